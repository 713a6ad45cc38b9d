import type { BreakerReading, Transition } from '../_domain/breaker.js';
import { counted } from '../_domain/counted.js';
import { type Ink, table } from './ink.js';

/** Transitions and overrides that fit a screen. */
const shown = 10;

/** A circuit on one screen: where it stands, what is held, and what happened, newest first. */
export function breakerScreen(
  name: string,
  reading: BreakerReading,
  overrides: readonly Transition[],
  ink: Ink,
): string {
  const { state, since, retryAt, calls, failureRate, slowRate, override, history } = reading;
  const words = state.replace('_', '-');
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const colour = { closed: ink.good, half_open: ink.poor, open: ink.bad };
  return table([
    [ink.bold(name), colour[state](words), since ? `since ${since}` : 'nothing ever happened'],
    ...(retryAt ? [['', '', `tried again at ${retryAt}`]] : []),
    ...(override
      ? [
          [
            ink.bold('held'),
            ink.poor(override.kind.replace('_', ' ')),
            `until ${override.until}, by ${held(override)}`,
          ],
        ]
      : []),
    ['window', counted(calls, 'call'), `${percent(failureRate)} failed, ${percent(slowRate)} slow`],
    ...listed('history', history, ink),
    ...listed('overrides', overrides, ink),
  ]);
}

function held({ by, reason }: { by: string; reason: string }): string {
  return `${by}: ${reason}`;
}

function listed(title: string, entries: readonly Transition[], ink: Ink): string[][] {
  if (entries.length === 0) return [];
  const rows = entries
    .slice(0, shown)
    .map(({ at, from, to, reporter, reason }) => [
      ink.dim(at),
      `${from} → ${to}`.replaceAll('_', '-'),
      held({ by: reporter, reason }),
    ]);
  return [[], [ink.bold(title)], ...rows];
}

import type { BreakerPolicy } from '../../_domain/breaker-policy.js';
import type { CallOutcome } from '../../_domain/ports/breaker.js';

/** What one reporter saw in one step of the sliding window. */
export type Cell = {
  readonly step: number;
  readonly reporter: string;
  readonly calls: number;
  readonly failed: number;
  readonly slow: number;
  /** Until when the provider asked to be left alone, in ms; 0 when it did not. */
  readonly asked: number;
};

/** The cells that are still in the window at `now`. */
export function inWindow(cells: readonly Cell[], now: number, policy: BreakerPolicy): Cell[] {
  const stepMs = lengthOfStep(policy);
  const oldest = Math.floor(now / stepMs) - Math.floor(policy.windowMs / stepMs) + 1;
  return cells.filter(({ step }) => step >= oldest);
}

/** The cells with one more outcome in them. */
export function withOutcome(
  cells: readonly Cell[],
  outcome: CallOutcome,
  { now, reporter, policy }: { now: number; reporter: string; policy: BreakerPolicy },
): Cell[] {
  const step = Math.floor(now / lengthOfStep(policy));
  const isThis = (cell: Cell) => cell.step === step && cell.reporter === reporter;
  const cell = cells.find(isThis) ?? { step, reporter, calls: 0, failed: 0, slow: 0, asked: 0 };
  const retryAfterMs = Math.ceil(outcome.retryAfterMs ?? 0);
  const grown = {
    ...cell,
    calls: cell.calls + 1,
    failed: cell.failed + (outcome.kind === 'failure' ? 1 : 0),
    slow: cell.slow + (outcome.ms >= policy.slowMs ? 1 : 0),
    asked: retryAfterMs > 0 ? Math.max(cell.asked, now + retryAfterMs) : cell.asked,
  };
  return [...cells.filter((other) => !isThis(other)), grown];
}

/** Over the limit, and still so without any one reporter that is not alone: one sick instance is not enough. */
export function isOver(cells: readonly Cell[], kind: 'failed' | 'slow', policy: BreakerPolicy): boolean {
  const limit = kind === 'failed' ? policy.failureRate : policy.slowRate;
  const reaches = (some: readonly Cell[]) => total(some, kind) >= limit * total(some, 'calls');
  if (total(cells, 'calls') < policy.minCalls || !reaches(cells)) return false;
  return [...new Set(cells.map(({ reporter }) => reporter))].every((one) => {
    const others = cells.filter(({ reporter }) => reporter !== one);
    return others.length === 0 || reaches(others);
  });
}

/** How many calls of a kind all cells of a window counted. */
export function total(cells: readonly Cell[], kind: 'calls' | 'failed' | 'slow'): number {
  return cells.reduce((sum, cell) => sum + cell[kind], 0);
}

function lengthOfStep({ windowMs, windowSteps }: BreakerPolicy): number {
  return Math.floor(windowMs / windowSteps);
}

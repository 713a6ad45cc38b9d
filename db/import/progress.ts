import { counted } from '../../functions/_domain/counted.js';

/** How far a run is: `of` is null while the end is not known in rows, then `share` (0 to 1) of the bytes counts. */
export type Progress = { phase: 'reading' | 'writing'; rows: number; of: number | null; share: number };

type Screen = { isTTY: boolean; columns: number; write(text: string): void };

const barWidth = 24;
const barEveryMs = 100;
const lineEveryMs = 3000;

/**
 * Shows progress: a bar that is drawn over itself on a terminal, a plain line every few seconds elsewhere. Times are
 * milliseconds of `now`.
 */
export function progressDisplay(screen: Screen, now: () => number) {
  let phase = '';
  let phaseStart = now();
  let shownAt = now();
  let drawn = false;
  const clear = () => {
    if (drawn) screen.write('\r\u001b[2K');
    drawn = false;
  };
  return {
    show(progress: Progress): void {
      const at = now();
      if (progress.phase !== phase) {
        phase = progress.phase;
        phaseStart = at;
      } else if (at - shownAt < (screen.isTTY ? barEveryMs : lineEveryMs)) return;
      else {
        const text = described(progress, at - phaseStart);
        shownAt = at;
        if (!screen.isTTY) screen.write(`${text}\n`);
        else {
          clear();
          screen.write(`${bar(shareOf(progress))} ${text}`.slice(0, Math.max(20, screen.columns - 1)));
          drawn = true;
        }
      }
    },
    /** Writes a line of its own, above the bar. What a file holds cannot steer the terminal. */
    say(text: string): void {
      clear();
      screen.write(`${text.replace(/(?!\n)\p{Cc}/gu, '\ufffd')}\n`);
    },
    clear,
  };
}

const shareOf = ({ rows, of, share }: Progress): number => (of === null ? share : of === 0 ? 1 : rows / of);

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth);
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`;
}

function described(progress: Progress, elapsedMs: number): string {
  const share = Math.min(1, shareOf(progress));
  const rate = Math.round((progress.rows * 1000) / Math.max(1, elapsedMs));
  const left = share > 0 ? Math.ceil((elapsedMs * (1 - share)) / share / 1000) : 0;
  const rows =
    progress.of === null ? counted(progress.rows, 'row') : `${progress.rows} of ${progress.of} rows`;
  return `${progress.phase} ${Math.floor(share * 100)} %, ${rows}, ${rate} rows/s, ${left} s left`;
}

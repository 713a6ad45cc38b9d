type Screen = { isTTY: boolean; write(text: string): unknown };

/** Tells how far long work is. `of` is null while the end is not known. */
export type Progress = {
  show(what: string, done: number, of: number | null): void;
  /** A line of its own. */
  say(text: string): void;
};

const drawEveryMs = 100;
const lineEveryMs = 3000;

/** Progress on stderr: a line drawn over itself on a terminal, a plain line every three seconds elsewhere. */
export function progressOn(screen: Screen, now: () => number): Progress & { clear(): void } {
  let shownAt = now();
  let drawn = false;
  const clear = () => {
    if (drawn) screen.write('\r\u001b[2K');
    drawn = false;
  };
  return {
    show(what, done, of) {
      const at = now();
      if (at - shownAt < (screen.isTTY ? drawEveryMs : lineEveryMs)) return;
      shownAt = at;
      const share = of === null || of === 0 ? '' : ` of ${of} (${Math.floor((100 * done) / of)} %)`;
      const text = `${what}: ${done}${share}`;
      if (!screen.isTTY) {
        screen.write(`${text}\n`);
        return;
      }
      clear();
      screen.write(text);
      drawn = true;
    },
    say(text) {
      clear();
      screen.write(`${text}\n`);
    },
    clear,
  };
}

/** Repeatable randomness for invented data. */
export type Random = {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number between both, included. */
  from(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  shuffled<T>(choices: readonly T[]): T[];
  /** Normally distributed around 0 with deviation 1 (Box–Muller). */
  normal(): number;
};

/** The same text gives the same sequence (FNV-1a into mulberry32). */
export function seeded(text: string): Random {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    from,
    chance: (share) => next() < share,
    pick: (choices) => {
      const choice = choices[from(0, choices.length - 1)];
      if (choice === undefined) throw new RangeError('there is nothing to pick from');
      return choice;
    },
    shuffled: (choices) =>
      choices
        .map((value) => ({ value, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

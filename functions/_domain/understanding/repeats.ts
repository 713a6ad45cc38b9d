import { holdsColour } from '../styling/wardrobe.js';
import type { Mark } from './marks.js';
import { readOwners } from './owners.js';
import type { Polarity } from './polarity.js';
import type { Token } from './tokens.js';

/** "She wears red, so not red", "white is for the bride": what was said of red before is a reason against it, and no wish. */
export function concludedColours(
  tokens: readonly Token[],
  { avoided, cueOf }: Polarity,
): ReadonlySet<string> {
  const follows = (mark: Mark) => {
    const cue = cueOf.get(mark) ?? 0;
    const left = tokens[cue]?.word === 'bride';
    return left || /^(?:so|hence|therefore|isliye)$/.test(tokens[cue - 1]?.word ?? '');
  };
  return new Set(
    avoided.flat().flatMap((mark) => (mark.role === 'colour' && follows(mark) ? mark.names : [])),
  );
}

/** In "not black because the bride wears black" and "no dress, you always show dresses" what is said again is no wish. */
export function reasonsIn(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { avoided }: Polarity,
): ReadonlySet<Mark> {
  const turnedDown = new Set(avoided.flat());
  return new Set(
    marks.filter((mark) =>
      avoided.flat().some((other) => {
        const [from, to] = [other.last + 1, mark.first];
        const same = other.role === mark.role && other.names.join() === mark.names.join();
        const between = tokens.slice(from, to);
        const clause = between.slice(
          between.findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1,
        );
        const fine = /^(?:ok|okay|fine|good|allowed)$/.test(tokens[mark.last + 1]?.word ?? '');
        return (
          same &&
          !turnedDown.has(mark) &&
          !fine &&
          between.length <= REASON_WITHIN &&
          clause.some(({ word }) => givesReason.test(word))
        );
      }),
    ),
  );
}
/** Tokens between what is turned down and its being said again. */
const REASON_WITHIN = 8;
const givesReason =
  /^(?:because|coz|cos|cuz|bcoz|bcz|since|everyone|everybody|every|always|keeps?|bride|groom|kyunki|kyuki|sab|sabhi)$/;

/** The terms without colours that are refused as well and said of no garment: "not yellow, all others are in yellow". */
export function withoutRefused(
  tokens: readonly Token[],
  marks: readonly Mark[],
  refused: readonly string[],
): Mark[] {
  const owners = readOwners(tokens, marks);
  const kept = marks.filter((mark) => {
    const owner = owners.get(mark);
    const loose = owner === undefined || owner === 'look';
    return !(mark.role === 'colour' && loose && mark.names.every((name) => refused.includes(name)));
  });
  // Of a group of colours the rest is meant: "colourful, no red".
  return kept.map((mark) =>
    mark.role === 'colour' && mark.names.length > 1
      ? { ...mark, names: mark.names.filter((name) => !refused.some((word) => holdsColour(name, word))) }
      : mark,
  );
}

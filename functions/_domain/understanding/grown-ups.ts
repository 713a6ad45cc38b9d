import type { Query } from '../query.js';
import type { Token } from './tokens.js';

/** Letters and inches, and of one "girl" shoes from UK 6: children's clothes are sold by years. */
export function isGrownUps({ any, top, bottom, shoes }: Query['sizes'], tokens: readonly Token[]): boolean {
  const one = tokens.some(({ word }) => /^(?:girl|boy)$/.test(word));
  const clothes = [any, top, bottom].some((size) => /^(?:X*[SML]|\dXL|2[4-9]|[34]\d)/.test(size ?? ''));
  return (
    clothes || (one && /^(?:(?:UK |US )?(?:[6-9]|1[0-3])|(?:EU )?(?:39|4\d))(?:\.5)?$/.test(shoes ?? ''))
  );
}

/** "A tall girl", "58kg": nobody says of a child what figure she has. */
export function saysFigure(tokens: readonly Token[]): boolean {
  return tokens.some(({ word, value }, index) => {
    const next = tokens[index + 1]?.word ?? '';
    const figure =
      /^(?:tall|curvy|petite|busty|chubby|slender)$/.test(word) && /^(?:girls?|ladki)$/.test(next);
    return figure || (value >= 40 && /^(?:kgs?|kilos?)$/.test(next));
  });
}

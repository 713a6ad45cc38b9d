import { sleeves, slotsOfDetail } from '../vocabulary/details.js';
import { isHead, type Mark } from './marks.js';
import type { Token } from './tokens.js';

/**
 * The details that a wish asks for, as the neck of a "V-neck t-shirt": none of `refused`, of those turned down by name, or
 * that only name a garment, or right behind one that is turned down: a halter top has that neck, but a pocket square no pocket.
 */
export function likedDetails(
  tokens: readonly Token[],
  marks: readonly Mark[],
  refused: ReadonlySet<Mark>,
  avoided: readonly string[] = [],
): Mark[] {
  return marks.filter((mark) => {
    const [name = ''] = mark.names;
    const garment = marks.find(
      ({ role, first, last }) => role === 'garment' && first <= mark.first && mark.last <= last,
    );
    const inName =
      garment && (fastened.has(name) || !slotsOfDetail(name).some((slot) => slot === garment.slot));
    return (
      mark.role === 'detail' &&
      // Lengths of sleeves are kept by turning the others down.
      (name === 'sleeveless' || !sleeves.has(name)) &&
      !inName &&
      !refused.has(mark) &&
      !marks.some((head) => isHead(head) && head.last === mark.first - 1 && refused.has(head)) &&
      !avoided.includes(name) &&
      !permitted.test(tokens[mark.last + 1]?.word ?? '')
    );
  });
}

const fastened: ReadonlySet<string> = new Set(['pockets', 'buttons', 'hooded', 'zip']);
const permitted = /^(?:ok|okay|fine|allowed|works?|chalega)$/;

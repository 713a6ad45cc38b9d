import type { Mark } from './marks.js';
import type { Token } from './tokens.js';

/**
 * The terms with a bare "midi" as how long the dress or skirt is that it stands beside, "dress for brunch, midi"; without
 * one it is a dress, and turned down one of that length. In "a dress or a midi" there are two.
 */
function withMidi(tokens: readonly Token[], marks: readonly Mark[]): Mark[] {
  const isMidi = ({ role, said }: Mark) => role === 'garment' && /^midis?$/.test(said);
  const lengthOf = ({ slot: _, ...mark }: Mark): Mark => ({ ...mark, role: 'detail', names: ['midi'] });
  const long = marks.filter(
    (mark) => isOfLength(mark) && !isMidi(mark) && !(isMaxi(mark) && isDenied(tokens, mark)),
  );
  return marks.flatMap((mark) => {
    if (!isMidi(mark)) return [mark];
    if (long.length === 0) return isDenied(tokens, mark) ? [mark, lengthOf(mark)] : [mark];
    const [one] = long;
    const apart =
      long.length > 1 ||
      !one ||
      one.names[0] === 'maxi dress' ||
      tokens.slice(...between(one, mark)).some(({ word }) => joins.test(word));
    return apart ? [mark] : [lengthOf(mark)];
  });
}

const joins = /^(?:or|ya|and|&|aur|plus)$/;
const isMaxi = ({ role, said }: Mark) => role === 'garment' && /^maxis?$/.test(said);
const isOfLength = ({ role, names: [name = ''] }: Mark) =>
  role === 'garment' && name.split(' ').some((word) => /^(?:dress|skirt)$/.test(word));

/**
 * The terms with a bare "maxi" and the one plain dress of a wish as one maxi dress: "party dress full sleeve maxi". In "a
 * dress or a maxi" there are two.
 */
export function asOneDress(tokens: readonly Token[], found: readonly Mark[], taken: boolean[]): Mark[] {
  const marks = withMidi(tokens, found);
  const plain = marks.filter(({ role, names }) => role === 'garment' && names[0] === 'dress');
  const lengths = marks.filter(isMaxi);
  const [dress, maxi] = [plain[0], lengths[0]];
  const apart =
    dress &&
    maxi &&
    (tokens.slice(...between(dress, maxi)).some(({ word }) => parts.test(word)) || isDenied(tokens, maxi));
  if (!dress || !maxi || plain.length + lengths.length > 2 || apart) return marks;
  taken.fill(true, maxi.first, maxi.last + 1);
  return marks.flatMap((mark) =>
    mark === maxi ? [] : mark === dress ? [{ ...mark, names: maxi.names }] : [mark],
  );
}

const parts = /^(?:or|ya|and|&|aur|no|not|without|plus|but|\.|;)$/;

/** "No maxi", "nothing maxi", "maxi nahi". */
function isDenied(tokens: readonly Token[], { first, last }: Mark): boolean {
  const beside = [...tokens.slice(Math.max(0, first - 3), first), ...tokens.slice(last + 1, last + 3)];
  return beside.some(({ word }) =>
    /^(?:no|not|nothing|without|avoid|dont|never|hate|over|than|nahi|nahin|mat)$/.test(word),
  );
}

function between(one: Mark, other: Mark): [from: number, to: number] {
  return one.first < other.first ? [one.last + 1, other.first] : [other.last + 1, one.first];
}

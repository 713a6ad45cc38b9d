import type { AvoidedPiece, Query } from '../query.js';
import { sleeves } from '../vocabulary/details.js';
import { findTerms } from '../vocabulary/match.js';
import { coverLexicon } from './cover-words.js';
import { isHead, type Mark } from './marks.js';
import { slotKinds } from './slot-kinds.js';
import type { Token } from './tokens.js';

/** What bares the shoulders. */
const shoulders = ['sleeveless', 'off shoulder', 'cold shoulder', 'one shoulder'];

/** What modest clothes are not. */
const bare = {
  details: [
    ...['sleeveless', 'backless', 'deep neck', 'sheer', 'mini', 'cut out', 'off shoulder', 'cold shoulder'],
    'one shoulder',
  ],
  fits: ['bodycon'],
  garments: ['crop top', 'shorts'],
} as const;

export type Covered = Readonly<Record<'details' | 'fits' | 'garments', readonly string[]>> & {
  /** What is said of one garment's sleeves. */
  readonly pieces: readonly AvoidedPiece[];
};

/** The terms of a wish by what becomes of them: `named` are not turned down, `allowed` of these merely allowed. */
type Terms = {
  readonly named: readonly Mark[];
  readonly allowed: ReadonlySet<Mark>;
  readonly turnedDown: ReadonlySet<Mark>;
};

/**
 * What who asks for sleeves of a length, for no short skirt or for modest clothes turns down with it, but for what she
 * names herself. The words are marked in `taken`, but for a length that is only kept in part.
 */
export function coverAsked(tokens: readonly Token[], terms: Terms, taken: boolean[]): Covered {
  const kinds = findTerms(tokens, coverLexicon).flatMap(({ term: { kind }, from, to }) => {
    const refuses = /^(?:no|not|non|nothing)$/.test(tokens[from]?.word ?? '');
    const meant = kind === 'long' ? tokens[to - 1]?.word !== 'shorts' : refuses || !isDenied(tokens, from);
    if (kind === 'none' || !meant || (kind === 'modest' && !isOfClothes(tokens, from, to))) return [];
    if (kind !== 'knee') taken.fill(true, from, to);
    return [kind];
  });
  const said = new Set(terms.named.flatMap(({ names, said }) => [...names, ...said.split(' ')]));
  const unnamed = (words: readonly string[]) => words.filter((word) => !said.has(word));
  const modest = kinds.some((kind) => kind === 'modest' || kind === 'hijab');
  const own = sleevesAsked(tokens, terms, taken);
  return {
    details: [
      ...unnamed([
        ...(kinds.includes('sleeves') ? ['sleeveless'] : []),
        ...(kinds.some((kind) => kind === 'long' || kind === 'knee') ? ['mini'] : []),
        ...(kinds.some((kind) => kind === 'shoulders' || kind === 'limbs') ? shoulders : []),
        ...(kinds.includes('limbs') ? ['mini', 'slit'] : []),
        ...(modest ? bare.details : []),
        ...(kinds.includes('hijab') ? ['short sleeve'] : []),
      ]),
      ...own.details,
    ],
    fits: [...(modest ? unnamed(bare.fits) : []), ...(kinds.includes('ankle') ? unnamed(['cropped']) : [])],
    garments: modest ? unnamed(bare.garments) : kinds.includes('limbs') ? unnamed(['shorts']) : [],
    pieces: own.pieces,
  };
}

/** "Don't want sleeves", "nothing modest": right before the words, or in the few before them. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from);
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1);
  return clause.some(({ word }) =>
    /^(?:no|not|dont|doesnt|do|never|without|nothing|less|hardly|isnt)$/.test(word),
  );
}

/** "My income is modest", "a modest house": of clothes it opens or closes a clause, or what is worn follows. */
function isOfClothes(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (/^(?:is|are|was|be|am)$/.test(before?.word ?? '')) return false;
  const closes = after === undefined || /^(?:comma|stop)$/.test(after.kind);
  return closes || !/^(?:house|home|living|person|place|hotel|family|guy|girl|man|woman)$/.test(after.word);
}

const refusable: ReadonlySet<string> = new Set([...sleeves].filter((name) => name !== 'sleeveless'));

/** The other lengths of sleeve than those asked for: of the garment they are said of, or of all. */
function sleevesAsked(
  tokens: readonly Token[],
  { named, allowed, turnedDown }: Terms,
  taken: boolean[],
): { details: readonly string[]; pieces: readonly AvoidedPiece[] } {
  const lengths = named.filter(({ role, names }) => role === 'detail' && sleeves.has(names[0] ?? ''));
  const isAllowed = (mark: Mark) =>
    allowed.has(mark) ||
    /^(?:also|ok|okay|fine|allowed|works?|chalega|chalegi)$/.test(tokens[mark.last + 1]?.word ?? '');
  const heads = [...named, ...turnedDown].filter((mark) => isHead(mark));
  const headOf = ({ first, last }: Mark) =>
    heads.find((head) => head.first === last + 1) ??
    heads.find(
      (head) =>
        head.last === first - 1 ||
        (head.last === first - 2 && /^(?:with|in)$/.test(tokens[first - 1]?.word ?? '')),
    );
  const asked = lengths.filter((mark) => {
    const head = headOf(mark);
    const theirs = head !== undefined && turnedDown.has(head);
    return refusable.has(mark.names[0] ?? '') && !isAllowed(mark) && !theirs && !isTold(tokens, mark);
  });
  for (const { first, last } of asked) taken.fill(true, first, last + 1);
  const said = new Set(lengths.flatMap(({ names }) => names));
  const others = [...sleeves].filter((name) => !said.has(name));
  const nameOf = (head: Mark | undefined) =>
    head?.role === 'part' ? slotKinds[head.slot ?? 'other'][0] : head?.names[0];
  const garments = [...new Set(asked.map((mark) => nameOf(headOf(mark))))];
  const of = (garment: string): AvoidedPiece => ({
    garment,
    ...{ colours: [], materials: [], patterns: [], fits: [], details: others },
  });
  // "Full sleeve kurta with a waistcoat": the waistcoat has none.
  const owned = garments.every((name) => name !== undefined) && heads.length > 1;
  return owned
    ? { details: [], pieces: garments.flatMap((name) => (name === undefined ? [] : of(name))) }
    : { details: asked.length > 0 ? others : [], pieces: [] };
}

/** "My long sleeve dress is old", "I usually wear long sleeves", "long sleeves are too hot": told, and not asked for. */
function isTold(tokens: readonly Token[], { first, last }: Mark): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ word }) => word);
  return (
    before.at(-1) === 'my' ||
    before.some((word) => /^(?:usually|normally|always|have|had)$/.test(word)) ||
    /^(?:are|is|look|looks|make|makes|suit|suits)$/.test(tokens[last + 1]?.word ?? '')
  );
}

/** All that is turned down, what goes with being covered included. */
export function asCovered(avoid: Query['avoid'], covered: Covered): Query['avoid'] {
  const both = (list: 'details' | 'fits' | 'garments') => [
    ...new Set([...(avoid[list] ?? []), ...covered[list]]),
  ];
  const [details, fits, pieces] = [
    both('details'),
    both('fits'),
    [...(avoid.pieces ?? []), ...covered.pieces],
  ];
  return {
    ...avoid,
    garments: both('garments'),
    ...(details.length > 0 && { details }),
    ...(fits.length > 0 && { fits }),
    ...(pieces.length > 0 && { pieces }),
  };
}

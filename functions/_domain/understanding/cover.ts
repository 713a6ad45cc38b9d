import type { Query } from '../query.js';
import { sleeves } from '../vocabulary/details.js';
import { findTerms, lexicon } from '../vocabulary/match.js';
import type { Mark } from './marks.js';
import type { Token } from './tokens.js';
import { phrases } from './words.js';

/** Ways to ask to be covered. All that can be kept of `knee` length is what is surely shorter, so that it stays unread. */
const coverLexicon = lexicon([
  {
    kind: 'sleeves' as const,
    words: phrases(
      `with sleeves, want sleeves, need sleeves, needs sleeves, prefer sleeves, sleeves please, sleeves pls, sleeves plz, sleeves needed, sleeves required
       sleeves a must, sleeves are a must, sleeves must, sleeves mandatory, sleeves chahiye, sleeves hone chahiye, sleeves zaroori, sleeve chahiye`,
    ),
  },
  {
    kind: 'long' as const,
    words: phrases(
      `not too short, nothing too short, not short dress, not short skirt, nothing short, tight or short, short or tight, no short length, no short lengths, no short dress, no short dresses, not a short dress
       no short skirt, no short skirts, not a short skirt, nothing above the knee, nothing above knee`,
    ),
  },
  {
    kind: 'knee' as const,
    words: phrases(
      `knee length, knee lenth, below knee, below the knee, past the knee, past my knees, covers my knees, covering knees, covers the knees`,
    ),
  },
  {
    kind: 'modest' as const,
    words: phrases('modest, modestly, modest wear, modest fashion, modest clothes, modest clothing'),
  },
  { kind: 'hijab' as const, words: phrases('hijab friendly, hijabi, hijab, burqa, islamic') },
  {
    kind: 'none' as const,
    words: phrases('modest budget, modest price, modest amount, modest range, knee length boots, knee high'),
  },
]);

const bare = [
  'sleeveless',
  'backless',
  'deep neck',
  'sheer',
  'mini',
  'cut out',
  'off shoulder',
  'cold shoulder',
  'one shoulder',
  'slit',
];

type Covered = Readonly<Record<'details' | 'fits' | 'garments', readonly string[]>>;

/**
 * What who asks for sleeves of a length, for no short skirt or for modest clothes turns down with it; the words are
 * marked in `taken`, but for a length that is only kept in part. `wanted` are the terms that are not turned down.
 */
export function coverAsked(tokens: readonly Token[], wanted: readonly Mark[], taken: boolean[]): Covered {
  const details: string[] = [];
  const fits: string[] = [];
  const garments: string[] = [];
  for (const { term, from, to } of findTerms(tokens, coverLexicon)) {
    if (term.kind === 'none') continue;
    if (term.kind === 'sleeves') details.push('sleeveless');
    if (/^(?:long|knee)$/.test(term.kind)) details.push('mini');
    if (/^(?:modest|hijab)$/.test(term.kind)) {
      details.push(...bare);
      fits.push('bodycon');
      garments.push('crop top', 'shorts');
    }
    if (term.kind === 'hijab') details.push('short sleeve');
    if (term.kind !== 'knee') taken.fill(true, from, to);
  }
  const asked = wanted.filter(
    ({ role, names, last }) =>
      role === 'detail' && lengths.has(names[0] ?? '') && !allowed.test(tokens[last + 1]?.word ?? ''),
  );
  for (const { first, last } of asked) taken.fill(true, first, last + 1);
  const named = new Set(asked.flatMap(({ names }) => names));
  if (named.size > 0) details.push(...[...sleeves].filter((name) => !named.has(name)));
  return { details, fits, garments };
}

const allowed = /^(?:ok|okay|fine|allowed|works?|chalega|chalegi)$/;

/** Sleeves that are there: what is asked to have none is only liked so. */
const lengths: ReadonlySet<string> = new Set([...sleeves].filter((name) => name !== 'sleeveless'));

/** All that is turned down, what goes with being covered included. */
export function asCovered(avoid: Query['avoid'], covered: Covered): Query['avoid'] {
  const both = (list: 'details' | 'fits' | 'garments') => [
    ...new Set([...(avoid[list] ?? []), ...covered[list]]),
  ];
  const [details, fits] = [both('details'), both('fits')];
  return {
    ...avoid,
    garments: both('garments'),
    ...(details.length > 0 && { details }),
    ...(fits.length > 0 && { fits }),
  };
}

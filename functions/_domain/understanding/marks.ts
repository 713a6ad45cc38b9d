import type { Slot } from '../product.js';
import { colourLexicon } from '../vocabulary/colours.js';
import { detailLexicon } from '../vocabulary/details.js';
import { fitLexicon } from '../vocabulary/fits.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms, type Lexicon } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { occasionLexicon } from '../vocabulary/occasions.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { seasonLexicon } from '../vocabulary/seasons.js';
import { styleLexicon } from '../vocabulary/styles.js';
import { lookNouns } from './units.js';
import {
  colourGroupLexicon,
  fitGroupLexicon,
  idiomLexicon,
  kindLexicon,
  looseWords,
  moreOccasionLexicon,
  pairedGarments,
  partLexicon,
  stylesNotGarments,
  tasteLexicon,
  tasteOnly,
  warmthLexicon,
  wider,
} from './wish-terms.js';
import type { Word } from './words.js';

/** A vocabulary term of the wish: words `from` to `to` (exclusive), tokens `first` to `last`. */
export type Mark = {
  readonly role:
    | 'garment'
    | 'part'
    | 'colour'
    | 'material'
    | 'pattern'
    | 'fit'
    | 'detail'
    | 'style'
    | 'occasion'
    | 'season'
    | 'idiom';
  /** Canonical names: one, but for a group of colours. */
  readonly names: readonly string[];
  readonly slot?: Slot;
  /** Its narrower name, which only who turns it down means: a party dress is any dress for a party. */
  readonly own?: string;
  readonly said: string;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
};

/** Whether a term names something to wear, or a place of the outfit. */
export const isHead = ({ role }: Mark): boolean => role === 'garment' || role === 'part';

/** Words without the ending of a plural. */
export const stem = (words: string): string => words.replace(/e?s$/, '');

/** In one place an earlier role wins over a later one of the same length. */
const precedence: readonly Mark['role'][] = [
  ...([
    'idiom',
    'part',
    'garment',
    'colour',
    'material',
    'pattern',
    'fit',
    'detail',
    'occasion',
    'style',
    'season',
  ] as const),
];
/** These may share their words: "traditional" is a style and says festive. */
const sharing = new Set<Mark['role']>(['occasion', 'style', 'season']);

/** Every vocabulary term of a wish in order, the longest where several compete; words in `taken` are someone else's. */
export function findMarks(words: readonly Word[], taken: readonly boolean[]): Mark[] {
  // A wish's "34 pant" is a size; that of shops is three quarters long.
  const free = words.map((word) =>
    taken.slice(word.first, word.last + 1).includes(true) || word.word === '34' ? blank(word) : word,
  );
  const owner: (Mark | undefined)[] = words.map(() => undefined);
  const kept = untangle(termsIn(free), owner);
  // What lost a word to a longer term may still say something with the rest: "blue" of "blue denim".
  const rest = free.map((word, index) => (owner[index] ? blank(word) : word));
  kept.push(...untangle(termsIn(rest), owner));
  return [...kept, ...kept.flatMap((mark) => [...within(mark, words), ...warmth(mark, words)]), ...warm(free)]
    .map((mark) => drinkOrColour(mark, words, kept))
    .filter((mark) => !isMaker(mark, words, kept) && !isOfFace(mark, words, kept))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

const blank = (word: Word): Word => ({ ...word, word: '' });

function termsIn(words: readonly Word[]): Mark[] {
  return [
    ...scan(words, 'idiom', idiomLexicon, () => ({ names: [] })),
    ...scan(words, 'garment', kindLexicon, ({ name, slot }) => ({ names: [name], slot })),
    ...scan(words, 'garment', garmentLexicon, ({ name, slot }) => ({
      names: [wider.get(name) ?? name],
      slot,
      ...(name.startsWith('party ') && { own: name }),
    })).map((mark) => ({ ...mark, names: pairedGarments.get(mark.said) ?? mark.names })),
    ...scan(words, 'part', partLexicon, ({ slot }) => ({ names: [slot], slot })),
    ...looks(words),
    ...scan(words, 'occasion', moreOccasionLexicon, named),
    ...scan(words, 'occasion', occasionLexicon, named),
    ...scan(words, 'style', styleLexicon, named),
    ...scan(words, 'style', tasteLexicon, named),
    ...scan(words, 'season', seasonLexicon, named),
    ...scan(words, 'season', warmthLexicon, named),
  ].filter(isMeant);
}

function looks(words: readonly Word[]): Mark[] {
  return [
    ...scan(words, 'colour', colourGroupLexicon, ({ colours }) => ({ names: colours })),
    ...scan(words, 'colour', colourLexicon, named),
    ...scan(words, 'material', materialLexicon, named),
    ...scan(words, 'pattern', patternLexicon, named),
    ...scan(words, 'fit', fitLexicon, named),
    ...scan(words, 'fit', fitGroupLexicon, ({ fits }) => ({ names: fits })),
    ...scan(words, 'detail', detailLexicon, named),
  ];
}

/** "Warm jacket": for winter. */
function warmth({ role, slot, from }: Mark, words: readonly Word[]): Mark[] {
  const word = words[from - 1];
  const worn = (role === 'garment' || role === 'part') && slot !== 'other' && slot !== 'accessory';
  if (!worn || word?.word !== 'warm') return [];
  const { first, last } = word;
  return [{ role: 'season', names: ['winter'], said: 'warm', from: from - 1, to: from, first, last }];
}

/** "For men, warm, under 6000": of what is asked for, as no more is said of it. In "it is warm" the weather is. */
function warm(words: readonly Word[]): Mark[] {
  return words.flatMap(({ word, first, last }, index): Mark[] => {
    const [before, after] = [words[index - 1]?.word ?? '', words[index + 1]];
    const ends = after === undefined || after.breaks || /^(?:|under|below|within|upto|max)$/.test(after.word);
    const weather = /^(?:is|its|be|so|too|very|bit|little|quite|getting|not|no|in|s|and|or|when|if)$/.test(
      before,
    );
    if (word !== 'warm' || !ends || weather) return [];
    return [{ role: 'season', names: ['winter'], said: 'warm', from: index, to: index + 1, first, last }];
  });
}

/** What a term's own words say beside its name: `leather` of a "leather jacket", `denim` of "black denim". */
function within({ role, names, from, to }: Mark, words: readonly Word[]): Mark[] {
  if (!/^(?:garment|colour|style)$/.test(role) || to - from < 2) return [];
  const told = words.map((word, index) => (index >= from && index < to ? word : blank(word)));
  // "A wedding guest look" is a style, and where one goes.
  if (role === 'style')
    return scan(told, 'occasion', occasionLexicon, named).filter(({ names }) => names[0] === 'wedding');
  const inner =
    role === 'garment'
      ? [...looks(told), ...scan(told, 'season', seasonLexicon, named)]
      : [
          ...scan(told, 'material', materialLexicon, named),
          // "Haldi yellow outfit" is for the haldi, and a haldi yellow kurta may be for any day.
          ...(lookNouns.has(words[to]?.word ?? '') ? scan(told, 'occasion', occasionLexicon, named) : []),
        ];
  return inner.filter((mark) => isMeant(mark) && !names[0]?.includes(mark.said));
}

const named = ({ name }: { readonly name: string }): Pick<Mark, 'names'> => ({ names: [name] });

function scan<T>(
  words: readonly Word[],
  role: Mark['role'],
  lexicon: Lexicon<T>,
  describe: (term: T) => Pick<Mark, 'names' | 'slot' | 'own'>,
): Mark[] {
  return findTerms(words, lexicon).map(({ term, from, to }) => ({
    role,
    ...describe(term),
    said: words
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
    from,
    to,
    first: words[from]?.first ?? 0,
    last: words[to - 1]?.last ?? 0,
  }));
}

function isMeant({ role, names, said }: Mark): boolean {
  if (role !== 'idiom' && looseWords.has(said)) return false;
  if (role === 'garment' && stylesNotGarments.has(said)) return false;
  // Those of shoes are no fabric.
  if (role === 'material' && said === 'laces') return false;
  // How far trousers reach is no long line.
  if (role === 'fit' && (names[0] === 'plus size' || /^(?:tights|(?:ankle|full) length)$/.test(said)))
    return false;
  return role !== 'occasion' || !tasteOnly.has(said);
}

function rank({ role, slot }: Mark): number {
  // Toiletries and home wares come last: "mehendi" is an occasion first.
  return slot === 'other' ? precedence.length : precedence.indexOf(role);
}

/** The terms that hold when longer ones come first; `owner` keeps who holds each word. */
function untangle(found: readonly Mark[], owner: (Mark | undefined)[]): Mark[] {
  const ranked = [...found].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || rank(a) - rank(b) || a.from - b.from,
  );
  const kept: Mark[] = [];
  for (const mark of ranked) {
    const held = owner.slice(mark.from, mark.to);
    if (held.every((other) => other === undefined) || held.every((other) => mayShare(other, mark))) {
      kept.push(mark);
      owner.fill(mark, mark.from, mark.to);
    }
  }
  return kept;
}

/** A style named like the occasion it stands beside says nothing more: "party outfit". */
function mayShare(other: Mark | undefined, mark: Mark): boolean {
  if (!other || other.from !== mark.from || other.to !== mark.to || other.role === mark.role) return false;
  return sharing.has(other.role) && sharing.has(mark.role) && other.names[0] !== mark.names[0];
}

/** "Coffee" is a colour beside a garment or the word colour, and else a date. */
function drinkOrColour(mark: Mark, words: readonly Word[], marks: readonly Mark[]): Mark {
  if (mark.said !== 'coffee' || mark.role !== 'colour') return mark;
  const beside = /^(?:colou?r|colou?red|brown|shade|tone)$/.test(words[mark.to]?.word ?? '');
  const worn = marks.some(({ role, from }) => role === 'garment' && from === mark.to);
  return beside || worn ? mark : { ...mark, role: 'occasion', names: ['date'] };
}

const joins = /^(?:and|or|aur|ya|n)$/;

/** The red of "red lips" is not worn, but that of a "red hair clip" is. */
function isOfFace({ role, to }: Mark, words: readonly Word[], marks: readonly Mark[]): boolean {
  const face = /^(?:lips?|lipsticks?|nails?|hair|eyes?|bindi|beard|eyeliner|makeup)$/;
  return role === 'colour' && face.test(words[to]?.word ?? '') && !marks.some(({ from }) => from === to);
}

/** "Mango" is a maker, and a colour only beside a garment or a word for colours. */
function isMaker({ said, role, from, to }: Mark, words: readonly Word[], marks: readonly Mark[]): boolean {
  if (said !== 'mango' || role !== 'colour') return false;
  const [before, after] = [words[from - 1]?.word ?? '', words[to]?.word ?? ''];
  const beside = marks.some(
    (mark) =>
      (mark.from === to && /^(?:garment|part|colour)$/.test(mark.role)) ||
      (mark.role === 'colour' &&
        ((joins.test(after) && mark.from === to + 1) || (joins.test(before) && mark.to === from - 1))),
  );
  return (
    !beside && before !== 'in' && !/^(?:colou?rs?|colou?red|shades?|tones?|rang|wala|wali|wale)$/.test(after)
  );
}

import { baseSlots, clothesSlots, type Slot } from '../product.js';
import { colourLexicon } from '../vocabulary/colours.js';
import type { Garment } from '../vocabulary/garment.js';
import { garmentLexicon, garmentNamed, weakGarmentLexicon } from '../vocabulary/garments.js';
import { cutLexicon } from '../vocabulary/gender.js';
import { findTerms, type Match, type Token, tokenise } from '../vocabulary/match.js';
import { occasionLexicon } from '../vocabulary/occasions.js';

/** How a part of a title hangs on to the part before it. */
type Link = 'start' | 'and' | 'with' | 'aside';
type Part = { readonly link: Link; readonly from: number; readonly to: number };

const asideWords = new Set([
  'in',
  'for',
  'by',
  'from',
  'featuring',
  'having',
  'has',
  'worn',
  'under',
  'over',
]);
const withWords = new Set(['with', 'w', 'along', 'includes', 'including', 'comes']);
const andWords = new Set(['and', 'n', 'plus', 'aur']);

/** `saree & blouse` names two things, `shirt (slim fit)` one thing and a remark about it. */
function partsOf(text: string, tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let link: Link = 'start';
  let from = 0;
  for (let index = 1; index < tokens.length; index++) {
    const next = linkAt(text, tokens, index);
    if (next === undefined) continue;
    parts.push({ link, from, to: index });
    link = next;
    from = index;
  }
  parts.push({ link, from, to: tokens.length });
  return parts.filter((part) => part.to > part.from);
}

function linkAt(text: string, tokens: readonly Token[], index: number): Link | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (withWords.has(token.word)) return 'with';
  if (asideWords.has(token.word)) return 'aside';
  if (andWords.has(token.word)) return 'and';
  if (!token.breaks) return undefined;
  const gap = text.slice(tokens[index - 1]?.end ?? 0, token.start);
  return /^\s*[+,/]\s*$/.test(gap) ? 'and' : 'aside';
}

/**
 * What a part is about: its last garment, as English puts the noun last, and the garments named on the way. `isLast` when
 * no word follows it.
 */
type Head = {
  readonly garment: Garment;
  readonly isLast: boolean;
  readonly before: readonly Garment[];
  readonly link: Link;
};

function headsOf(text: string, tokens: readonly Token[]): Head[] {
  const matches = withoutMaker(findTerms(tokens, garmentLexicon), tokens);
  const heads: Head[] = [];
  for (const { link, from, to } of partsOf(text, tokens)) {
    const named = matches.filter((match) => match.from >= from && match.from < to);
    const last = named.at(-1);
    const before = named.slice(0, -1).map(({ term }) => term);
    if (last) heads.push({ garment: last.term, isLast: last.to === to, before, link });
  }
  return heads;
}

/**
 * `Acme Jeans Men Blue Shirt` is a shirt: a garment right before the gender belongs to the maker's name; what is worn out
 * of sight to none, `Night Wear Women T-shirt`.
 */
function withoutMaker(matches: Match<Garment>[], tokens: readonly Token[]): Match<Garment>[] {
  const [first, second] = matches;
  if (!first || !second || first.from === 0 || isUnseen(first.term)) return matches;
  const between = tokens.slice(first.to, second.from);
  if (between.some(({ word }) => withWords.has(word))) return matches;
  const next = findTerms(tokens.slice(first.to, first.to + 1), cutLexicon);
  return next.length > 0 ? matches.slice(1) : matches;
}

const isA = (garment: Garment, kind: string) => garment.name === kind || garment.kinds.includes(kind);
const isUnseen = (garment: Garment) =>
  ['innerwear', 'sleepwear', 'material and care'].some((kind) => isA(garment, kind));
const named = (name: string, otherwise: Garment) => garmentNamed(name) ?? otherwise;

/** `intimate wear t-shirt`, `night wear shorts`, `unstitched kurta`: a word before the noun takes it out of sight. */
function unseen({ garment, before }: Head): Garment | undefined {
  if (!baseSlots.includes(garment.slot) || isA(garment, 'ethnic wear')) {
    return baseSlots.includes(garment.slot)
      ? before.find(({ name }) => name === 'unstitched fabric')
      : undefined;
  }
  return before.find(isUnseen);
}

/** What a seller calls a purchase made of several garments, by the pieces it names. */
function together(main: Garment, others: readonly Garment[]): Garment {
  if (main.slot === 'other' || main.slot === 'onepiece') return main;
  const all = [main, ...others];
  const has = (slot: Slot) => all.some((garment) => garment.slot === slot);
  const ethnic = all.some((garment) => garment.slot === 'top' && isA(garment, 'ethnic wear'));
  const sleepwear = all.some((garment) => isA(garment, 'sleepwear'));
  const whole = others.find((garment) => garment.slot === 'onepiece');
  if (ethnic && (has('bottom') || sleepwear || whole)) return named('kurta set', main);
  if (!clothesSlots.includes(main.slot)) return main;
  if (sleepwear) return named('night suit', main);
  if (whole && main.slot !== 'outerwear') return whole;
  if (has('top') && has('bottom') && main.slot !== 'outerwear') return named('co-ord set', main);
  if (main.slot === 'outerwear' && has('bottom'))
    return named(isA(main, 'formal wear') ? 'suit' : 'tracksuit', main);
  return main;
}

const finerBy: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kurta: { anarkali: 'anarkali kurta' },
  sweater: { sleeveless: 'sweater vest' },
};

/** Words anywhere in a title that make its garment a finer kind. */
function refined(garment: Garment, tokens: readonly Token[]): Garment {
  if (tokens.some(({ word }) => word === 'formal'))
    return named(garment.name === 'casual shoes' ? 'formal shoes' : `formal ${garment.name}`, garment);
  const finer = tokens.map(({ word }) => finerBy[garment.name]?.[word]).find((name) => name !== undefined);
  if (finer !== undefined) return named(finer, garment);
  if (garment.name !== 'casual shoes') return garment;
  const sporty = findTerms(tokens, occasionLexicon).some(({ term }) => term.name === 'workout');
  return sporty ? named('sports shoes', garment) : garment;
}

/** `Raw Edges Light Blue` is no light: a colour's words name no garment. */
function uncoloured(tokens: readonly Token[]): readonly Token[] {
  const longer = findTerms(tokens, colourLexicon).filter(({ from, to }) => to - from > 1);
  return tokens.map((token, index) =>
    longer.some(({ from, to }) => from <= index && index < to) ? { ...token, word: '' } : token,
  );
}

const saysSet = (tokens: readonly Token[]) =>
  tokens.some(({ word }, index) => (word === 'set' || word === 'sets') && tokens[index + 1]?.word !== 'of');

/**
 * The garment that a title, a category or a sentence is about; undefined when no word is known. Sets (`kurta with
 * palazzos`, `T-shirt & shorts`, `top bermuda set`) are one piece that dresses top and bottom.
 */
export function garmentIn(text: string, tokens: readonly Token[] = tokenise(text)): Garment | undefined {
  const heads = headsOf(text, tokens);
  const main = heads[0];
  if (!main) return findTerms(uncoloured(tokens), weakGarmentLexicon).at(-1)?.term.garment;
  const hidden = unseen(main);
  if (hidden) return hidden;
  const others = heads.slice(1).filter(({ link }) => link === 'and' || link === 'with');
  const pieces = others.map(({ garment }) => garment);
  return refined(together(main.garment, saysSet(tokens) ? [...main.before, ...pieces] : pieces), tokens);
}

/** Whether a title says plainly what it is: its first part that names a garment ends on it, `Acme Faux Leather Jacket`. */
export function isPlainlyNamed(title: string, tokens: readonly Token[]): boolean {
  return headsOf(title, tokens)[0]?.isLast === true;
}

/** The garments named by the last level of a category path that names any. */
export function garmentsOfCategory(path: string): Garment[] {
  const levels = path
    .slice(0, 500)
    .split(/[>|/]|&gt;/)
    .reverse();
  for (const [at, level] of levels.entries()) {
    const strong = findTerms(level, garmentLexicon).map(({ term }) => term);
    if (strong.length > 0) return isOuterwear(levels[at + 1]) ? strong.map(outer) : strong;
    const weak = findTerms(level, weakGarmentLexicon).map(({ term }) => term.garment);
    if (weak.length > 0) return weak;
  }
  return [];
}

const isOuterwear = (level = '') => /\bouterwear\b/i.test(level);
/** A vest is worn under a shirt, but for one among outerwear. */
const outer = (garment: Garment) => (garment.name === 'inner vest' ? named('gilet', garment) : garment);

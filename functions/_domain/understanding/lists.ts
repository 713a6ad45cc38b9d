import { isHead, type Mark } from './marks.js';
import { listJoiners, negationFillers } from './negation-cues.js';
import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** Terms that stand together, as `black` and `shoes` in "no black shoes". */
export type Phrase = readonly Mark[];
/** The term at a token. */
export type Terms = ReadonlyMap<number, Mark>;

/** May follow a term inside its phrase: "pink colour", "made of leather". */
const trailing = /^(?:colou?rs?|colou?red|shades?|tones?|made|in|wala|wali|wale|rang|types?|styles?)$/;
/** After "and" these open a new clause; after "or" they belong to the list. */
const opening = /^(?:a|an|the|wants?|needs?|show|give|prefers?|with|please)$/;

/** The list after a negation: "red, pink or orange", "skinny jeans", "leather or wool". */
export function listAfter(
  tokens: readonly Token[],
  at: Terms,
  start: number,
  taken: readonly boolean[],
): Phrase[] {
  const list: Mark[][] = [];
  let open: Mark[] = [];
  let last = false;
  const close = () => {
    if (open.length > 0) list.push(open);
    open = [];
  };
  for (let index = start; index < tokens.length; ) {
    const token = tokens[index];
    if (!token || taken[index]) break;
    const mark = at.get(index);
    if (mark) {
      if (open.some(isHead) && !(clauseOpening.test(token.word) && !isHead(mark))) break;
      open.push(mark);
      index = mark.last + 1;
      if (isHead(mark) || !at.has(index)) open = cut(open, tokens[index]);
      if (open.at(-1) !== mark) break;
    } else if (open.some(isHead) && clauseAt(tokens, at, index)) {
      const clause = clauseAt(tokens, at, index);
      for (const each of clause?.said ?? []) list.push([...open, each]);
      open = [];
      index = clause?.end ?? tokens.length;
    } else if (listJoiners.has(token.word)) {
      close();
      last ||= list.length > 0 && /^(?:or|nor|ya)$/.test(token.word);
      index++;
      if (list.length > 0 && !joins(token.word, tokens[index]?.word ?? '', at.has(index))) break;
    } else if (token.kind === 'stop' && resumes(tokens, at, index + 1)) {
      close();
      index++;
    } else if (token.kind === 'comma') {
      close();
      // "Without cotton or silk, rayon": what stands behind "or" is the last of them.
      if (list.length === 0 || last || !goesOn(tokens, at, index + 1, list)) break;
      index++;
    } else if (open.length > 0 ? trailing.test(token.word) : negationFillers.has(token.word)) index++;
    else if (list.length > 0 && open.length === 0 && isLoneWord(tokens, index)) index++;
    else break;
  }
  close();
  return list;
}

const clauseOpening = /^(?:that|which|with|in|having)$/;
const clauseFillers = wordSet(
  'is are re was look looks seem have has come comes made with in of a an any the too very really so all got',
);

/** What is said of a garment behind it, one by one: `skinny` of "jeans that are skinny", `black` of "a dress in black". */
function clauseAt(
  tokens: readonly Token[],
  at: Terms,
  start: number,
): { readonly said: readonly Mark[]; readonly end: number } | undefined {
  if (!clauseOpening.test(tokens[start]?.word ?? '')) return undefined;
  const said: Mark[] = [];
  let end = start;
  for (let index = start + 1; index < tokens.length; ) {
    const mark = at.get(index);
    if (mark && isHead(mark)) return undefined;
    if (mark) {
      if (!/^(?:colour|material|pattern|fit|detail)$/.test(mark.role)) break;
      said.push(mark);
      end = index = mark.last + 1;
    } else if (listJoiners.has(tokens[index]?.word ?? '') && said.length > 0 && !headFollows(at, index + 1))
      index++;
    else if (clauseFillers.has(tokens[index]?.word ?? '')) index++;
    else break;
  }
  return said.length > 0 ? { said, end } : undefined;
}

/** "Or a red shirt" opens a garment of its own. */
function headFollows(at: Terms, start: number): boolean {
  const first = at.get(start);
  return first !== undefined && (isHead(first) || at.get(first.last + 1) !== undefined);
}

/** Terms that follow one another without a garment are one phrase only at the end of a clause: "without embroidery maroon". */
function cut(open: Mark[], next: Token | undefined): Mark[] {
  const ends =
    next === undefined ||
    /^(?:stop|comma)$/.test(next.kind) ||
    listJoiners.has(next.word) ||
    trailing.test(next.word) ||
    next.word === 'but';
  return open.some(isHead) || ends ? open : open.slice(0, 1);
}

function joins(joiner: string, next: string, isTerm: boolean): boolean {
  if (isTerm) return true;
  const article = /^(?:a|an|any|the)$/.test(next) && /^(?:or|nor|ya)$/.test(joiner);
  return article || (negationFillers.has(next) && !opening.test(next));
}

/** "I hate pink. And heels. And anything tight": a sentence of nothing but a joiner and one term. */
function resumes(tokens: readonly Token[], at: Terms, start: number): boolean {
  if (!listJoiners.has(tokens[start]?.word ?? '')) return false;
  const first = afterOpenFillers(tokens, start + 1);
  const next = at.get(first);
  return next !== undefined && endsItem(tokens[next.last + 1]);
}

/** Behind fillers that open no new clause: `tight` of "anything too tight". */
function afterOpenFillers(tokens: readonly Token[], start: number): number {
  let index = start;
  while (negationFillers.has(tokens[index]?.word ?? '') && !opening.test(tokens[index]?.word ?? '')) index++;
  return index;
}

function endsItem(token: Token | undefined): boolean {
  return token === undefined || /^(?:stop|comma)$/.test(token.kind);
}

const closing = /^(?:or|nor|ya)$/;
/** What a list is followed by that is asked for: "no heels, flats or sneakers only". */
const asking = /^(?:only|instead|preferred|chahiye|chaiye|would|will|works?)$/;

/** After a comma the list goes on when it is closed by "or", or when more of the same kind stand alone. */
function goesOn(tokens: readonly Token[], at: Terms, start: number, list: readonly Phrase[]): boolean {
  const joiner = listJoiners.has(tokens[start]?.word ?? '');
  const first = at.get(joiner ? start + 1 : start);
  const alike = list.flat().some(({ role }) => role === first?.role);
  if (joiner && first) return alike || closing.test(tokens[start]?.word ?? '');
  if (isClosedByOr(tokens, at, start, list)) return true;
  if (!first || !alike) return false;
  // "No slit, full sleeves": sleeves are asked for rather than turned down.
  if (/^(?:long|three quarter) sleeve$/.test(first.names[0] ?? '')) return false;
  let index = start;
  for (; index < tokens.length; index++) {
    const mark = at.get(index);
    const token = tokens[index];
    if (mark) index = mark.last;
    else if (token?.kind !== 'comma' || !at.has(index + 1)) break;
  }
  const end = tokens[index];
  const bare = first.last + 1 === index || tokens[first.last + 1]?.kind === 'comma';
  return bare && (endsItem(end) || /^(?:and|please)$/.test(end?.word ?? ''));
}

/**
 * Whether items of a list follow, parted by commas, and "or" before the last: "skirts, mini dresses or anything girly".
 * One of them may be a word that nothing is known of, which then stands alone.
 */
function isClosedByOr(tokens: readonly Token[], at: Terms, start: number, list: readonly Phrase[]): boolean {
  const roles = new Set(list.flat().map(({ role }) => role));
  let alike = false;
  for (let index = start; index < tokens.length; ) {
    const mark = at.get(index);
    const word = tokens[index]?.word ?? '';
    if (mark) {
      alike ||= roles.has(mark.role);
      index = mark.last + 1;
    } else if (closing.test(word)) {
      const last = afterOpenFillers(tokens, index + 1);
      let end = last;
      for (let next = at.get(end); next; next = at.get(end)) end = next.last + 1;
      // "Or anything short": whatever that is, it is said of what is turned down.
      if (end === last && last > index + 1 && tokens[last]?.kind === 'word' && endsItem(tokens[last + 1]))
        return alike;
      return alike && end > last && !asking.test(tokens[end]?.word ?? '');
    } else if (isLoneWord(tokens, index)) {
      alike = true;
      index++;
    } else if (tokens[index]?.kind === 'comma' && index > start) index++;
    else return false;
  }
  return false;
}

/** A word that is an item of a list by itself: `bows` of "frocks, bows or pink". */
function isLoneWord(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const parted = next?.kind === 'comma' || closing.test(next?.word ?? '');
  return token?.kind === 'word' && before?.kind === 'comma' && parted && !listJoiners.has(token.word);
}

/** The list that ends right before a Hindi negation: "black aur pink nahi". */
export function listBefore(tokens: readonly Token[], at: Terms, end: number): Phrase[] {
  const list: Mark[][] = [];
  let open: Mark[] = [];
  for (let index = end - 1; index >= 0; ) {
    const mark = at.get(index);
    const word = tokens[index]?.word ?? '';
    if (mark) {
      // "Kurta black nahi": the garment is wanted, and only what is said of it after is not.
      if (isHead(mark) && open.length > 0 && !open.some(isHead)) break;
      open.unshift(mark);
      index = mark.first - 1;
    } else if (open.length > 0 && listJoiners.has(word) && at.get(index - 1)?.role === open[0]?.role) {
      list.unshift(open);
      open = [];
      index--;
    } else if (open.length + list.length === 0 && beforeNegation.test(word)) index--;
    else break;
  }
  if (open.length > 0) list.unshift(open);
  return list;
}

const beforeNegation =
  /^(?:straps?|band|sole|lining|buckle|colou?rs?|rang|wala|wali|wale|bilkul|to|toh|hi|bhi|ka|ki|ke|kuch|se|-)$/;

import { findTerms, tokenise } from '../vocabulary/match.js';
import { negationLexicon } from './negation-cues.js';
import { englishNumbers } from './number-words.js';
import { peopleLexicon } from './people-words.js';
import type { Refusal } from './polarity.js';
import { stopWords } from './stop-words.js';
import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** Said of anything after a negation, and no name: refusing titles that hold them would keep no promise. */
const describing = wordSet(`
  bad basic big bigger boring bright brighter broad bulky busy breathable cheap cheaper comfortable comfy cosy cozy durable cheesy childish clear common complicated confident cool costly crazy
  dark darker dead deep different difficult dull easy enough expensive extreme fancy fat fattening flashy flattering fun funny fussy girly
  glossy good great happy hard heavier heavy high higher hot huge itchy keen large late less light lighter long longer low lower loose
  many massive matching messy modest much nearly necessary new noisy obvious odd older open outdated plain pointy poor posh pricey ready
  overdressed underdressed bothered above below over beyond restrictive revealing showing visible rich risky rough serious sexy sharp short shorter showy silly sleeve sleeves simple slippery small smaller smart soft
  stiff strict strong stuffy stuffed suitable sweaty tacky tall taller thick thicker thin thinner tight tighter trashy trying typical
  ugly uncomfortable vulgar warm weird wide wider wild worried wrong younger yet
  mota moti patla patli mehnga mehenga mahanga mehngi bhari bhaari halka halki tang dheela dheeli lamba lambi chhota chota bada badi bhadkila bhadkeela chamkila
  chamkeela ganda purana puraana garam thanda bekar bekaar
  allow allowed animal budget clue comparison compromise compromises deadline discount drama fashion fuss hassle help idea ideas interest issue issues
  joke lie luck money offence person pressure problem problems product products reason restriction restrictions rush stress sure thanks time trouble
  understand understanding wait waist worries worry
  crease creases iron ironing peek roll show slip underwire wire wrinkle wrinkles
  arm arms belly body bottom bum bust calves chest hips knees legs shoulders stomach thighs
`);

/** Cues that negate what somebody does or is, unless something stands between: "don't want Nike", but "don't panic". */
const ofDoing =
  /^(?:dont|not|doesnt|didnt|cant|cannot|wont|wouldnt|shouldnt|isnt|arent|never|be|into|neednt|to)$/;
/** What the body bears is no name, and "nothing for kids" refuses none. */
const ofNoName = /^(?:allerg.*|nothing)$/;
const isWritten = /^[a-z][a-z0-9]{1,39}$/;

/** Words refused in makers' names and titles, and the token indices that say so, negations among them. */
type RefusedWords = { readonly words: readonly string[]; readonly said: readonly number[] };

/**
 * The words that nothing understands and a negation turns down, "Nike" of "no Nike": they may well be makers. A list
 * goes on behind "or" or "&", behind "and" with a single word or in capitals, and in capitals behind nothing at all.
 */
export function refusedWords(
  tokens: readonly Token[],
  refusals: readonly Refusal[],
  taken: readonly boolean[],
): RefusedWords {
  const wordAt = (index: number) => tokens[index]?.word ?? '';
  const isName = (index: number) => !taken[index] && mayBeName(tokens[index]);
  const isCapital = (index: number) => /^\p{Lu}/u.test(tokens[index]?.raw ?? '');
  const listFrom = (start: number) => {
    const found = [start];
    for (let last = start; ; last = found.at(-1) ?? last) {
      const capitals = (next: number) => isCapital(last) && isCapital(next);
      const joined =
        /^(?:or|nor|&|\/)$/.test(wordAt(last + 1)) ||
        (wordAt(last + 1) === 'and' && (capitals(last + 2) || !isName(last + 3)));
      const next = joined ? last + 2 : last + 1;
      const beside = !tokens[next]?.breaks && (capitals(next) || isWholeName(start, next));
      if (!isName(next) || !(joined || beside)) return found;
      found.push(next);
    }
  };
  /** In "no peter england, L" the name goes on; in "no puma ankle socks" what stands before the socks is said of them. */
  const isWholeName = (start: number, next: number) => {
    let end = next;
    while (isName(end) && !tokens[end]?.breaks) end++;
    return (
      end - start <= 3 && (tokens[end] === undefined || tokens[end]?.breaks || tokens[end]?.kind !== 'word')
    );
  };
  const listTo = (end: number) => {
    const found = [end];
    for (let first = end; ; first = found[0] ?? first) {
      const joined = /^(?:or|nor|&|\/|aur|ya)$/.test(wordAt(first - 1)) && isName(first - 2);
      if (!joined) return found;
      found.unshift(first - 2);
    }
  };
  const lists = refusals.flatMap(({ from, to, object }) => {
    if (object < from) {
      const names = isName(object) ? listTo(object) : [];
      const cue = names.length > 0 ? Array.from({ length: to - from }, (_, offset) => from + offset) : [];
      return [{ said: [...names, ...cue], words: names.map((index) => asWritten(tokens[index])) }];
    }
    const isMade = /^(?:from|by)$/.test(wordAt(object));
    const start = isMade ? object + 1 : object;
    const doing =
      start === to && ofDoing.test(wordAt(to - 1)) && !(wordAt(from) === 'not' && to - from === 1);
    const cue = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (tokens[start]?.breaks || (ofNoName.test(wordAt(from)) && !isMade)) return [];
    if (isGlued(tokens, start))
      return [
        { said: [...cue, start, start + 1, start + 2], words: [`${wordAt(start)}&${wordAt(start + 2)}`] },
      ];
    if (!isName(start) || (doing && !isCapital(start))) return [];
    const names = listFrom(start);
    return [{ said: [...cue, ...names], words: names.map((index) => asWritten(tokens[index])) }];
  });
  return {
    words: [...new Set(lists.flatMap(({ words }) => words))],
    said: lists.flatMap(({ said }) => said),
  };
}

/** A maker's name is no slip of the finger: "Tommy" stays what it is. */
function asWritten(token: Token | undefined): string {
  return tokenise(token?.raw ?? '')[0]?.word ?? '';
}

/** Whether a word may be a maker's name: no number, nobody, and nothing that is said of clothes or of everything. */
export function mayBeName(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    isWritten.test(asWritten(token)) &&
    !stopWords.has(token.word) &&
    !describing.has(token.word) &&
    !englishNumbers.has(token.word) &&
    findTerms([token], peopleLexicon).length === 0 &&
    findTerms([token], negationLexicon).length === 0
  );
}

/** Whether a word is said of clothes and names nothing: "short" of "no short dress". */
export function isDescribing(word: string): boolean {
  return describing.has(word);
}

/** Whether "H&M" or "h & m" begins here, whose parts are no words of their own. */
function isGlued(tokens: readonly Token[], start: number): boolean {
  const [first, and, second] = tokens.slice(start, start + 3);
  const glued = and?.word === '&' && and.glued && second?.glued === true;
  const part = glued ? /^[a-z]{1,20}$/ : /^[a-z]$/;
  const parts = [first, second].every((each) => each?.kind === 'word' && part.test(each.word));
  return parts && (glued || /^(?:&|and|n)$/.test(and?.word ?? ''));
}

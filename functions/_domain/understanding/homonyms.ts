import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** Before `jute` these are Hindi, and it is जूते, shoes. */
const hindi = wordSet(
  'ke k ki wale vale liye lie kale kaale safed laal lal neele peele bhure gulabi mardana mere apne naye acche achhe sundar saste',
);
/** Behind it these say that something is made of it. */
const madeOf = wordSet('ka ki ke bag bags handbag tote sandals fabric material cloth wala wali rug mat');
/** Between a bag and the chain that is on it and no necklace: "office bag without a chain". */
const onBag =
  /(?:^| )(?:bags?|handbags?|purses?|slings?|clutch(?:es)?|totes?|backpacks?)(?: with| without| w o| no| not| having)+(?: (?:any|an?|the|long|metal|gold|golden|silver))* $/;
const asked = wordSet('chahiye chaiye chahie dikhao dikha dikhaiye dena');

/**
 * The tokens with `jute` told from the fibre ("mardo ke jute" are shoes, a "jute bag" is none), the rands of "R1200" from
 * a regular cut, the chain of a bag from a necklace, and whose riyals and pesos are meant.
 */
export function homonymsTold(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    // German for "for".
    if (/^für$/i.test(token.raw)) return { ...token, word: 'fuer' };
    const [before, after] = [tokens[index - 1]?.word ?? '', tokens[index + 1]?.word ?? ''];
    if (token.raw === 'R' && !token.glued && (tokens[index + 1]?.value ?? 0) >= 100)
      return { ...token, word: 'zar' };
    if (
      token.raw === 'P' &&
      !token.glued &&
      tokens[index + 1]?.glued &&
      (tokens[index + 1]?.value ?? 0) >= 100
    )
      return { ...token, word: 'php' };
    if (/^chains?$/.test(token.word) && onBag.test(`${wordsBefore(tokens, index)} `))
      return { ...token, word: 'bagchain' };
    if (/^riyals?$/.test(token.word) && [before, after].some((word) => /^qatari?$/.test(word)))
      return { ...token, word: 'qar' };
    if (token.word !== 'jute' || madeOf.has(after) || !(hindi.has(before) || asked.has(after))) return token;
    return { ...token, word: 'joote' };
  });
}

/** The words of the clause before a token. */
function wordsBefore(tokens: readonly Token[], at: number): string {
  const before = tokens.slice(Math.max(0, at - 6), at);
  const clause = before.findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1;
  return before
    .slice(clause)
    .map(({ word }) => word)
    .join(' ');
}

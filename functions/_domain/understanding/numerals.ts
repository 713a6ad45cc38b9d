import { englishNumbers } from './number-words.js';
import type { Token } from './tokens.js';

/** Behind these a number in words is a size or an age: "size fourteen", "he's eight"; before a year an age. */
const leads =
  /^(?:size|sized|sz|waist|chest|bust|hips|collar|inseam|uk|us|eu|age|aged|turns|turning|turned|is|hes|shes)$/;

/** The tokens with numbers in words as digits where only a size or an age can stand, also in "thirty six by thirty two". */
export function withNumerals(tokens: readonly Token[]): Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const number = numberAt(tokens, at);
    const before = told.at(-1);
    const sized =
      number && /^(?:by|x)$/.test(tokens[number.to]?.word ?? '') && numberAt(tokens, number.to + 1);
    const led =
      before !== undefined &&
      (leads.test(before.word) ||
        (before.possessive && /^(?:he|she)$/.test(before.word)) ||
        before.word === 'x');
    const unit = tokens.slice(number?.to ?? at).find(({ word }) => word !== '-')?.word ?? '';
    if (number && (sized || led || /^(?:years?|yrs?|months?)$/.test(unit))) {
      const end = tokens[number.to - 1]?.end ?? token.end;
      told.push({ ...token, kind: 'number', word: String(number.value), end, value: number.value });
      at = number.to;
      const by = tokens[at];
      if (sized && by) {
        told.push({ ...by, word: 'x' });
        at++;
      }
    } else {
      told.push(token);
      at++;
    }
  }
  return told;
}

function numberAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const word = (index: number) => tokens[index]?.word ?? '';
  // "What I want is one piece" is no number.
  const one = word(at) === 'one' && /^turn/.test(word(at - 1));
  const first = one ? 1 : englishNumbers.get(word(at));
  if (first === undefined) return undefined;
  const unit = first >= 20 && first % 10 === 0 ? (englishNumbers.get(word(at + 1)) ?? 0) : 0;
  const value = unit < 10 ? first + unit : first;
  const to = value === first ? at + 1 : at + 2;
  const half = word(to) === 'and' && word(to + 1) === 'a' && word(to + 2) === 'half';
  return half ? { value: value + 0.5, to: to + 3 } : { value, to };
}

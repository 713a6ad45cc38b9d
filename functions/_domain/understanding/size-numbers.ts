import { inInches, lengthAt } from './size-inches.js';
import { type Part, partWords, possibleSizes, sizeCues, sizeFillers, sureSizes } from './size-words.js';
import type { Token } from './tokens.js';

/** A size as said: tokens `from` to `to` (exclusive). `said`: a cue such as "size" or "waist" marks it as one. */
export type Found = {
  readonly from: number;
  readonly to: number;
  readonly size: string;
  readonly said: boolean;
  readonly numeric: boolean;
  readonly part?: Part;
};
/** Whether a word such as "size" stands before, with only filler between. */
export function near(tokens: readonly Token[], at: number, step: -1): boolean {
  for (let index = at + step; index >= Math.max(0, at - 3); index += step) {
    if (sizeCues.has(tokens[index]?.word ?? '')) return true;
    if (!sizeFillers.has(tokens[index]?.word ?? '') && !/^[:=-]$/.test(tokens[index]?.word ?? ''))
      return false;
  }
  return false;
}

/** May stand right at a number: `UK9`, `w32`, `size8`, `waist32`. */
function isSizeLabel(word: string): boolean {
  return /^(?:uk|us|eu|eur|ind|w|x|l)$/.test(word) || sizeCues.has(word) || partWords.has(word);
}

/** The numbered size at a token. */
export function numberAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const least = tokens[at - 1]?.word === 'uk' ? 0.5 : 2;
  if (token?.kind !== 'number' || token.value < least || token.value > 60 || token.value % 0.5 !== 0)
    return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const further = tokens[at + 2];
  // "x500": part of a name.
  if (token.glued && before?.kind === 'word' && !isSizeLabel(before.word)) return undefined;
  if (before?.word === "'" || after?.word === "'" || (after?.word === '-' && further?.kind === 'number'))
    return undefined;
  if (isHeight(tokens, at) || /^(?:hrs?|hours?|mins?|minutes|kms?)$/.test(after?.word ?? ''))
    return undefined;
  const value = String(token.value);
  const found = { from: at, to: at + 1, numeric: true };
  if (isListed(tokens, at)) return { ...found, size: value, said: true, part: 'bottom' };
  // "L/34": the letter is the shirt's, the number the trousers'.
  if (
    before?.word === '/' &&
    token.glued &&
    token.value >= 26 &&
    possibleSizes.has(tokens[at - 2]?.word ?? '')
  )
    return { ...found, from: at - 1, size: value, said: true, part: 'bottom' };
  // "UK 8 waist 34": the waist is the next number's.
  const nextsWaist = after?.word === 'waist' && further?.kind === 'number' && further.value >= 24;
  // "9 UK, 32": the shoes' system is not the waist's.
  const shoes = tokens[at - 2];
  const othersSystem = token.value >= 20 && shoes?.kind === 'number' && shoes.value < 15;
  if (before && /^(?:uk|us|eu|eur|ind)$/.test(before.word) && !othersSystem) {
    return {
      ...found,
      from: at - 1,
      size: `${before.word.replace('eur', 'eu').toUpperCase()} ${value}`,
      said: true,
      ...(nextsWaist && { part: 'shoes' as const }),
      // "I'm a UK 10" speaks of the wearer, not of shoes.
      ...(tokens[at - 2]?.word === 'a' && !partWords.has(after?.word ?? '') && { part: 'any' as const }),
    };
  }
  // "US size 14".
  const apart = before?.word === 'size' ? tokens[at - 2] : undefined;
  if (apart && /^(?:uk|us|eu|eur)$/.test(apart.word)) {
    const system = apart.word.replace('eur', 'eu').toUpperCase();
    return { ...found, from: at - 2, size: `${system} ${value}`, said: true };
  }
  // In "chest 40 UK 8" the system is the next number's.
  const nextsSystem = token.value >= 30 && further?.kind === 'number' && further.value < 15;
  if (after && /^(?:uk|us|eu|eur|ind)$/.test(after.word) && !nextsSystem) {
    return {
      ...found,
      to: at + 2,
      size: `${after.word.replace('eur', 'eu').toUpperCase()} ${value}`,
      said: true,
    };
  }
  if (after?.word === 'european' || (after?.word === 'euro' && further?.word === 'size'))
    return { ...found, to: further?.word === 'size' ? at + 3 : at + 2, size: `EU ${value}`, said: true };
  if (before?.word === 'w' && token.glued && token.value >= 22) {
    const length = after?.word === 'l' && further?.kind === 'number' && further.glued ? further : undefined;
    const to = length ? at + 3 : at + 1;
    const size = length ? `${value}x${length.value}` : value;
    return { ...found, from: at - 1, to, size, said: true, part: 'bottom' };
  }
  if (
    after &&
    further?.kind === 'number' &&
    (after.word === 'x' || (after.word === '/' && after.glued && further.glued)) &&
    token.value >= 22 &&
    further.value >= 22
  ) {
    return { ...found, to: at + 3, size: `${value}x${further.value}`, said: true, part: 'bottom' };
  }
  if (
    after &&
    /^(?:regular|long|short|r|l|s)$/.test(after.word) &&
    token.value >= 32 &&
    !(after.glued && !/^[rls]$/.test(after.word)) &&
    // "In my 40s", "women 40s".
    !(
      after.word === 's' &&
      after.glued &&
      /^(?:my|his|her|their|the|early|mid|late|wom[ae]n|ladies|lady|m[ae]n|gents|in)$/.test(
        before?.word ?? '',
      )
    )
  ) {
    const length = /^r/.test(after.word) ? '' : after.word.charAt(0).toUpperCase();
    const garment =
      length !== '' &&
      further !== undefined &&
      !['comma', 'stop'].includes(further.kind) &&
      !(after.glued && tailored.test(further.word));
    const part = trousers.test(further?.word ?? '') ? 'bottom' : 'top';
    if (!garment) return { ...found, to: at + 2, size: value + length, said: true, part };
  }
  if (after?.glued && after.kind === 'word') return undefined;
  // In "shirt 42 waist 36" and "size 40 waist 34" the waist is the next number's, and in "length 36" there is none.
  if (/^(?:length|inseam)$/.test(before?.word ?? '')) return undefined;
  if (/^(?:inch|inches|")$/.test(after?.word ?? '')) return inInches(tokens, at);
  const another = further?.kind === 'number' && !/^(?:length|inseam)$/.test(tokens[at + 3]?.word ?? '');
  const isOther = another && (uppers.test(before?.word ?? '') || /^si?zed?$/.test(before?.word ?? ''));
  const waist = after?.word === 'waist' && !isOther;
  if ((waist || before?.word === 'waist') && token.value >= 20) {
    const length = lengthAt(tokens, waist ? at + 2 : at + 1);
    const size = length ? `${value}x${length.value}` : value;
    return { ...found, to: length?.to ?? at + 1, size, said: true, part: 'bottom' };
  }
  if (waist) return undefined;
  // "Ladies 6 shoe"; six shoes would be a count, and the number of "pant 32 shoe 8" is the trousers'.
  if (after?.word === 'shoe' && further?.kind !== 'number')
    return { ...found, to: at + 2, size: value, said: true, part: 'shoes' };
  const abroad = systemAt(tokens, at);
  if (abroad) return { ...found, ...abroad, size: `${abroad.system} ${value}`, said: true };
  if (isCount(tokens, at)) return undefined;
  const said =
    near(tokens, at, -1) ||
    endsPerson(tokens, at) ||
    (after !== undefined &&
      /^(?:size|sized|sz|number|no)$/.test(after.word) &&
      // "A girl 16 size S".
      !(
        /^si?ze?d?$/.test(after.word) &&
        (sureSizes.has(further?.word ?? '') || possibleSizes.has(further?.word ?? ''))
      ));
  return { ...found, size: value, said };
}

/** "S / 28 / UK 5": between a letter for the top and the shoes' system a number is the waist. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.word ?? '';
  const [letter, system] = [word(at - 2), word(at + 2)];
  return (
    (tokens[at]?.value ?? 0) >= 24 &&
    /^[/,]$/.test(word(at - 1)) &&
    /^[/,]$/.test(word(at + 1)) &&
    (possibleSizes.has(letter) || sureSizes.has(letter)) &&
    (/^(?:uk|us|eu|ind)$/.test(system) || /^(?:uk|us|eu|ind)$/.test(word(at + 3)))
  );
}

/** "Daily wear 2 shirts": how many; "I wear 9 shoes" and "size 8 jeans" are sizes. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const counted =
    /^(?:shirts|t-?shirts|tees|tops|kurtas|kurtis|trousers|pants|jeans|skirts|dresses|suits|sarees)$/;
  return (
    (number?.value ?? 0) < 10 &&
    /^(?:wears?|wearing)$/.test(before?.word ?? '') &&
    counted.test(next?.word ?? '')
  );
}

/** "5 feet 2", "6 ft": how tall one is. */
function isHeight(tokens: readonly Token[], at: number): boolean {
  const feet = (index: number) => /^(?:feet|foot|ft)$/.test(tokens[index]?.word ?? '');
  const value = (index: number) => tokens[index]?.value ?? 0;
  return (feet(at + 1) && value(at) < 8) || (feet(at - 1) && value(at - 2) > 2 && value(at - 2) < 8);
}

const uppers = /^(?:shirts?|tops?|tees?|kurtas?|blouse|blazer|jacket|chest|bust|collar)$/;
const tailored = /^(?:jackets?|blazers?|suits?|coats?|tux|tuxedo|chest|trousers?|pants?|chinos)$/;
const trousers = /^(?:trousers?|pants?|chinos|jeans|waist|slacks)$/;

/** "Size 6 shoes (UK)", "8 (US)": the numbering in brackets behind. */
function systemAt(
  tokens: readonly Token[],
  at: number,
): { readonly system: string; readonly to: number; readonly part?: Part } | undefined {
  const part = partWords.get(tokens[at + 1]?.word ?? '');
  const open = part ? at + 2 : at + 1;
  const system = tokens[open + 1]?.word ?? '';
  if (tokens[open]?.word !== '(' || !/^(?:uk|us|eu)$/.test(system)) return undefined;
  return { system: system.toUpperCase(), to: open + 2, ...(part && { part }) };
}

/** "Men's 34": the number right behind whom it is for, with nothing more in its clause. */
function endsPerson(tokens: readonly Token[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  const before = tokens[at - 1]?.kind === 'comma' ? tokens[at - 2] : tokens[at - 1];
  const least = { mens: 28, men: 28, gents: 28, ladies: 6, women: 6, womens: 6 }[before?.word ?? ''];
  const closes =
    after === undefined || /^(?:comma|stop)$/.test(after.kind) || /^(?:under|below)$/.test(after.word);
  return least !== undefined && closes && token !== undefined && token.value >= least;
}

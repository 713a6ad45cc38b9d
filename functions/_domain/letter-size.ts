const LETTER = /^(\d?)(x*)([sml])$/;

/** A text in lower case and without blanks, its sizes in words as letters: `XX-Large/3 XL` is `xxl/3xl`. */
export function inLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/extra/g, 'x')
    .replace(/small/g, 's')
    .replace(/medium|\bmed\b/g, 'm')
    .replace(/large/g, 'l')
    .replace(/\s+/g, '')
    .replace(/x-(?=[xsml])/g, 'x');
}

/**
 * How large a letter size is that is written as `inLetters` writes it, or null where the text is none. S is 3, M 4, L 5;
 * each X one step further out: XS 2, XL 6, `3x`, `3xl` and `xxxl` 8.
 */
export function letterRank(text: string): number | null {
  const found = LETTER.exec(/^\dx$/.test(text) ? `${text}l` : text);
  if (!found) return null;
  const [, digit = '', xs = '', base] = found;
  if (digit !== '' && xs.length !== 1) return null;
  const steps = digit === '' ? xs.length : Number(digit);
  if (base === 'm') return steps === 0 ? 4 : null;
  return base === 's' ? 3 - steps : 5 + steps;
}

/** The consonants of a word without doublings: what stays when vowels are mixed up. */
export const bones = (text: string): string => text.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');

/** The letters of a word as bits, to tell quickly that two words differ by more than a slip or two. */
export function letters(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << ((word.charCodeAt(index) - 97) & 31);
  return bits;
}

/** How many letters only one of the two words has; each slip makes two at most. */
export function strangers(first: number, second: number): number {
  let bits = first ^ second;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Slips of the finger between two words (a wrong, missing, extra or swapped letter), or more than `most`. */
export function slips(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + wrong);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swap) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

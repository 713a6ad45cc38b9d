import { createHash } from 'node:crypto';

const modulus = 1n << 256n;

/** Adds up what is told to it; `rows` and `contents` are equal for equal sets of rows, in whatever order they come. */
export function rowChecksum() {
  let rows = 0;
  let sum = 0n;
  return {
    add(lines: readonly string[]): void {
      for (const line of lines) {
        sum = (sum + BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)) % modulus;
        rows += 1;
      }
    },
    /** The number of rows, and the sum of their SHA-256 modulo 2^256 in hex. */
    result: () => ({ rows, contents: sum.toString(16).padStart(64, '0') }),
  };
}

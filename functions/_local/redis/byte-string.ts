/** The bytes of a text in UTF-8, as a byte string (one character a byte). */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The text whose UTF-8 a byte string is; invalid bytes become U+FFFD. */
export function textOf(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** ASCII-only lower case: what Redis calls case-insensitive. */
export function lowerAscii(bytes: string): string {
  return bytes.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The bytes before the first NUL: all that C's `%s` prints of them. */
export function cString(bytes: string): string {
  const end = bytes.indexOf('\0');
  return end === -1 ? bytes : bytes.slice(0, end);
}

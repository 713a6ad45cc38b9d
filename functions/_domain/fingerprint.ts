/**
 * 64 bits of a text as 16 hex digits: two FNV-1a hashes (Fowler, Noll, Vo 1991) with different starts. The same text
 * gives the same word on any machine. A name for things, not a secret and not a proof.
 */
export function fingerprint(text: string): string {
  return hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0x01000193));
}

function fnv1a(text: string, start: number): number {
  let state = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    state = Math.imul(state ^ (unit & 0xff), 0x01000193);
    state = Math.imul(state ^ (unit >>> 8), 0x01000193);
  }
  return state >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/**
 * Redis' glob over byte strings: `*`, `?`, `[abc]`, `[^a]`, `[a-z]` and `\` to quote. An unclosed class ends with
 * the pattern. Linear in pattern × text: only the last star is ever tried again.
 */
export function globMatches(pattern: string, text: string): boolean {
  let at = 0;
  let from = 0;
  let star: { at: number; from: number } | undefined;
  while (from < text.length) {
    if (pattern[at] === '*') {
      star = { at: at + 1, from };
      at++;
      continue;
    }
    const end = at < pattern.length ? matchOne(pattern, at, text.charCodeAt(from)) : undefined;
    if (end !== undefined) {
      at = end;
      from++;
    } else if (star) {
      star.from++;
      at = star.at;
      from = star.from;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at >= pattern.length;
}

/** Where the pattern goes on after matching one byte at `at`, or undefined where it does not match. */
function matchOne(pattern: string, at: number, byte: number): number | undefined {
  switch (pattern[at]) {
    case '?':
      return at + 1;
    case '[':
      return matchClass(pattern, at + 1, byte);
    case '\\': {
      const quoted = at + 1 < pattern.length ? at + 1 : at;
      return pattern.charCodeAt(quoted) === byte ? quoted + 1 : undefined;
    }
    default:
      return pattern.charCodeAt(at) === byte ? at + 1 : undefined;
  }
}

function matchClass(pattern: string, start: number, byte: number): number | undefined {
  const negated = pattern[start] === '^';
  let at = negated ? start + 1 : start;
  let found = false;
  while (at < pattern.length && pattern[at] !== ']') {
    const low = pattern.charCodeAt(at);
    if (pattern[at] === '\\' && at + 1 < pattern.length) {
      at++;
      found ||= pattern.charCodeAt(at) === byte;
    } else if (pattern[at + 1] === '-' && at + 2 < pattern.length) {
      const high = pattern.charCodeAt(at + 2);
      found ||= byte >= Math.min(low, high) && byte <= Math.max(low, high);
      at += 2;
    } else {
      found ||= low === byte;
    }
    at++;
  }
  return found === negated ? undefined : Math.min(at + 1, pattern.length);
}

/** What begins or ends a stretch of CDATA, an entity, or an `&` that begins none. */
const marks = /<!\[CDATA\[|\]\]>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,30});|&/gi;
/** The end of a piece that the next one may make a mark of. */
const cutMark = /(?:<(?:!\[?[CDAT]{0,5})?|\]{1,2}|&#?\w{0,31})$/i;
const longestMark = 40;

/**
 * An XML text whose every `&` that begins no entity is written `&amp;`. Shops write `Black & White` and `?a=1&b=2`, and the
 * parser takes what follows, up to the next semicolon and over whole items, for an entity's name. CDATA stays as it is.
 */
export async function* withoutBareAmpersands(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  let isData = false;
  const escaped = (text: string): string =>
    text.replace(marks, (mark) => {
      if (mark === ']]>') isData = false;
      else if (mark.startsWith('<')) isData = true;
      return mark === '&' && !isData ? '&amp;' : mark;
    });
  for await (const piece of pieces) {
    const text = held + piece;
    held = cutMark.exec(text.slice(-longestMark))?.[0] ?? '';
    yield escaped(text.slice(0, text.length - held.length));
  }
  yield escaped(held);
}

import { endsEarly, longestRow, UnreadableFile } from './source-row.js';

/** The text of one element of a list and the line it starts on, or why it could not be read. */
export type JsonText = { line: number; text: string } | { line: number; problem: string };

/** Where feeds keep their list when the whole file is one object. */
export const listNames: ReadonlySet<string> = new Set([
  'products',
  'items',
  'entries',
  'results',
  'records',
  'catalog',
  'catalogue',
  'data',
  'rows',
]);
const tooLong = `an item of more than ${longestRow} characters`;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Cuts a JSON text into the elements of its list: the array itself, or the first one called `products`, `items` and
 * the like. Only cuts, never parses, so that one element is held at a time and a broken one costs itself only. A list
 * that breaks off is cut as far as it goes, and then comes the problem `endsEarly`.
 */
export async function* splitJson(pieces: AsyncIterable<string>): AsyncGenerator<JsonText> {
  /** Open brackets, outermost first; the list's own is the last while `inList` reads its elements. */
  const open: string[] = [];
  let listDepth = 0;
  let inString = false;
  let escaped = false;
  let name = '';
  let word = '';
  let line = 1;
  let element: string | null = null;
  let elementLine = 1;
  let overlong = false;
  let ended = false;

  const finish = (): JsonText | null => {
    const text = element?.trim() ?? '';
    element = null;
    if (overlong) {
      overlong = false;
      return { line: elementLine, problem: tooLong };
    }
    return text === '' ? null : { line: elementLine, text };
  };

  for await (const piece of pieces) {
    if (ended && listDepth > 1) break;
    let start = 0;
    const found: JsonText[] = [];
    const keep = (end: number): void => {
      if (element === null || overlong) return;
      element += piece.slice(start, end);
      if (element.length > longestRow) {
        element = '';
        overlong = true;
      }
    };
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === 0x0a) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inString = false;
        else if (listDepth === 0 && word.length < 40) word += piece[at];
        continue;
      }
      if (code <= 0x20) continue;
      if (ended) {
        yield* found;
        yield { line, problem: 'text after the end of the list' };
        return;
      }
      const mark = piece[at] ?? '';
      const inList = listDepth > 0 && open.length === listDepth;
      if (inList && (mark === ',' || mark === ']')) {
        keep(at);
        const item = finish();
        if (item) found.push(item);
        if (mark === ']') {
          ended = true;
          // An object around the list says more after it, which is no product; after an array it may be another.
          if (listDepth > 1) break;
        }
        continue;
      }
      if (inList && element === null) {
        element = '';
        start = at;
        elementLine = line;
      }
      if (code === QUOTE) {
        inString = true;
        word = '';
      } else if (mark === ':' && listDepth === 0) name = word.toLowerCase();
      else if (mark === '{' || mark === '[') {
        open.push(mark);
        if (listDepth === 0 && mark === '[' && (open.length === 1 || listNames.has(name)))
          listDepth = open.length;
        if (open.length > 500) throw new UnreadableFile(`line ${line}: brackets nest more than 500 deep`);
      } else if (mark === '}' || mark === ']') open.pop();
    }
    keep(piece.length);
    yield* found;
  }
  if (listDepth === 0)
    throw new UnreadableFile(
      'no list of products: expected an array, or an object with "products"; of a product a line, say --format acp',
    );
  if (ended) return;
  const isWhole = open.length === listDepth;
  const last = finish();
  if (last && isWhole) yield last;
  yield { line: last && !isWhole ? last.line : line, problem: endsEarly };
}

/** Cuts JSON Lines into its lines; an endless one is a problem of its own, not of the reader's memory. */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  longest = longestRow,
): AsyncGenerator<JsonText> {
  let line = 1;
  let held = '';
  let overlong = false;
  const finish = (text: string): JsonText | null => {
    const whole = (held + text).trim();
    const problem = overlong || whole.length > longest;
    held = '';
    overlong = false;
    if (problem) return { line, problem: tooLong };
    return whole === '' ? null : { line, text: whole };
  };
  for await (const piece of pieces) {
    const lines = piece.split('\n');
    const rest = lines.pop() ?? '';
    for (const text of lines) {
      const item = finish(text);
      if (item) yield item;
      line += 1;
    }
    overlong ||= held.length + rest.length > longest;
    held = overlong ? '' : held + rest;
  }
  const item = finish('');
  if (item) yield item;
}

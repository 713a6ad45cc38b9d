import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { withoutBareAmpersands } from './bare-ampersands.js';
import { columnMatcher, fieldsOf } from './columns.js';
import {
  endsEarly,
  type Field,
  itemsOfLines,
  longestCell,
  longestRow,
  type SourceRow,
  UnreadableFile,
} from './source-row.js';

/** What an entry of a feed is called: RSS and bare channels, Atom, and older shop exports. */
const itemNames = new Set(['item', 'entry', 'product', 'offer']);
/** In a text, the end of an entry: its CDATA was left open, and the entry is lost in it. */
const swallowed = /<\/(?:\w+:)?(?:item|entry|product|offer)>/i;
const pieceLength = 16 * 1024;
const mostCells = 200;
/** The parser keeps each in memory until it is closed; items that never are stay far below. */
const mostOpen = 100_000;

type Item = { name: string; line: number; cells: Map<string, string>; problem?: string };

/**
 * Rows of a Google Merchant feed: RSS, Atom or a bare channel, with or without the `g:` prefix. A document type is
 * ignored and its entities are never expanded; a text that grows beyond a cell is cut and its item refused. A feed that
 * breaks off is read as far as it goes, and its last row has the problem `endsEarly`.
 */
export async function* readXml(
  text: AsyncIterable<string>,
  maps: ReadonlyMap<Field, string>,
): AsyncGenerator<SourceRow> {
  const match = columnMatcher(maps);
  const items = itemParser();
  const placed = itemsOfLines();
  let any = false;
  function* rows(): Generator<SourceRow> {
    for (const { line, cells, problem } of items.take()) {
      any = true;
      const fields = fieldsOf([...cells.values()], match([...cells.keys()]));
      yield { ...placed(line), fields, ...(problem !== undefined && { problem }) };
    }
  }
  for await (const piece of withoutBareAmpersands(text)) {
    for (let at = 0; at < piece.length; at += pieceLength) items.write(piece.slice(at, at + pieceLength));
    yield* rows();
  }
  items.close();
  yield* rows();
  if (!any) throw new UnreadableFile('no <item>, <entry> or <product> in this XML');
}

function itemParser() {
  const parser = new SaxesParser();
  const state: {
    item: Item | null;
    depth: number;
    open: number;
    cell: string;
    heardAt: number;
    ready: Item[];
    any: boolean;
  } = {
    item: null,
    depth: 0,
    open: 0,
    cell: '',
    heardAt: 0,
    ready: [],
    any: false,
  };
  const heard = () => {
    state.heardAt = parser.position;
  };

  function opened(name: string, attributes: Record<string, SaxesAttributePlain | string>): void {
    heard();
    state.open += 1;
    if (state.open > mostOpen)
      throw new UnreadableFile(`line ${parser.line}: more than ${mostOpen} tags are open`);
    const local = localName(name);
    if (state.item !== null && state.depth === 0 && local === state.item.name) {
      state.ready.push({ ...state.item, problem: 'not closed before the next one begins' });
      state.item = null;
    }
    if (state.item === null) {
      if (!itemNames.has(local)) return;
      state.item = { name: local, line: parser.line, cells: new Map() };
      state.depth = 0;
      state.any = true;
      return;
    }
    state.depth += 1;
    if (state.depth === 1) state.cell = '';
    // Atom keeps an entry's address in an attribute, beside others of its feed, picture or history.
    const { href, rel = 'alternate' } = attributes;
    if (local === 'link' && typeof href === 'string' && rel === 'alternate') state.cell = href;
  }

  function closed(name: string): void {
    heard();
    state.open -= 1;
    const { item, cell } = state;
    if (item === null) return;
    if (state.depth === 0) {
      state.ready.push(item);
      state.item = null;
      return;
    }
    const key = localName(name);
    if (state.depth === 1 && cell.length > longestCell)
      item.problem ??= `<${key}> is longer than ${longestCell} characters`;
    else if (state.depth === 1 && swallowed.test(cell)) item.problem ??= `<${key}> runs on into another item`;
    else if (state.depth === 1 && cell.trim() !== '' && item.cells.size < mostCells && !item.cells.has(key))
      item.cells.set(key, cell);
    state.depth -= 1;
  }

  function said(text: string): void {
    heard();
    if (state.item !== null && state.depth > 0 && state.cell.length <= longestCell)
      state.cell += text.slice(0, longestCell + 1);
  }

  function failed({ message }: Error): void {
    // Shops write HTML's entities in XML; what nobody declared stays as it was written.
    if (/entity/i.test(message)) return;
    const said = message.replace(/^[\d:\s]+/, '');
    if (state.item !== null) state.item.problem ??= `broken XML: ${said}`;
    else if (!state.any) throw new UnreadableFile(`no XML feed: ${said}`);
  }

  parser.on('opentag', ({ name, attributes }) => opened(name, attributes));
  parser.on('closetag', ({ name }) => closed(name));
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('comment', heard);
  parser.on('doctype', heard);
  parser.on('error', failed);

  return {
    write(piece: string): void {
      const silence = parser.position - state.heardAt;
      if (silence > 8 * longestRow) throw new UnreadableFile(`line ${parser.line}: a text that does not end`);
      // The parser holds a text until it ends: of one that is too long only the end is still passed on.
      const end = silence > 2 * longestCell ? piece.search(/<|\]\]>|-->/) : 0;
      if (end >= 0) parser.write(piece.slice(end));
    },
    take: (): Item[] => state.ready.splice(0),
    close(): void {
      const { item, open, any } = state;
      const { line } = parser;
      parser.close();
      if (item !== null) state.ready.push({ ...item, problem: endsEarly });
      else if (any && open > 0) state.ready.push({ name: '', line, cells: new Map(), problem: endsEarly });
    },
  };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf, readCsv } from './read-csv.js';
import { endsInQuote, endsInRow, longestRow } from './source-row.js';
import { all, pieces } from './testing/rows.js';

describe('a delimited text', () => {
  it('gives each record with the line it starts on, newlines in cells and blank lines counted', async () => {
    const text = 'a,b\r\n1,"two\r\nlines"\r\n\r\n3,4\r\n';
    expect(await all(readCsv(pieces(text), ','))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'two\r\nlines'] },
      { line: 5, cells: ['3', '4'] },
    ]);
  });

  it('keeps a stray quote as a character', async () => {
    const records = await all(readCsv(pieces('5" heel,x\n"a "b" c",y\n'), ','));
    expect(records.map((record) => ('cells' in record ? record.cells[1] : record))).toEqual(['x', 'y']);
  });

  it('costs one line where a quote is never closed, and goes on with the next', async () => {
    expect(await all(readCsv(pieces('a,b\n1,2\n"open,3\n4,5\n6,7\n'), ','))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
      { line: 3, problem: 'a quote that is never closed' },
      { line: 4, cells: ['4', '5'] },
      { line: 5, cells: ['6', '7'] },
    ]);
  });

  it.each([
    ['within a quote', '3,"open', endsInQuote],
    ['within a quote of several lines', '3,"open\nand on', endsInQuote, endsInRow],
    ['within a quote after an inner one', '3,"a ""b""', endsInQuote],
    ['within a row', '3', endsInRow],
    ['within a row after a quote', '"3"', endsInRow],
    ['within its last cell, which nothing tells', '3,4'],
    ['within a row that its line ends', '3\n'],
    ['within blanks', '  '],
  ])('that breaks off %s has no more than that of its last row', async (_, rest, ...problems) => {
    for (const cut of [1, 2, 7, 100]) {
      const read = await all(readCsv(pieces(`a,b\n1,2\n${rest}`, cut), ','));
      expect(read.flatMap((record) => ('problem' in record ? record.problem : []))).toEqual(problems);
      expect(read.slice(0, 2).map(({ line }) => line)).toEqual([1, 2]);
    }
  });

  it('costs one line where a quote is closed only in another row, however far below', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${at},Shirt ${at},100`);
    rows[2] = '2,"Shirt 2,100';
    rows[20] = '20,"Shirt, blue",100';
    rows[22] = '22,"Shirt 22,100';
    rows[23] = '"23","Shirt 23","100"';
    const read = await all(readCsv(pieces(`id,title,price\n${rows.join('\n')}\n`), ','));
    expect(read.map(({ line }) => line)).toEqual(Array.from({ length: 31 }, (_, at) => at + 1));
    expect(read.filter((record) => 'problem' in record)).toEqual([
      { line: 4, problem: 'a quote that is closed only in another row' },
      { line: 24, problem: 'a quote that is closed only in another row' },
    ]);
    expect(read[21]).toEqual({ line: 22, cells: ['20', 'Shirt, blue', '100'] });
  });

  it('may hold cells of many lines with lists in them', async () => {
    const text =
      'id,title,price\n1,"Red, blue, green\nS, M, L\n5"" heel, soft, ""fine""\nend",100\n2,Hat,5\n';
    expect(await all(readCsv(pieces(text), ','))).toMatchObject([
      { line: 1 },
      { line: 2, cells: ['1', 'Red, blue, green\nS, M, L\n5" heel, soft, "fine"\nend', '100'] },
      { line: 6, cells: ['2', 'Hat', '5'] },
    ]);
  });

  it.each(['', '"'])('costs one record where a cell quoted by %j is endless', async (quote) => {
    const text = `a,b\n${quote}${'z'.repeat(longestRow * 3)}${quote},3\n4,5\n`;
    expect(await all(readCsv(pieces(text, 60_000), ','))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, problem: `a row of more than ${longestRow} characters` },
      { line: 3, cells: ['4', '5'] },
    ]);
  });

  it('is read back as it was written, however the stream is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '₹') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, cut) => {
          const text = rows
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join('\n');
          const read = await all(readCsv(pieces(text, cut), ','));
          expect(read.map((record) => ('cells' in record ? record.cells : record))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it.each([
  ['a,b,c\n1,2,3', ','],
  ['a;b;c\n1,5;2,5;3', ';'],
  ['a\tb\n1,2\t3', '\t'],
  ['a|b|c\n"x,y,z,w"|2|3', '|'],
  ['title\nx', ','],
])('the delimiter of %j is %j', (sample, delimiter) => {
  expect(delimiterOf(sample)).toBe(delimiter);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openText } from './open-text.js';
import { detectFormat, readCatalogue } from './read-catalogue.js';
import { all } from './testing/rows.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(bytes: string | Uint8Array, name = 'a.bin'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}
const text = async (bytes: string | Uint8Array) => (await all(openText(await file(bytes)))).join('');

describe('a file’s text', () => {
  it.each([
    ['UTF-8', Buffer.from('é₹')],
    ['UTF-8 with a mark', Buffer.from('\ufeffé₹')],
    ['UTF-16', Buffer.from('\ufeffé₹', 'utf16le')],
    ['gzip', gzipSync('é₹')],
    ['windows-1252', Buffer.from([0xe9]), 'é'],
    [
      'what its XML declares',
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?>\xc0', 'latin1'),
      '<?xml version="1.0" encoding="windows-1251"?>А',
    ],
  ])('is read as %s', async (_, bytes, expected = 'é₹') => {
    expect(await text(bytes)).toBe(expected);
  });

  it('is refused when it unpacks to far more than it is, or is cut off', async () => {
    await expect(text(gzipSync(Buffer.alloc(64 * 1024 * 1024)))).rejects.toThrow(
      'unpacks to more than 200 times',
    );
    await expect(text(gzipSync('x'.repeat(1000)).subarray(0, 20))).rejects.toThrow('unexpected end of file');
  });
});

describe('what a file is', () => {
  it.each([
    ['title,price\nHat,5', 'csv'],
    ['id\ttitle\tprice\n1\tHat\t5 EUR', 'csv'],
    ['title,price\nRed\0 Hat,5', 'csv'],
    ['sep=;\r\nHandle;Title;Option1 Value\r\nh;Hat;S', 'shopify'],
    ['Handle,Title,Option1 Name,Option1 Value,Variant Price\nh,Hat,,,5', 'shopify'],
    ['<?xml version="1.0"?><rss/>', 'google'],
    ['[{"id":1}]', 'json'],
    ['{"products":[\n{"id":1}]}', 'json'],
    ['{"products":[{"id":1,"title":"x"}]}', 'json'],
    ['{"item_id":"1"}\n{"item_id":"2"}', 'acp'],
  ])('%j is found by its content: %s', async (content, format) => {
    expect(await detectFormat(await file(content))).toBe(format);
  });

  it('is said when it is nothing', async () => {
    await expect(detectFormat(await file(''))).rejects.toThrow('the file is empty');
    await expect(detectFormat(await file(Buffer.from([0x89, 0x50, 0, 0, 1])))).rejects.toThrow(
      'not a text file',
    );
  });
});

it('a catalogue without a title or price names its columns and the way out', async () => {
  const path = await file('Artikel;Preis\nHut;5,00');
  await expect(all(readCatalogue(path, 'csv', new Map()))).rejects.toThrow(
    'no column for title and price among "Artikel", "Preis"; name them: --map title=COLUMN --map price=COLUMN',
  );
  const rows = await all(
    readCatalogue(
      path,
      'csv',
      new Map([
        ['title', 'Artikel'],
        ['price', 'Preis'],
      ]),
    ),
  );
  expect(rows).toEqual([{ line: 2, fields: { title: 'Hut', price: '5,00' } }]);
});

it('the line that Excel writes above a header names the delimiter, and no column', async () => {
  const path = await file('sep=;\r\ntitle;price\r\nHat, red;5,00\r\n');
  expect(await all(readCatalogue(path, 'csv', new Map()))).toEqual([
    { line: 3, fields: { title: 'Hat, red', price: '5,00' } },
  ]);
});

it('headers that hold a prototype’s names are columns like any other', async () => {
  const path = await file('__proto__,constructor,title,price\nx,y,Hat,=1+1');
  expect(await all(readCatalogue(path, 'csv', new Map()))).toEqual([
    { line: 2, fields: { title: 'Hat', price: '=1+1' } },
  ]);
});

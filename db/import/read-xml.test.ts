import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.js';
import { endsEarly, longestCell } from './source-row.js';
import { all, pieces } from './testing/rows.js';

const read = (xml: string, cut?: number) => all(readXml(pieces(xml, cut), new Map()));

describe('a merchant feed', () => {
  it('is read as RSS with the g: prefix, at the line of each item', async () => {
    const xml = `<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>A shop</title>
<item><g:id>7</g:id><g:title><![CDATA[Linen & silk]]></g:title><g:price>8.70 EUR</g:price>
  <g:shipping><g:price>3 EUR</g:price></g:shipping></item>
<item><g:id>8</g:id></item></channel></rss>`;
    expect(await read(xml)).toEqual([
      { line: 3, fields: { id: '7', title: 'Linen & silk', price: '8.70 EUR' } },
      { line: 5, fields: { id: '8' } },
    ]);
  });

  it('is read as Atom, whose addresses are attributes', async () => {
    const xml =
      '<feed><entry><id>1</id><title>Coat</title><link rel="enclosure" href="https://s.example/1.zip"/><link rel="alternate" href="https://s.example/1"/></entry></feed>';
    expect(await read(xml)).toEqual([
      { line: 1, fields: { id: '1', title: 'Coat', url: 'https://s.example/1' } },
    ]);
  });

  it('is read as a bare channel, and items of one line are told apart', async () => {
    const rows = await read('<channel><item><id>1</id></item><item><id>2</id></item></channel>');
    expect(rows).toMatchObject([{ line: 1 }, { line: 1, item: 2 }]);
    expect(rows[0]).not.toHaveProperty('item');
  });
});

it('bare ampersands in words and addresses cost no item', async () => {
  const item = (id: number, title: string) =>
    `<item><id>${id}</id><title>${title}</title><link><![CDATA[https://s.example/?a=1&b=2]]></link></item>`;
  const rows = await read(
    `<channel>${item(1, 'Black & White')}${item(2, 'H&M')}${item(3, 'a &amp; b')}</channel>`,
  );
  const url = 'https://s.example/?a=1&b=2';
  expect(rows.map(({ fields }) => fields)).toEqual([
    { id: '1', title: 'Black & White', url },
    { id: '2', title: 'H&M', url },
    { id: '3', title: 'a & b', url },
  ]);
});

describe('a hostile feed', () => {
  it('never has its entities expanded', async () => {
    const lols = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
      '',
    );
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lols}]><rss><item><id>1</id><title>a &l9; b</title></item></rss>`;
    expect(await read(xml)).toEqual([{ line: 1, fields: { id: '1', title: 'a &l9; b' } }]);
  });

  it('has an item with an endless text refused, and the next one read', async () => {
    const xml = `<channel><item><id>1</id><title>${'z'.repeat(3_000_000)}</title></item><item><id>2</id></item></channel>`;
    expect(await read(xml, 60_000)).toEqual([
      { line: 1, fields: { id: '1' }, problem: `<title> is longer than ${longestCell} characters` },
      { line: 1, item: 2, fields: { id: '2' } },
    ]);
  });

  it('has an item that is never closed refused, and those that follow read', async () => {
    const rows = await read(
      '<channel><item><id>1</id>\n<item><id>2</id></item>\n<item><id>3</id></item></channel>',
    );
    expect(rows).toEqual([
      { line: 1, fields: { id: '1' }, problem: 'not closed before the next one begins' },
      { line: 2, fields: { id: '2' } },
      { line: 3, fields: { id: '3' } },
    ]);
  });

  it('has an item refused whose text runs on through another', async () => {
    const rows = await read(
      '<channel><item><title><![CDATA[a</title></item><item><title><![CDATA[b]]></title></item><item><id>3</id></item></channel>',
    );
    expect(rows.map((row) => row.problem)).toEqual(['<title> runs on into another item', undefined]);
  });

  it('has a broken item refused', async () => {
    const [row] = await read('<channel><item><id>1</id><title>a < b</title></item></channel>');
    expect(row?.problem).toMatch(/^broken XML/);
  });

  it('is refused when its tags are opened without end, before they fill the memory', async () => {
    await expect(read(`<channel>${'<a>'.repeat(100_001)}`)).rejects.toThrow('more than 100000 tags are open');
  });

  it('is refused when it is no feed', async () => {
    await expect(read('<html><body>no</body></html>')).rejects.toThrow('no <item>');
  });
});

it('a feed that breaks off, within an item or between two, is read as far as it goes and says so', async () => {
  const whole = { line: 1, fields: { id: '1' } };
  const item = '<channel><item><id>1</id></item>\n';
  expect(await read(`${item}</channel>`)).toEqual([whole]);
  expect(await read(item)).toEqual([whole, { line: 2, fields: {}, problem: endsEarly }]);
  expect(await read(`${item}<item><id>2</id><title>Ha`)).toEqual([
    whole,
    { line: 2, fields: { id: '2' }, problem: endsEarly },
  ]);
});

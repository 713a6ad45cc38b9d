import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { drawings as shapes } from '../../functions/_domain/vocabulary/garment.js';
import { patterns } from '../../functions/_domain/vocabulary/patterns.js';
import { garmentSvg } from './garment-svg.js';

const tags = new Set([
  'svg',
  'title',
  'defs',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'pattern',
  'clipPath',
  'linearGradient',
  'stop',
]);

function read(markup: string) {
  const seen = { tags: new Set<string>(), ids: [] as string[], uses: [] as string[], text: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    seen.text += text;
  });
  parser.on('opentag', ({ name, attributes }) => {
    seen.tags.add(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === 'id') seen.ids.push(value);
      for (const [, id] of value.matchAll(/url\(#([^)]+)\)/g)) seen.uses.push(id ?? '');
    }
  });
  parser.write(markup).close();
  return seen;
}

describe('garmentSvg', () => {
  it.each(shapes)('draws %s as well-formed drawing elements in every pattern', (shape) => {
    for (const pattern of [null, ...patterns.map((known) => known.name)]) {
      const markup = garmentSvg({ shape, colours: ['#24324f', '#e9c46a'], pattern, seed: 7 });
      const { tags: used, ids, uses } = read(markup);
      expect([...used].filter((tag) => !tags.has(tag))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
      expect(markup).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  it('gives the same text for the same look, and other ids for another look', () => {
    const look = { shape: 'dress', colours: ['#aa3344'], pattern: 'floral', seed: 3 } as const;
    expect(garmentSvg(look)).toBe(garmentSvg({ ...look }));
    const other = read(garmentSvg({ ...look, colours: ['#aa3345'] })).ids;
    expect(read(garmentSvg(look)).ids.filter((id) => other.includes(id))).toEqual([]);
  });

  it('shows a hostile title as text and never as markup', () => {
    const title = `"><script>alert(1)</script><svg onload='x'> & ]]>`;
    const seen = read(garmentSvg({ shape: 'shirt', colours: ['#fff000'], pattern: null, title }));
    expect(seen.tags.has('script')).toBe(false);
    expect(seen.text).toBe(title);
  });

  it('draws what is not a hex colour in a quiet default', () => {
    const hostile = ['red"/><script>', 'url(#x)', '#12', ''];
    expect(garmentSvg({ shape: 'coat', colours: hostile, pattern: null })).not.toMatch(/script|url\(#x\)/);
  });

  it('stays small enough to draw thirty in a page', () => {
    for (const shape of shapes) {
      expect(garmentSvg({ shape, colours: ['#aa3344'], pattern: 'floral' }).length).toBeLessThan(24_000);
    }
  });
});

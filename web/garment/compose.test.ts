import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Drawing as Shape, drawings as shapes } from '../../functions/_domain/vocabulary/garment.js';
import { patterns } from '../../functions/_domain/vocabulary/patterns.js';
import { compose } from './compose.js';
import { drawings } from './drawings.js';
import { toMarkup } from './node.js';

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

interface Cloth {
  shape: Shape;
  colours: readonly string[];
  pattern: string | null;
  title?: string;
}

function markupOf({ shape, title = shape, ...cloth }: Cloth): string {
  return toMarkup(compose(drawings[shape], { ...cloth, seed: 7, id: 'g', title }));
}

describe('a composed drawing', () => {
  it.each(shapes)('draws %s as well-formed drawing elements in every pattern', (shape) => {
    for (const pattern of [null, ...patterns.map((known) => known.name)]) {
      const markup = markupOf({ shape, colours: ['#24324f', '#e9c46a'], pattern });
      const { tags: used, ids, uses } = read(markup);
      expect([...used].filter((tag) => !tags.has(tag))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
      expect(markup).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  it('shows a hostile title as text and never as markup', () => {
    const title = `"><script>alert(1)</script><svg onload='x'> & ]]>`;
    const seen = read(markupOf({ shape: 'shirt', colours: ['#fff000'], pattern: null, title }));
    expect(seen.tags.has('script')).toBe(false);
    expect(seen.text).toBe(title);
  });

  it('draws what is not a hex colour in a quiet default', () => {
    const hostile = ['red"/><script>', 'url(#x)', '#12', ''];
    expect(markupOf({ shape: 'coat', colours: hostile, pattern: null })).not.toMatch(/script|url\(#x\)/);
  });

  it('stays small enough to draw thirty in a page', () => {
    for (const shape of shapes) {
      expect(markupOf({ shape, colours: ['#aa3344'], pattern: 'floral' }).length).toBeLessThan(24_000);
    }
  });
});

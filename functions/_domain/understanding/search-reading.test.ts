import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttributes } from '../attributes.js';
import { readSearch } from './search-reading.js';
import { readWords } from './search-words.js';
import { readTokens, safeText } from './tokens.js';

const read = (q: string) => readSearch(safeText(q), readTokens(safeText(q)));
const embedder = {
  embed: async (texts: readonly string[]) => texts.map(() => ({ space: 's', vector: new Float32Array(512) })),
};

describe('a search', () => {
  it('for a garment is for all kinds of it, and for nothing else worn there', () => {
    expect(read('jackets')).toMatchObject({ garment: 'jacket', rest: '' });
    expect(read('jackets').categories).toEqual(
      expect.arrayContaining(['jacket', 'puffer jacket', 'rain jacket']),
    );
    expect(read('jackets').categories).not.toContain('blazer');
    expect(read('jackets').alike).toContain('blazer');
  });

  it.each([
    ['ring', ['ring', 'necklace', 'earrings'], ['watch', 'belt', 'cap']],
    ['saree', ['saree', 'lehenga choli', 'sherwani'], ['suit', 'dress']],
    ['swimwear', ['swimsuit'], ['maxi dress', 'jumpsuit']],
    ['belt', ['belt'], ['watch', 'ring']],
  ])('takes for like a %s %j, not %j', (q, inside, outside) => {
    const { alike } = read(q);
    expect(alike).toEqual(expect.arrayContaining(inside));
    for (const name of outside) expect(alike).not.toContain(name);
  });

  it.each([
    ['footwear', 'sneakers', 'shirt'],
    ['apparel', 'saree', 'watch'],
    ['accessories', 'belt', 'shirt'],
    ['personal care', 'lipstick', 'dress'],
    ['ethnic wear', 'kurta', 'jeans'],
    ['joote', 'loafers', 'sandals'],
    ['lips', 'lip gloss', 'mascara'],
  ])('for %s finds a %s and no %s, though no title says so', (q, inside, outside) => {
    const { garment, categories } = read(q);
    expect(garment).toBeNull();
    expect(categories).toContain(inside);
    expect(categories).not.toContain(outside);
  });

  it('takes a garment for itself where a wider word is only a part of its name', () => {
    expect(read('sports shoes').garment).toBe('sports shoes');
    expect(read('shoes').categories).toContain('sports shoes');
    expect(read('shoe accessories').garment).toBe('shoe care');
  });

  it('names colours, season, occasion, cloth, pattern and people, and keeps makers for the text', () => {
    expect(read("Zulmira women's navy striped linen shirt for office in summer")).toMatchObject({
      garment: 'shirt',
      colours: ['navy'],
      patterns: ['striped'],
      materials: ['linen'],
      occasions: ['work'],
      seasons: ['summer'],
      genders: ['women', 'unisex'],
      rest: 'Zulmira',
    });
  });

  it.each(['smart casual', 'smart everyday', 'smart rozana'])('for %s is for smarter than any day', (q) => {
    expect(read(q)).toMatchObject({ occasions: ['work'], rest: '' });
  });

  it('for a colour takes every shade of it, for a shade that shade alone', () => {
    expect(read('blue shirt').shades).toEqual(expect.arrayContaining(['blue', 'navy', 'teal']));
    expect(read('navy shirt').shades).toEqual(['navy']);
  });

  it('takes the words of a garment for its cloth, and those of cosmetics for nothing but them', () => {
    expect(read('leather belt').materials).toEqual(['leather']);
    expect(read('face cream')).toMatchObject({ garment: 'moisturiser', colours: [] });
    expect(read('Acme Skin Daily Cream').colours).toEqual([]);
    expect(read('cream dikhao')).toMatchObject({ garment: null, colours: ['cream'] });
    expect(read('orange peel face scrub')).toMatchObject({
      garment: 'face scrub',
      colours: [],
      rest: 'orange peel',
    });
  });

  it('asks children’s wear for children', () => {
    expect(read('kids shoes').genders).toEqual(['girls', 'boys', 'kids']);
    expect(read('girls shoes').genders).toEqual(['girls', 'kids', 'unisex']);
    expect(read('shirt').genders).toEqual([]);
  });

  it.each([
    ['girls college dress', ['women', 'unisex']],
    ['office girls shirt', ['women', 'unisex']],
    ['boys prom suit', ['men', 'unisex']],
    ['little girls brunch dress', ['girls', 'kids', 'unisex']],
    ['girls birthday dress', ['girls', 'kids', 'unisex']],
    ['teen girls college bag', ['women', 'unisex']],
    ['kids girls college bag', ['girls', 'kids', 'unisex']],
  ])('for girls where grown-ups go is for women: %s', (q, genders) => {
    expect(read(q).genders).toEqual(genders);
  });

  it.each(['little black dress', 'black party dress', 'black evening dress', 'black cocktail dress'])(
    'for a %s is for any dress for a party in that colour, of its own kind first',
    (q) => {
      const { garment, categories, occasions, colours } = read(q);
      expect({ garment, occasions, colours }).toEqual({
        garment: 'party dress',
        occasions: ['party'],
        colours: ['black'],
      });
      expect(categories).toEqual(expect.arrayContaining(['party dress', 'dress', 'maxi dress']));
    },
  );

  it('for a satin shirt is for any shirt of satin', () => {
    const { garment, categories, occasions, materials } = read('satin shirt');
    expect({ garment, occasions, materials }).toEqual({
      garment: 'shirt',
      occasions: [],
      materials: ['satin'],
    });
    expect(categories).toContain('party shirt');
  });

  it.each(['t-shirt dress', 't shirt dress', 'tshirt dress', 'tee dress'])('says "%s" as titles do', (q) => {
    expect(read(q)).toMatchObject({ garment: 'dress', said: 't-shirt dress', rest: '' });
  });

  it('that is the title of a product finds the category read from that title', () => {
    for (const title of [
      'Acme Women Magenta & Black Churidar Kurta with Dupatta',
      'Acme Men Blue Shirt',
      'Acme Rain Jacket',
    ]) {
      expect(read(title).categories).toContain(readAttributes({ title }).category);
    }
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (q) => {
        expect(read(q).text).toBe(safeText(q));
      }),
    );
  });
});

describe('words with slips', () => {
  it('are read as typed and as meant, and name the slips', async () => {
    const { words, corrected } = await readWords('blak sneekers', embedder);
    expect(words?.reading).toMatchObject({ colours: [], rest: 'blak sneekers' });
    expect(corrected).toMatchObject({
      slips: ['blak', 'sneekers'],
      reading: { colours: ['black'], garment: 'sneakers' },
    });
  });

  it.each([
    ['vneck top', 'v neck'],
    ['puffsleeve top', 'puff sleeve'],
    ['halterneck dress', 'halter neck'],
  ])('are read in two words where titles have two, "%s"', async (q, rest) => {
    const { corrected } = await readWords(q, embedder);
    expect(corrected).toMatchObject({ slips: [q.split(' ')[0]], reading: { rest } });
    expect((await readWords('backless sleeveless top', embedder)).corrected).toBeUndefined();
  });

  it('are read once where there are none', async () => {
    expect(await readWords('black  sneakers', embedder)).toEqual({
      words: { reading: read('black sneakers'), embedding: expect.anything() },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { anAnswer } from '../answer-fixture.js';
import { budgetWords, understood } from './understood.js';

const { query } = anAnswer();
const inr = { currency: 'INR', scope: 'outfit' } as const;

describe('what was understood', () => {
  it('names a child, unless grown-ups are asked for beside the wish', () => {
    const texts = (more: Partial<typeof query>) =>
      understood({ ...query, child: true, ...more }).map(({ text }) => text);
    expect(texts({})).toContain('For a child');
    expect(texts({ gender: 'women' })).not.toContain('For a child');
  });

  it('names what the wearer has', () => {
    const owned = [{ garment: 'blazer', colours: ['navy'], materials: [] }];
    const read = understood({ ...query, owned }, 'en-IN');
    expect(read).toContainEqual({ kind: 'want', text: 'To go with navy blazers at home' });
  });

  it('names what one garment may cost beside the whole', () => {
    const garments = [
      { garment: 'sneakers', max: 50000 },
      { garment: 'footwear', max: 60000 },
    ];
    const texts = understood({ ...query, budget: { ...inr, max: 150000, garments } }, 'en-IN').map(
      ({ text }) => text,
    );
    expect(texts.slice(0, 3)).toEqual(['Up to ₹1,500', 'Sneakers up to ₹500', 'Shoes up to ₹600']);
    const alone = understood({ ...query, budget: { ...inr, garments } }, 'en-IN');
    expect(alone[0]?.text).toBe('Sneakers up to ₹500');
  });

  it('names limits first, then wants, avoids, and what nothing understood', () => {
    const read = understood(
      {
        ...query,
        occasion: 'date',
        want: { ...query.want, colours: ['navy'] },
        avoid: { colours: ['black'], garments: ['heels'], materials: ['leather'], patterns: ['striped'] },
        slots: ['shoes', 'other'],
        unread: ['coffee'],
      },
      'en-IN',
    );
    expect(read.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'budget: Up to ₹1,500',
      'limit: Size M',
      'limit: Date',
      'want: Korean',
      'want: Minimal',
      'want: Navy',
      'want: With shoes',
      'avoid: No black',
      'avoid: No leather',
      'avoid: No striped',
      'avoid: No heels',
      'unread: coffee',
    ]);
  });

  it('names the occasion by the shopper’s own word, and an event within that not again', () => {
    const texts = (more: Partial<typeof query>) => understood({ ...query, ...more }).map(({ text }) => text);
    const brunch = texts({ occasion: 'date', occasionSaid: 'brunch' });
    expect(brunch).toContain('Brunch');
    expect(brunch).not.toContain('Date');
    const sangeet = texts({
      occasion: 'wedding',
      occasionSaid: 'Sangeet night',
      events: ['sangeet', 'bride'],
    });
    expect(sangeet.slice(2, 4)).toEqual(['Sangeet night', 'Bride']);
  });

  it('names no place that a garment in the wish is worn at anyway', () => {
    const asked = (garments: string[]): string[] =>
      understood({ ...query, want: { ...query.want, garments }, slots: ['onepiece', 'shoes'] }).map(
        ({ text }) => text,
      );
    expect(asked(['saree'])).toContain('With shoes');
    expect(asked(['saree'])).not.toContain('With a one-piece');
    expect(asked([])).toContain('With a one-piece');
  });

  it('names makers that are liked', () => {
    const liked = { ...query, want: { ...query.want, makers: ['peter england'] } };
    expect(understood(liked).map(({ text }) => text)).toContain('By Peter England');
  });

  it('names what is turned down of one garment, a fit and a detail in words', () => {
    const avoid = {
      ...{
        colours: [],
        garments: [],
        materials: [],
        fits: ['slim'],
        details: ['sleeveless'],
        words: ['nike'],
      },
      pieces: [
        {
          garment: 'footwear',
          colours: ['black'],
          materials: ['leather'],
          patterns: [],
          fits: [],
          details: [],
        },
      ],
    };
    const texts = understood({ ...query, avoid }, 'en-IN').map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['No slim fit', 'No sleeveless', 'No black leather shoes', 'No Nike']),
    );
  });

  it('writes a budget in the reader’s format', () => {
    expect(budgetWords({ ...inr, min: 200000, max: 300000 }, 'en-IN')).toBe('₹2,000 to ₹3,000');
    expect(budgetWords({ ...inr, min: 300000 }, 'en-IN')).toBe('From ₹3,000');
    expect(budgetWords({ ...inr, max: 70000, scope: 'item' }, 'en-IN')).toBe('Up to ₹700 a piece');
    expect(budgetWords({ max: 8050, currency: 'EUR', scope: 'outfit' }, 'de')).toBe('Up to 80,50\u00a0€');
  });

  it('tells what each piece may cost beside all of them', () => {
    const budget = { ...inr, max: 200000, each: 70000 };
    const texts = understood({ ...query, budget }, 'en-IN').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Up to ₹2,000', 'Up to ₹700 a piece']));
  });

  it('names sizes by the garment they were said for', () => {
    const sizes = { top: 'M', bottom: '32', shoes: 'UK 9' };
    const texts = understood({ ...query, sizes }, 'en-IN').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Top M', 'Bottom 32', 'Shoes UK 9']));
  });
});

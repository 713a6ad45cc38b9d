import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Query } from '../query.js';
import { heldOut, laterHeldOut } from './heldout.labels.js';
import { mergeRequest } from './merge-request.js';
import { newcomers } from './newcomers.labels.js';
import { scoreWishes } from './score.js';
import { laterShoppers, latestShoppers, newestShoppers, shoppers } from './shoppers.labels.js';
import { strangers } from './strangers.labels.js';
import { isReadable, parseWish } from './wish.js';
import { wishes } from './wishes.labels.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'under',
          'between',
          '2k',
          '-',
          '₹',
          '1,50,000',
          'no',
          'red',
          ',',
          'or',
          'size',
          'M',
          '32',
          'girls',
          '6',
          'year old',
        ],
        ...[
          'dress',
          '\0',
          '\ud800',
          '\u202e',
          '\u200b',
          '👗',
          'é',
          '\u0301',
          '999',
          "'",
          '/',
          '%',
          'nahi',
          'jeans',
          'each',
          'to',
          'k',
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);

describe('parseWish', () => {
  it('reads the fields of labelled wishes', () => {
    const { misses, right, stated, wishes: count } = scoreWishes(wishes);
    expect(count).toBeGreaterThanOrEqual(300);
    expect(right / stated, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['black only, men party', 'white colour only', 'all black'])(
    'wants all in one colour: %s',
    (text) => expect(parseWish(text).want.wholeLook).toBe(true),
  );

  it.each(['black shirt only', 'navy only for the top', 'black, only under 2000'])(
    'wants no more in it than is said: %s',
    (text) => expect(parseWish(text).want.wholeLook).toBeUndefined(),
  );

  it('reads wishes that it was not written for', () => {
    const { misses, right, stated, wishes: count } = scoreWishes(heldOut + laterHeldOut);
    expect(count).toBeGreaterThanOrEqual(120);
    expect(right / stated, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.95);
  });

  it("reads shoppers' wishes in their own manners", () => {
    const { misses, right, stated, wishes: count } = scoreWishes(shoppers);
    expect(count).toBe(120);
    expect(right / stated, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.92);
    expect(scoreWishes(laterShoppers)).toMatchObject({ wishes: 40 });
    expect(scoreWishes(laterShoppers).exact).toBeGreaterThanOrEqual(30);
    for (const [set, floor] of [
      [strangers, 0.82],
      [newcomers, 0.81],
    ] as const) {
      const unseen = scoreWishes(set);
      expect(unseen.wishes).toBe(80);
      expect(unseen.right / unseen.stated, JSON.stringify(unseen.misses, null, 1)).toBeGreaterThanOrEqual(
        floor,
      );
    }
    for (const set of [latestShoppers, newestShoppers]) {
      expect(scoreWishes(set)).toMatchObject({ wishes: 40 });
      expect(scoreWishes(set).exact).toBeGreaterThanOrEqual(30);
    }
  });

  it('answers any text with a valid query, and the same one every time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const query = parseWish(text);
        expect(Query.parse(query)).toEqual(query);
        expect(parseWish(text)).toEqual(query);
        for (const word of [query.text, ...query.unread]) {
          expect(word.isWellFormed()).toBe(true);
          expect(word).not.toMatch(/[^\P{Cc}\n]/u);
        }
        for (const word of query.unread) expect([...word].length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 400 },
    );
  });

  it('never reads "under N" as more than N, whatever stands around it', () => {
    const around = fc.constantFrom(
      '',
      'red dress',
      'for my wife',
      'size M',
      'office look',
      'women',
      'no black',
      'size 32',
      'shoes',
      'and a bag',
      'xl',
    );
    const limit = fc.constantFrom(
      'under',
      'below',
      'max',
      'up to',
      'at most',
      'not more than',
      'within',
      'around',
    );
    fc.assert(
      fc.property(
        around,
        limit,
        fc.integer({ min: 100, max: 5_000_000 }),
        around,
        (before, cue, amount, after) => {
          const { budget } = parseWish(`${before} ${cue} ${amount} ${after}`);
          expect(budget?.max).toBeLessThanOrEqual(amount * 100);
        },
      ),
    );
  });

  it.each([
    ['a'.repeat(10_000)],
    ['9'.repeat(10_000)],
    [`under ${'9'.repeat(10_000)}`],
    ['1,'.repeat(5_000)],
    ['no red, '.repeat(1_000)],
    ['e\u0301'.repeat(5_000)],
    ['ﷺ'.repeat(2_000)],
    ['-'.repeat(10_000)],
    [`budget ${'budget '.repeat(2_000)}`],
    [`${'between 1 and '.repeat(800)}2`],
  ])('stays finite on %#', (text) => {
    const { budget } = parseWish(text);
    expect(Number.isSafeInteger(budget?.max ?? 0)).toBe(true);
    expect(Number.isSafeInteger(budget?.min ?? 0)).toBe(true);
  });

  it('reads no more of a text than a wish has, even where one sign stands for many letters', () => {
    for (const text of ['red shirt, '.repeat(200), 'ﷺ'.repeat(500), `${'a '.repeat(250)}under 900`])
      expect(parseWish(text).text.length).toBeLessThanOrEqual(500);
    expect(parseWish(`${'a '.repeat(250)}under 900`).budget).toBeUndefined();
  });

  it('takes amounts without a currency in the currency of the catalogue', () => {
    expect(parseWish('dress under 80', { currency: 'USD' }).budget).toEqual({
      max: 8000,
      currency: 'USD',
      scope: 'outfit',
    });
    expect(parseWish('dress under 80').budget?.currency).toBe('INR');
    expect(parseWish('dress under ¥8000', { currency: 'USD' }).budget).toMatchObject({
      max: 8000,
      currency: 'JPY',
    });
    expect(parseWish('dress under $80', { currency: 'CAD' }).budget?.currency).toBe('CAD');
    expect(parseWish('kleid bis 15,00 €').budget).toMatchObject({ max: 1500, currency: 'EUR' });
  });

  it.each([
    ['just a top', ['just']],
    ['only the top', ['only']],
    ['only a shirt', ['only']],
    ['only this top, please', ['only']],
    ['just a plain white shirt', ['just']],
    ['only the leather jacket', ['only']],
    ['sirf ek black top', ['sirf']],
    ['only shoes, brown leather', ['only']],
    ['flats only, cocktail dress', ['only']],
    ['kurti without sleeves', []],
    ['shirt with french cuffs', ['cuffs']],
    ["I'm curvy", ['curvy']],
    ['swimsuit, no bikini', ['no', 'bikini']],
    ['allergic to nickel and wool', ['allergic', 'to', 'nickel']],
    ['only black, nothing but cotton', []],
  ])('loses nothing that is stated: of %j it did not understand %j', (text, unread) => {
    expect(parseWish(text).unread).toEqual(unread);
  });

  it('reads what is said of the wearer where that is a kind of clothes', () => {
    expect(parseWish('maternity dress')).toMatchObject({
      aesthetics: ['maternity'],
      gender: 'women',
      unread: [],
    });
    expect(parseWish('a wedding guest look').occasion).toBe('wedding');
    expect(parseWish('party look').occasion).toBe('party');
    expect(parseWish('honeymoon in maldives').occasion).toBe('beach');
    expect(parseWish('honeymoon').occasion).toBe('travel');
    expect(parseWish('ski trip')).toMatchObject({ occasion: 'travel', season: 'winter' });
  });

  it.each([
    ['tie and pocket square', ['tie', 'pocket square']],
    ['a floaty midi in sage', ['dress']],
    ['a midi skirt', ['skirt']],
    ['a bag for my laptop', ['laptop bag']],
    ['gym shorts and vest', ['shorts', 'tank top']],
    ['indo western, sangeet', []],
    ['bandhgala or kurta set, large', ['bandhgala suit', 'kurta set']],
    ['kurta set or a bandhgala', ['kurta set', 'bandhgala suit']],
    ['bandhgala with kurta set', ['bandhgala', 'kurta set']],
    ['formal pant shirt size 40 chest 34 waist', ['formal trousers', 'shirt']],
    ['office, shirt 40, trousers 34', []],
    ['knit sweater dress', ['dress']],
  ])('reads the garments of %j', (text, garments) => {
    expect(parseWish(text).want.garments).toEqual(garments);
  });

  it.each(['i look skinny so nothing oversized', "I'm too skinny, want layers", 'he is skinny, shirt'])(
    'takes no build of a person for a cut of clothes: %s',
    (text) => expect(parseWish(text).aesthetics).toEqual([]),
  );

  it('keeps what kind of dress a sweater dress is', () => {
    expect(parseWish('sweater dress and knee high boots').want.details).toEqual(['sweater dress']);
  });

  it('takes no colour of a person for one of clothes', () => {
    expect(parseWish('red dress for a black woman').want.colours).toEqual(['red']);
    expect(parseWish("black women's dress").want.colours).toEqual(['black']);
  });

  it.each([
    ['friends are meeting me for brunch', 'date'],
    ['we are meeting at the club', 'party'],
    ["I'm meeting someone special", undefined],
    ['meeting with a client tomorrow', 'work'],
    ['I am meeting clients', 'work'],
    ['I have a meeting', 'work'],
    ['meeting outfit', 'work'],
  ])('knows a meeting at work from whom one meets: %s', (text, occasion) =>
    expect(parseWish(text).occasion).toBe(occasion),
  );

  it('reads a dress code beside the occasion', () => {
    expect(parseWish('black tie gala')).toMatchObject({ occasion: 'formal', aesthetics: ['black tie'] });
    expect(parseWish('christening')).toMatchObject({ occasion: 'festive', aesthetics: ['sunday best'] });
    expect(parseWish('western formal')).toMatchObject({ occasion: 'formal', aesthetics: ['western'] });
    expect(parseWish('funeral')).toMatchObject({ occasion: 'formal', aesthetics: ['mourning'] });
    for (const text of [
      'church funeral',
      'condolence meeting',
      'shok sabha',
      'prayer meeting',
      'besna',
      'terahvi',
    ])
      expect(parseWish(text)).toMatchObject({ occasion: 'formal', aesthetics: ['mourning'], unread: [] });
    expect(parseWish('dadi passed away last year, a saree for my sister’s wedding')).toMatchObject({
      occasion: 'wedding',
      aesthetics: [],
    });
    expect(parseWish('my uncle passed away, something for church').aesthetics).toEqual(['mourning']);
    // "Chautha" is the fourth of anything.
    expect(parseWish('chautha birthday')).toMatchObject({ occasion: 'party', aesthetics: [] });
  });

  it('reads amounts in millions and in currencies far from home', () => {
    const budget = (text: string) => parseWish(text).budget;
    expect(budget('under 4,000,000 UZS')).toMatchObject({ max: 400_000_000, currency: 'UZS' });
    expect(budget('under 2 million vnd')).toMatchObject({ max: 2_000_000, currency: 'VND' });
    expect(budget('under 6,000 birr')).toMatchObject({ max: 600_000, currency: 'ETB' });
  });

  it('reads the season that is named before the one that a word hints at', () => {
    expect(parseWish('waterproof boots for winter').season).toBe('winter');
    expect(parseWish('waterproof boots').season).toBe('monsoon');
  });

  it('lists what is said of the body, which it does nothing about', () => {
    expect(parseWish('apple shaped, need a dress').unread).toEqual(['apple', 'shaped']);
    expect(parseWish('a shirt to look slim')).toMatchObject({ aesthetics: [], unread: ['slim'] });
  });

  it('keeps what it did not understand, in order, with the negation of it', () => {
    expect(parseWish('flouncy dress, nothing frumpy, from Zara').unread).toEqual([
      'flouncy',
      'nothing',
      'frumpy',
      'Zara',
    ]);
  });
});

describe('isReadable', () => {
  it.each(['', '   ', '!!!', '\0\u0001', '👗👠', '\u200b\u200d', '…?', '\ud800'])('%j is no wish', (text) => {
    expect(isReadable(text)).toBe(false);
  });

  it.each(['dress', '500', 'платье', '红色', 'लाल', '?? 5'])('%j can be one', (text) => {
    expect(isReadable(text)).toBe(true);
  });
});

describe('mergeRequest', () => {
  const query = parseWish('women, office, size M top, between 1000 and 2000 each');

  it('lets stated fields overrule what the words said', () => {
    const merged = mergeRequest(query, {
      gender: 'men',
      occasion: 'party',
      budget: { amount: 99_900, currency: 'INR' },
      sizes: { bottom: '32', top: 'L' },
    });
    expect(merged).toMatchObject({ gender: 'men', occasion: 'party', sizes: { top: 'L', bottom: '32' } });
    expect(merged.budget).toEqual({ max: 99_900, currency: 'INR', scope: 'outfit' });
  });

  it('keeps the least that the words said unless the stated most is below it', () => {
    const restated = (amount: number, currency = 'INR') =>
      mergeRequest(query, { budget: { amount, currency, scope: 'item' } }).budget;
    expect(restated(150_000)).toEqual({ max: 150_000, min: 100_000, currency: 'INR', scope: 'item' });
    expect(restated(99_999)).toEqual({ max: 99_999, currency: 'INR', scope: 'item' });
    expect(restated(150_000, 'EUR')).toEqual({ max: 150_000, currency: 'EUR', scope: 'item' });
    const budget = { amount: 50_000, currency: 'INR' };
    expect(mergeRequest(parseWish('red dress'), { budget }).budget?.scope).toBe('outfit');
    const each = parseWish('each piece under 400');
    expect(
      mergeRequest(parseWish('women under 2000'), { budget: { ...budget, scope: 'item' } }).budget,
    ).toEqual({ max: 200_000, each: 50_000, currency: 'INR', scope: 'outfit' });
    expect(mergeRequest(each, { budget }).budget).toMatchObject({
      max: 50_000,
      each: 40_000,
      scope: 'outfit',
    });
  });

  it('changes nothing where nothing is stated', () => {
    expect(mergeRequest(query, {})).toEqual(query);
    expect(mergeRequest(query, { gender: undefined, sizes: undefined })).toEqual(query);
  });
});

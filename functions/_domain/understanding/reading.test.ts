import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gender, Occasion, Season } from '../product.js';
import { styles } from '../vocabulary/styles.js';
import { Reading, withReading } from './reading.js';
import { parseWish } from './wish.js';

const read = (restated: string, own: Partial<Reading> = {}): Reading => ({
  restated,
  aesthetics: [],
  occasion: null,
  season: null,
  gender: null,
  unread: [],
  ...own,
});
const merged = (wish: string, reading: Reading) => withReading(parseWish(wish), reading);

describe('a wish that a model read, too', () => {
  it('gains taste, occasion and season that the rules did not find', () => {
    const query = merged(
      'something like that girl in the rain in every drama, size M, under 1500',
      read('a moody korean monsoon outfit', {
        aesthetics: ['korean'],
        occasion: 'casual',
        season: 'monsoon',
      }),
    );
    expect(query).toMatchObject({
      occasion: 'casual',
      season: 'monsoon',
      budget: { max: 150_000 },
      sizes: { any: 'M' },
      parsedBy: 'openai',
    });
    expect(query.aesthetics).toContain('korean');
  });

  it('gains no price on each piece that it does not hold', () => {
    const reading = read('a dress under 5000, each piece under 100');
    expect(merged('원피스 5천원', reading).budget).toBeUndefined();
    expect(merged('원피스 5천원, 1백원씩', reading).budget).toMatchObject({ max: 500_000, each: 10_000 });
  });

  it('keeps its words listed where the restatement is longer than what is read', () => {
    const long = read(`${'something soft and '.repeat(30)}nice, no leather`);
    expect(merged('zachte jurk, geen leer', long).unread).not.toEqual([]);
  });

  it('stays for a child whatever the model makes of it, and gains one in a language that the rules do not know', () => {
    const guessed = merged('kids diwali outfit, sassy', read('a festive outfit', { gender: 'women' }));
    expect([guessed.gender, guessed.child]).toEqual([undefined, true]);
    expect(merged('kids outfit, sassy', read('outfit', { gender: 'girls' })).gender).toBe('girls');
    expect(merged('아이 옷', read('clothes for a child')).child).toBe(true);
  });

  it('is understood in a language that the rules do not know, and lists nothing as unread then', () => {
    const query = merged(
      '데이트 룩 5만원 이하 블랙 원피스',
      read('a black dress for a date, under 50000 KRW', { occasion: 'date' }),
    );
    expect(query.want.garments).toContain('dress');
    expect(query.want.pieces[0]?.colours).toContain('black');
    expect(query.budget).toMatchObject({ max: 50_000, currency: 'KRW' });
    expect(query.unread).toEqual([]);
  });

  it('keeps what is turned down of one garment, and that it be cheap, in a language that the rules do not know', () => {
    const query = merged(
      '저렴한 검은 셔츠, 검은 구두는 싫어요',
      read('a cheap black shirt, no black shoes, not slim fit'),
    );
    expect(query).toMatchObject({
      price: 'low',
      want: { colours: ['black'] },
      avoid: { colours: [], fits: ['slim'] },
    });
    expect(query.avoid.pieces?.map(({ garment, colours }) => [garment, colours])).toEqual([
      ['footwear', ['black']],
    ]);
  });

  it('keeps the limits that the words state, whatever the model says they are', () => {
    const wish = 'red saree for my wife size M under 2000, no silk';
    const query = merged(
      wish,
      read('a black suit for men size XL under 90000 without linen', { gender: 'men', occasion: 'work' }),
    );
    const { budget, sizes, want, avoid, gender } = parseWish(wish);
    expect(query).toMatchObject({ budget, sizes, want, gender });
    expect(query.avoid.materials).toEqual(expect.arrayContaining(avoid.materials));
  });

  it('holds what she has and the limit of one garment, if the wish states it', () => {
    const wish = '이 청바지에 어울리는 셔츠, 신발 2만원, 전체 6만원 이하';
    const told = (shoes: number) =>
      merged(wish, read(`a shirt to go with my blue jeans, shoes under ${shoes} KRW, total 60000 KRW`));
    const query = told(20_000);
    expect(query.owned?.map(({ garment }) => garment)).toEqual(['jeans']);
    expect(query.budget).toMatchObject({ max: 60_000, garments: [{ garment: 'footwear', max: 20_000 }] });
    expect(told(9_000).budget).toBeUndefined();
  });

  it('takes no limit that the wish does not hold digit for digit, and then keeps all words listed', () => {
    const wish = 'மலிவான உடை';
    const query = merged(wish, read('a cheap dress under 500 in size S'));
    expect(query.budget).toBeUndefined();
    expect(query.sizes).toEqual({});
    expect(query.unread).toEqual(parseWish(wish).unread);
  });

  it('never unreads what the rules read, nor lists words that are not there', () => {
    const query = merged('blorpy dress', read('a dress', { unread: ['blorpy', 'invented'] }));
    expect(query.unread).toEqual(['blorpy']);
  });

  it('keeps every limit of any wish under any reading', () => {
    const words = fc.constantFrom(
      ...[
        'red',
        'saree',
        'under 900',
        'size L',
        'no black',
        'for men',
        'under 70000',
        '데이트',
        'not leather',
      ],
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' '));
    const nullable = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
    const reading = fc.record({
      restated: fc.oneof(sentence, fc.string({ unit: 'binary' })),
      aesthetics: fc.subarray(styles.map(({ name }) => name)),
      occasion: nullable(Occasion.options),
      season: nullable(Season.options),
      gender: nullable(Gender.options),
      unread: fc.array(words),
    });
    fc.assert(
      fc.property(sentence, reading, (wish, said) => {
        expect(Reading.safeParse(said).success).toBe(true);
        const rules = parseWish(wish);
        const query = withReading(rules, said);
        if (rules.budget) expect(query.budget).toEqual(rules.budget);
        if (rules.gender) expect(query.gender).toBe(rules.gender);
        if (rules.occasion) expect(query.occasion).toBe(rules.occasion);
        expect(query.sizes).toMatchObject(rules.sizes);
        if (rules.want.garments.length + rules.want.colours.length > 0)
          expect(query.want).toEqual(rules.want);
        for (const part of ['colours', 'garments', 'materials'] as const)
          expect(query.avoid[part]).toEqual(expect.arrayContaining(rules.avoid[part]));
        for (const word of query.unread) expect(rules.unread).toContain(word);
      }),
    );
  });
});

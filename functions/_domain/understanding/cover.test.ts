import { describe, expect, it } from 'vitest';
import { avoidedName } from '../avoided-piece.js';
import { parseWish } from './wish.js';

/** What is turned down for being covered, and what stays unread. */
const read = (text: string) => {
  const { avoid, unread } = parseWish(text);
  return [(avoid.details ?? []).join(), (avoid.pieces ?? []).map(avoidedName).join(), unread.join()].join(
    ' | ',
  );
};
const short = 'sleeveless,short sleeve,three quarter sleeve';
const long = 'sleeveless,three quarter sleeve,long sleeve';

describe('sleeves', () => {
  it.each([
    ['full sleeve shirt', `${short} |  | `],
    ['kurta set with full sleeves', `${short} |  | `],
    ['half sleeve shirt', `${long} |  | `],
    ['summer dress, sleeves please', 'sleeveless |  | '],
    ['long sleeves or half sleeves ok, shirt', 'sleeveless,three quarter sleeve |  | '],
    ['sleeveless or short sleeve top', 'three quarter sleeve,long sleeve |  | '],
  ])('that are asked for turn other lengths down: %j', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['full sleeve kurta with nehru jacket', ' | sleeveless/short sleeve/three quarter sleeve kurtas | '],
    ['short sleeve tee with denim jacket', ' | sleeveless/three quarter sleeve/long sleeve t-shirts | '],
  ])('of one garment say nothing of another: %j', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['no sleeves please, summer top', ' |  | '],
    ["i don't need sleeves", " |  | don't,sleeves"],
    ['my long sleeve dress is old, need a new dress', ' |  | long,sleeve'],
    ['i usually wear long sleeves', ' |  | long,sleeves'],
    ['long sleeves are too hot for me', ' |  | long,sleeves,hot'],
  ])('that are turned down or only told of are not asked for: %j', (text, expected) =>
    expect(read(text)).toBe(expected),
  );
});

describe('modest clothes', () => {
  it('bare and cling nowhere', () => {
    const { avoid, unread } = parseWish('modest dress for iftar');
    expect(avoid.details).toEqual(expect.arrayContaining(['sleeveless', 'backless', 'sheer', 'mini']));
    expect([avoid.fits, avoid.garments, unread]).toEqual([['bodycon'], ['crop top', 'shorts'], []]);
  });

  it.each([
    ['modest shorts for gym', ['crop top']],
    ['modest crop top with skirt', ['shorts']],
  ])('are what is asked for all the same: %j', (text, garments) => {
    expect(parseWish(text).avoid.garments).toEqual(garments);
  });

  it.each([
    'not modest, party dress',
    'nothing modest',
    'modest salary, office clothes',
    'my income is modest, office shirt',
    'a modest house party, dress',
    'hijab scarf in blue',
  ])('are not asked for: %j', (text) => expect(parseWish(text).avoid.details).toBeUndefined());
});

describe('shoulders, arms and legs', () => {
  it.each([
    ['full sleeves and covered shoulders', ['sleeveless', 'off shoulder', 'cold shoulder', 'one shoulder']],
    ['shoulders covered for church, dress and jacket', ['sleeveless', 'off shoulder']],
    ['no bare shoulders, top with jeans', ['sleeveless', 'one shoulder']],
    ['outfit with covered legs and arms for mosque visit', ['sleeveless', 'mini', 'slit']],
    ['dress that covers shoulders and knees', ['off shoulder', 'mini']],
    ['conservative outfit for dinner', ['backless', 'deep neck', 'mini']],
    ['i wear hijab, office outfit with blazer', ['short sleeve', 'sleeveless', 'sheer']],
  ])('that are to be covered are so in the whole look: %j', (text, details) => {
    const { avoid, unread } = parseWish(text);
    expect(avoid.details).toEqual(expect.arrayContaining(details));
    expect([avoid.pieces, unread]).toEqual([undefined, []]);
  });

  it.each(["shoulders needn't be covered", "don't cover my shoulders", 'off shoulder top'])(
    'that may be bare are not turned down: %j',
    (text) => expect(parseWish(text).avoid.details).toBeUndefined(),
  );
});

describe('a length', () => {
  it.each([
    ['nothing short, office', 'mini |  | '],
    ['skirt below the knee', 'mini |  | below,knee'],
    ['boots below the knee and skirt', ' |  | below,knee'],
    ['no short dress', 'mini |  | '],
    ['sparkly but not short', 'mini |  | '],
    ['skirts not short, office', 'mini |  | '],
    ["kurti that isn't short", 'mini |  | '],
    ["I'm not short, need a dress", ' |  | not short'],
    ['skirt, not shorts', ' |  | '],
  ])('that is asked for turns down what is surely shorter: %j', (text, expected) =>
    expect(read(text)).toBe(expected),
  );

  it.each(['trousers that reach my ankles', 'full length trousers', 'pants till the ankle'])(
    'that reaches the ankles turns down what is cropped: %j',
    (text) => expect(parseWish(text).avoid.fits).toEqual(['cropped']),
  );
});

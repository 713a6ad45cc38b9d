import { expect, it } from 'vitest';
import { Query } from '../query.js';
import { parseWish } from './wish.js';

it.each([
  ['bridal saree under 20000', ['bride']],
  ["outfit for the bride's reception", ['bride']],
  ["bride's sister outfit", []],
  ['bridesmaid dress', ['bridesmaid']],
  ['i am the bride, reception look', ['bride']],
  ['groom sherwani', ['groom']],
  ['dulhe ke liye sherwani', ['groom']],
  ["groom's brother outfit", []],
  ['best man suit', ['groomsman']],
  ['mother of the bride', ['mother of the bride']],
  ["groom's mother, saree", ['mother of the groom']],
  ['father of the groom suit', ['father of the groom']],
  ['saree for my mom, sister of the groom', []],
  ['bridal shower dress', []],
  ['saree for a wedding, not the bride', []],
  ['casual friday, men', ['casual friday']],
  ['a casual look for friday', []],
  ['hiking trip, women', ['trek']],
  ['karwa chauth saree', ['karva chauth']],
  ['diwali puja kurta', ['puja or festival']],
  ['mehendi outfit for men', ['mehendi']],
  ['mehandi function, mehndi look', ['mehendi']],
  ['man 38, office party', ['dressed-up party']],
  ["grandad's 80th birthday lunch", ['dressed-up party']],
  ['house party, men', []],
  ['church outfit for a woman', ['church']],
  ['dinner with future in-laws', ['in-laws']],
])('the query names who one is, and the event: %j: %j', (text, names) => {
  const query = parseWish(text);
  expect(query.events ?? []).toEqual(names);
  expect(Query.parse(query)).toEqual(query);
});

it.each(['casual friday outfit for men', 'casual fridays, women', 'casual friday at office'])(
  'a casual friday is at work: %s',
  (text) => expect(parseWish(text)).toMatchObject({ occasion: 'work', events: ['casual friday'] }),
);

it.each([
  ['cricket match day stadium, men', 'casual'],
  ['cricket match dekhne, stadium, jersey', 'casual'],
  ['going to watch a football match, woman', 'casual'],
  ['tennis match spectator look', 'casual'],
  ['cricket match day, men', 'casual'],
  ['all white outfit for a cricket match, men', 'workout'],
  ['cricket match outfit with a watch, men', 'workout'],
  ['playing cricket at the stadium, men', 'workout'],
  ['running in the stadium every morning', 'workout'],
  ['cricket practice at the stadium', 'workout'],
  ['gym, then the stadium', 'workout'],
  ['yoga day at the stadium', 'workout'],
])('who looks on at a game does not play: %j is %s', (text, occasion) =>
  expect(parseWish(text).occasion).toBe(occasion),
);

it.each([
  ['coachella festival fit', 'party'],
  ['edm festival look, men', 'party'],
  ['concert at the college festival', 'party'],
  ['festival outfit, women', 'festive'],
  ['navratri festival, dj night', 'festive'],
  ['concert at a diwali festival', 'festive'],
  ['holi festival party', 'festive'],
  ['gig at a temple', 'festive'],
])('a festival of music is a party: %j is %s', (text, occasion) =>
  expect(parseWish(text).occasion).toBe(occasion),
);

import { describe, expect, it } from 'vitest';
import { isForChild } from '../styling/genders.js';
import { parseWish } from './wish.js';

describe('a child whose sex is not said', () => {
  it.each([
    'kids ethnic wear for diwali 1500',
    'clothes for children under 1500',
    'toddler dress under 1000',
    'infant clothes',
    'baby clothes',
    'kidswear',
    'something for a child',
    'outfit for my kid',
    "little one's diwali clothes",
    'bachchon ke kapde 1500 tak',
    'बच्चों के कपड़े',
    'kids clothes, boys and girls',
    'unisex outfit for kids',
  ])('is dressed, and its word is read: %j', (text) => {
    const query = parseWish(text);
    expect(query).toMatchObject({ child: true, unread: [] });
    expect(query.age).toBeUndefined();
    expect(isForChild(query)).toBe(true);
  });

  it.each([
    ['outfit for me and my kid', ['kid']],
    ['outfit for my kid and me', ['kid']],
    ['brunch with my kid', ['kid']],
    ['bachchon ke saath picnic', ['bachchon']],
    ['office look, dropping kids to school', ['dropping', 'kids']],
    ['dress for picking my kids up', ['kids']],
    ["dress to wear to my kid's birthday", ["kid's"]],
    ['mom and baby outfit', ['baby']],
    ['nothing for kids', ['nothing', 'kids']],
    ['kid leather shoes', ['kid']],
    ['baby pink dress', []],
    ['baby shower dress', []],
    ['baby naming ceremony saree', []],
    ['little one piece dress', []],
  ])('is not who comes along or only lends a name: %j', (text, unread) => {
    const query = parseWish(text);
    expect(query.unread).toEqual(unread);
    expect(isForChild(query)).toBe(false);
  });

  it.each([
    ['for my kid, she loves pink', { gender: 'girls' }],
    ['kids boys party wear', { gender: 'boys' }],
    ['clothes for kids 4-5 years', { age: { low: 4, high: 5 } }],
  ])('is told by its sex or its age where one is said: %j', (text, expected) => {
    const query = parseWish(text);
    expect(query).toMatchObject({ ...expected, unread: [] });
    expect(query.child).toBeUndefined();
  });
});

it.each([
  'i teach kids, need work kurtis under 2000',
  "saree to wear at my kids' school function",
  "saree for my baby's naming ceremony",
])('%j dresses who asks', (text) => {
  expect(parseWish(text).child).toBeUndefined();
});

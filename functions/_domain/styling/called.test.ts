import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import { parseWish } from '../understanding/wish.js';
import { calledFor, notCalled } from './called.js';
import { dress, piecesOf } from './dress.js';
import { closerText } from './slot-words.js';
import { piece, priced } from './wardrobe.fixture.js';
import { whyOf } from './why.js';

const slots = ['top', 'bottom', 'onepiece', 'outerwear', 'shoes', 'bag', 'accessory'] as const;
const calledIn = (text: string) =>
  slots.flatMap((slot) => calledFor(parseWish(text), slot).map(({ said }) => `${slot}: ${said}`));

describe('what a wish calls its pieces', () => {
  it.each([
    ['kasavu saree for onam', 'onepiece: kasavu'],
    ['black wrap dress', 'onepiece: wrap'],
    ['chelsea boots with jeans', 'shoes: chelsea'],
    ['marvel tshirt and jeans, boy of 8', 'top: marvel'],
    ['superhero theme birthday party, boy of 5', 'top: superhero'],
    ['spiderman bag for school, boy, with a shirt', 'bag: spiderman'],
  ])('is said of the piece that it stands at: %s', (text, expected) =>
    expect(calledIn(text)).toEqual([expected]),
  );

  it.each([
    'cotton saree',
    'party dress',
    'a line dress, red',
    'one piece dress',
    'running shoes',
    'mom jeans and crop top',
    'ready to wear saree',
    'wrist watch for men',
    'high heels for a wedding',
    'no superhero prints, tshirt, boy',
    'bomber jacket with jeans',
    'saree',
  ])('is nothing that a field of the vocabulary tells, or any piece is: %s', (text) =>
    expect(calledIn(text)).toEqual([]),
  );

  it('is asked of the catalogue by any name of a character, and of whom it belongs to', () => {
    expect(closerText(parseWish('spiderman t-shirt, boy'), 'top')).toBe('spiderman or spider man or marvel');
    expect(closerText(parseWish('ready to wear saree'), 'onepiece')).toBe('ready to wear');
  });

  it('is told by title or maker, in any number, and one of two names is enough', () => {
    const missed = (text: string, own: Partial<Candidate>) =>
      notCalled(piece('d', 'onepiece', own), calledFor(parseWish(text), 'onepiece')).map(({ said }) => said);
    expect(missed('wrap dress', { title: 'Acme Wrap Dress' })).toEqual([]);
    expect(missed('wrap dress', { title: 'Acme Dress' })).toEqual(['wrap']);
    expect(missed('wrap dress or a slip dress', { title: 'Acme Slip Dress' })).toEqual([]);
    expect(missed('wrap dress', { title: 'Acme Jumpsuit', category: 'jumpsuit' })).toEqual([]);
    const shirt = piece('t', 'top', { brand: 'Marvel by Acme', category: 't-shirt' });
    expect(notCalled(shirt, calledFor(parseWish('superhero tshirt, boy'), 'top'))).toEqual([]);
  });
});

it('what is called as the wish says comes before what is as good otherwise, and the rest is told', () => {
  const sarees = ['Acme Woven Saree', 'Acme Kasavu Saree'].map((title, at) =>
    priced(`s${at}`, 'onepiece', 900, { title, category: 'saree' }),
  );
  const query = parseWish('kasavu saree for onam, women');
  const { looks, pool } = dress(sarees, query, { count: 2, locked: [], banned: [] });
  const worn = looks.map((look) => (pool ? piecesOf(look, pool) : []));
  expect(worn.map(([saree]) => saree?.id)).toEqual(['s1', 's0']);
  const said = worn.map((pieces) => whyOf(pieces, query, { amount: 90_000, currency: 'INR' }));
  expect(said.map((why) => why.includes('; kasavu not stated: saree; '))).toEqual([false, true]);
});

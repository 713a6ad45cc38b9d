import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

describe('for whom a wish is', () => {
  it.each([
    ['outfit for my wife', 'women'],
    ['guy', 'men'],
    ['ladkiyon ke liye', 'women'],
    ["little boy's outfit", 'boys'],
    ['office look for a little boy', 'boys'],
    ['coffee date fit for my little girl', 'girls'],
    ['office look for boys', 'men'],
    ['something for her', 'women'],
    ['for him', 'men'],
    ['my 6 year old daughter', 'girls'],
    ['for my 5 year old, he loves blue', 'boys'],
    ['my 16 year old daughter', 'women'],
    ['girls', 'girls'],
    ['college outfit for girls', 'women'],
    ['office wear for girls', 'women'],
    ['club outfit girls', 'women'],
    ['boys gym wear', 'men'],
    ["women's brunch outfit", 'women'],
    ["I'm a woman, outfit for my brother's wedding", 'women'],
    ['dinner with my wife, menswear', 'men'],
    ['kurta pajama for husband, diwali, 4k max', 'men'],
    ['my wife eid outfit', 'women'],
    ['kurta for my brother, wedding, under 3000', 'men'],
    ['unisex', 'unisex'],
    ['32F, desk job', 'women'],
    ['F, brunch', 'women'],
    ['27/F, date', 'women'],
    ['f, 28, brunch', 'women'],
    ['28 F, brunch', 'women'],
    ['bra, size 34 F', undefined],
    ['trek, girl, size S', 'women'],
    ['trek to the hills in december, girl', 'women'],
    ['hiking outfit, boy', 'men'],
    ['trek outfit for my daughter', 'girls'],
    ['girl sangeet gown', 'women'],
    ['haldi outfit for boys', 'men'],
    ['sangeet lehenga for my girl', 'girls'],
    ['mehendi outfit for kids, girls', 'girls'],
    ['sangeet gown, 6 year old girl', 'girls'],
    ['flower girl haldi dress', 'girls'],
    ['haldi me yellow nahi pehenna, girl', 'women'],
    ['birthday pe kya pehnu, girl', 'women'],
    ['girl ko kya pehnna chahiye, birthday', 'girls'],
    ['girls frock birthday', 'girls'],
    ['k-drama lead boy look', 'men'],
    ['baby naming ceremony, lady', 'women'],
    ['baby girl naming ceremony dress', 'girls'],
    ['jeans, tall girl, waist 30', 'women'],
    ['little girl, size M', 'girls'],
    ['my daughter, size M', 'girls'],
    ["my fiancé's family is coming to see me, simple suit", undefined],
    ["my boyfriend's parents are meeting me tomorrow", undefined],
    ["my husband's side is hosting a pooja", undefined],
    ["my wife's colleagues are coming", undefined],
    ["I'm meeting his parents", undefined],
    ['bf ke parents se milna hai', undefined],
    ['my boyfriend is taking me to dinner', undefined],
    ['my fiance and his parents are visiting', undefined],
    ["my boss's wife is throwing a party", undefined],
    ["boyfriend's mom ko milna hai", undefined],
    ["my brother's boss is coming for dinner", undefined],
    ['ladke wale dekhne aa rahe hain', undefined],
    ["my son's teacher meeting, saree", undefined],
    ["my girlfriend's family is coming, I'm a man", 'men'],
    ['my husband is going to a wedding', 'men'],
    ["my husband's office trousers", 'men'],
    ['I want to match my wife, she wears a maroon saree', undefined],
    ['date with my husband, he loves red', undefined],
    ['my husband is in a navy suit, need a gown', undefined],
    ['to match my husband, he is in a grey suit', undefined],
    ['my mom is in her 60s, need a saree', 'women'],
    ['dinner with my girlfriend, something for her', 'women'],
    ["my brother's wedding, he needs a sherwani", 'men'],
    ['my wife loves pink, she is a teacher, kurti', 'women'],
    ['dulhan ka bhai, sherwani', 'men'],
    ['dulhe ka dost, suit', 'men'],
    ['dulhan ki dost, lehenga', 'women'],
    ['beach day with my toddler, mum', 'women'],
    ['28M, date', 'men'],
    ['college jaati hu, jacket', 'women'],
    ['soft cardigan for my grandfather', 'men'],
    ['my husband dresses like a college kid, weekend wear', 'men'],
    ["a gift for my wife's birthday, handbag", 'women'],
    ['papa ki birthday pe kurta', 'men'],
    ["little girl's wedding outfit", 'girls'],
  ])('%j is for %s', (text, expected) => expect(parseWish(text).gender).toBe(expected));

  it.each([
    "church funeral for my husband's uncle, black dress",
    'funeral for my uncle',
    'my uncle passed away',
  ])('is not for whom it mourns: %s', (text) => expect(parseWish(text).gender).toBeUndefined());

  it.each([
    ['not for men, date outfit', 'women', []],
    ["no men's stuff", 'women', []],
    ['not for women', 'men', []],
    ['ladies nahi chahiye', 'men', []],
    ["women's office look, nothing for kids", 'women', []],
    ['not men, women', 'women', []],
    ['not for my wife, for my husband', 'men', []],
    ['not for men but for my daughter', 'girls', []],
    ['not just for men', 'men', []],
    ['no black, for my wife', 'women', []],
    ['nothing black for my wife', 'women', []],
    ['women free size', 'women', []],
    ['nothing for kids', undefined, ['nothing', 'kids']],
    ['not for men or women', undefined, ['not for men', 'women']],
    ['not for my wife', undefined, ['not for my wife']],
    ['no boys', undefined, ['no', 'boys']],
    ['no men, boys or kids', 'women', []],
    ['nothing masculine', undefined, ['nothing', 'masculine']],
  ])('whoever is turned down is not the wearer: %j', (text, gender, unread) => {
    const query = parseWish(text);
    expect(query.gender).toBe(gender);
    expect(query.unread).toEqual(unread);
  });

  it.each([
    ...[
      "my brother's wedding",
      'bhai ki shaadi',
      'date with my boyfriend',
      "meeting my girlfriend's parents",
      'boyfriend jeans',
    ],
    'bhaiya, shirt dikhao',
    ...["my boss's daughter's wedding, me and my wife", 'dress size F', 'size M, office'],
    ...['mom jeans', 'an outfit for men and women', 'her parents are coming', 'black dress'],
  ])('%j does not say', (text) => expect(parseWish(text).gender).toBeUndefined());

  it.each([
    ['dad and son kurtas for eid', 'men', ['son']],
    ['mum and daughter, diwali', 'women', ['daughter']],
    ['mum and daughter, 6 years old, diwali', 'girls', []],
  ])('is one of a parent and a child, and the other is told to be left out: %j', (text, gender, unread) => {
    expect(parseWish(text)).toMatchObject({ gender, unread });
  });
});

it.each(['meri wife ki birthday pe kya pehnu', 'didi ki birthday pe mujhe kya pehnna chahiye'])(
  '%j is asked for oneself',
  (text) => {
    expect(parseWish(text).gender).toBeUndefined();
  },
);

it.each([
  ['roz metro mein jati hu, flats chahiye', 'women'],
  ['gym jata hu, tshirt chahiye', 'men'],
  ['main office jati hu, husband ke liye shirt', 'men'],
  ['Namaste beta, my husband has a puja', 'men'],
])('the verb of who speaks, and who is spoken to, in "%s"', (text, gender) =>
  expect(parseWish(text).gender).toBe(gender),
);

import { Gender } from '../product.js';
import { lexicon } from './match.js';
import { commaSeparated } from './terms.js';

type Row = { readonly cut: string; readonly people: string };

/** `cut` are the words of shops, `people` those that wishes add: whom one dresses or buys for. */
const rows: Readonly<Record<Gender, Row>> = {
  women: {
    cut: 'women, womens, woman, womans, womenswear, womens wear, ladies, lady, ladys, female, females, wmn, wmns, mahila, for her, pour femme, women only, womans wear, femme',
    people:
      'feminine, aurat, auraton, her, wife, girlfriend, bride, bridal, mom, mother, bridesmaid, aunty, bhabhi, biwi, ladki, ladkiyon, ladkiyo, ladkio, ladkiyan, ladkiya, larki, larkiyon, mahilao, mahilaon, behen, didi, sister, mummy, maa, saheli, dulhan, she, gf, mum, wifey',
  },
  men: {
    cut: 'men, mens, man, mans, menswear, mens wear, gents, gentlemen, gentleman, gent, male, males, purush, mardana, for him, pour homme, homme, gentle man',
    people:
      'masculine, guy, guys, aadmi, aadmiyon, admi, mard, mardo, mardon, purushon, ladka, ladke, ladko, ladkon, larka, larke, larkon, him, his, husband, groom, dad, father, groomsmen, groomsman, uncle, bhai, bhaiya, pati, brother, papa, dulha, dude, he, bf, hubby',
  },
  unisex: {
    cut: 'unisex, gender neutral, men and women, women and men, men women, women men, genderless, all gender, unisex adult, unisex adults',
    people: 'couple, couples, him and her',
  },
  girls: {
    cut: 'girls, girl, girlswear, baby girl, kids girl, kids girls, girl child, infant girl, toddler girl, teen girl, junior girls',
    people: 'daughter, beti, betiyon, bachi, bachchi, little girl, choti ladki, chhoti ladki, niece',
  },
  boys: {
    cut: 'boys, boy, boyswear, baby boy, kids boy, kids boys, infant boy, toddler boy, teen boy, junior boys',
    people: 'son, beta, bete, bachcha, little boy, chota ladka, chhota ladka, nephew',
  },
};

const cuts = Gender.options.map((name) => ({ name, words: commaSeparated(rows[name].cut) }));

/** Whom pieces and wishes are for, the gender as the name. */
export const genders: readonly { readonly name: Gender; readonly words: readonly string[] }[] = cuts.map(
  ({ name, words }) => ({ name, words: [...words, ...commaSeparated(rows[name].people)] }),
);

/** Garments and fits that are called after people; they say nothing about who wears them. */
const decoys = [
  ...[
    'boyfriend jean',
    'boyfriend jeans',
    'boyfriend fit',
    'boyfriend shirt',
    'mom jean',
    'mom jeans',
    'mom fit',
  ],
  ...[
    'dad jeans',
    'dad shoe',
    'dad shoes',
    'dad fit',
    'dad cap',
    'mother of pearl',
    'boy shorts',
    'boy short',
  ],
  ...['man made', 'girl boss', 'clean girl', 'boys night', 'girls night', 'girls night out', 'boyfriend tee'],
  ...['it girl', 'french girl', 'soft girl', 'e girl', 'e boy', 'soft boy', 'boss lady', 'ladies night'],
];

/** For `findTerms`: whom a wish is for. */
export const genderLexicon = lexicon(genders, decoys);

/** For `findTerms`: whom a product is cut for, by shops' own words only. */
export const cutLexicon = lexicon(cuts, decoys);

/** Words for children of either sex. */
export const childhood = [
  {
    name: 'kids',
    words: commaSeparated(
      'kid, children, childrens, child, infant, toddler, newborn, bachche, bachon, bachchon, bacchon, bacche, bachcho, bacho, kidswear, kids wear, unisex kids, little kid, big kid',
    ),
  },
  /** Also said of models, lines and shades: a "Youth" watch for men, a "Baby" lipstick. */
  { name: 'young', words: commaSeparated('baby, junior, teen, teenager, youth') },
] as const;

/** Names of things with a child in them. */
export const childhoodDecoys = [
  ...[
    'baby pink',
    'baby blue',
    'baby doll',
    'kid leather',
    'kid suede',
    'baby shower',
    'baby lips',
    'baby g',
    'baby wool',
  ],
  ...['baby collar'],
];

/** For `findTerms`: grown-ups by a word that children are not called by, as feeds call them male and female. */
export const grownUpLexicon = lexicon(
  [
    ...cuts
      .filter(({ name }) => name === 'women' || name === 'men')
      .map(({ name, words }) => ({ name, words: words.filter((word) => !/male/.test(word)) })),
    { name: 'anyone', words: commaSeparated('adult, adults, grown ups, mom, moms, mother, mothers') },
  ],
  decoys,
);

/** For `findTerms`: children named without their sex. */
export const childhoodLexicon = lexicon(childhood, childhoodDecoys);

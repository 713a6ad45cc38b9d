import { fingerprint } from '../../_domain/fingerprint.js';

/** Shorter words are rarely misspelt, and have too many neighbours to be guessed. */
const shortest = 5;

/**
 * The query with one slip of the finger in its longest word, the same one in every run: two letters swapped, one left
 * out, one twice or a vowel mistaken, never at the beginning. Queries of short words stay as they are.
 */
export function misspelt(query: string): string {
  const words = query.match(/[A-Za-z]+/g) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < shortest) return query;
  const dice = Number.parseInt(fingerprint(query).slice(0, 8), 16);
  const at = 1 + (dice % (longest.length - 2));
  const [before, letter, next, after] = [
    longest.slice(0, at),
    longest.charAt(at),
    longest.charAt(at + 1),
    longest.slice(at + 2),
  ];
  const slips = [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
    before + (vowels[letter.toLowerCase()] ?? letter + letter) + next + after,
  ];
  return query.replace(longest, slips[(dice >>> 8) % slips.length] ?? longest);
}

const vowels: Readonly<Record<string, string>> = { a: 'e', e: 'a', i: 'e', o: 'u', u: 'o' };

/** English words of queries as they are said in Hindi; what is called the same is left out. */
const hindi: Readonly<Record<string, string>> = {
  ...{
    black: 'kaala',
    white: 'safed',
    blue: 'neela',
    red: 'laal',
    green: 'hara',
    yellow: 'peela',
    pink: 'gulabi',
  },
  ...{
    brown: 'bhura',
    purple: 'baingani',
    orange: 'narangi',
    gold: 'sunehra',
    silver: 'chandi',
    maroon: 'mehroon',
  },
  ...{ saffron: 'kesari', turquoise: 'firozi', multi: 'rangeen' },
  ...{ shoes: 'joote', shoe: 'joota', footwear: 'joote chappal', slippers: 'chappal', apparel: 'kapde' },
  ...{
    bags: 'thaila',
    handbags: 'ladies purse',
    jewellery: 'gehne',
    watches: 'ghadi',
    watch: 'ghadi',
    ring: 'angoothi',
  },
  ...{
    necklace: 'haar',
    bangle: 'kangan',
    earrings: 'jhumka',
    eyewear: 'chashma',
    sunglasses: 'dhoop ka chashma',
  },
  ...{ socks: 'moze', cap: 'topi', caps: 'topi', wallets: 'batua', wallet: 'batua', gloves: 'dastane' },
  ...{ umbrellas: 'chhata', trousers: 'patloon', dupatta: 'chunni', perfume: 'itra', lips: 'honth' },
  ...{ winter: 'sardi', summer: 'garmi', fall: 'patjhad', spring: 'basant' },
  ...{ sports: 'khel', casual: 'rozana', ethnic: 'desi', travel: 'safar', men: 'mardana', women: 'mahila' },
};

/**
 * The query as it would be said half in Hindi, with `dikhao` ("show me") at the end. The first two words of a title stay:
 * makers are called the same.
 */
export function inHinglish(query: string): string {
  const words = query.split(' ');
  const kept = words.length > 3 ? 2 : 0;
  const said = words.map((word, index) => (index < kept ? word : (hindi[word.toLowerCase()] ?? word)));
  return `${said.join(' ')} dikhao`;
}

import { knownWords } from './dictionary.js';
import { loanWords } from './loan-words.js';
import type { Token } from './tokens.js';

/** Spellings of a sign in Latin letters as shoppers write them, the commonest first. */
type Spellings = readonly string[];

const table = (text: string): ReadonlyMap<string, Spellings> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry): [string, Spellings] => {
        const [sign = '', latin = ''] = entry.split('=');
        return [sign, latin.split(',')];
      }),
  );

const consonants =
  table(`क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh,ch ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n
  प=p फ=ph,f ब=b भ=bh म=m य=y र=r ल=l ळ=l व=v,w श=sh ष=sh स=s ह=h
  ज़=z,j ड़=d,r ढ़=dh,rh फ़=f,ph क़=q,k ख़=kh ग़=g`);
const vowels = table(`अ=a आ=aa,a इ=i ई=ee,i उ=u ऊ=oo,u ऋ=ri ए=e ऐ=ai,e ओ=o औ=au,o ऑ=o ऍ=e`);
const matras = table(`ा=aa,a ि=i ी=ee,i ु=u ू=oo,u ृ=ri े=e ै=ai,e ो=o ौ=au,o ॉ=o ॅ=e`);
const nasals = table('ं=n,m ँ=n, ः=h,');
const nukta = '\u093c';
const virama = '\u094d';
/** No word needs more spellings tried; each ambiguous sign doubles them. */
const mostSpellings = 128;

/** The tokens with words in Devanagari spelt as the vocabulary has them: लाल is `laal`, साड़ी is `saree`. */
export function inLatin(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ word }) => isDevanagari(word))) return tokens;
  return tokens.map((token) =>
    isDevanagari(token.word) ? { ...token, word: romanised(token.word) } : token,
  );
}

function isDevanagari(word: string): boolean {
  return /^[\u0900-\u097f]/.test(word);
}

function romanised(word: string): string {
  const loan = loanWords.get(word.replaceAll(nukta, ''));
  if (loan !== undefined) return loan;
  const spellings = spellingsOf(word);
  return spellings.find((spelling) => knownWords().has(spelling)) ?? spellings.at(-1) ?? word;
}

/** A sound of a word: how it is spelt, and whether it is a vowel, or one that the script leaves unwritten. */
type Sound = { readonly latin: Spellings; readonly kind: 'consonant' | 'vowel' | 'unwritten' };

function spellingsOf(word: string): string[] {
  const sounds = soundsOf(word);
  const heard = sounds.filter((_, index) => !isSilent(sounds, index));
  let spellings = [''];
  for (const { latin } of heard) {
    const longer = spellings.flatMap((start) => latin.map((end) => start + end));
    spellings = longer.length > mostSpellings ? spellings.map((start) => start + latin[0]) : longer;
  }
  return spellings;
}

function soundsOf(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (const sign of word.normalize('NFD').match(/\p{L}\u093c?|\p{M}/gu) ?? []) {
    const consonant = consonants.get(sign) ?? consonants.get(sign.charAt(0));
    const vowel = vowels.get(sign) ?? matras.get(sign);
    const nasal = nasals.get(sign);
    // A written vowel, or the sign for none, takes the place of the unwritten one.
    if ((matras.has(sign) || sign === virama) && sounds.at(-1)?.kind === 'unwritten') sounds.pop();
    if (consonant) sounds.push({ latin: consonant, kind: 'consonant' }, { latin: ['a'], kind: 'unwritten' });
    else if (vowel) sounds.push({ latin: vowel, kind: 'vowel' });
    else if (nasal) sounds.push({ latin: nasal, kind: 'consonant' });
  }
  return sounds;
}

/**
 * The unwritten vowel is silent at the end and between a vowel and a consonant that has a vowel of its own: schwa deletion
 * (Ohala 1983), read from left to right.
 */
function isSilent(sounds: readonly Sound[], index: number): boolean {
  if (sounds[index]?.kind !== 'unwritten') return false;
  if (index === sounds.length - 1) return sounds.length > 2;
  const before = sounds[index - 2];
  const [next, after] = [sounds[index + 1], sounds[index + 2]];
  const open = before !== undefined && before.kind !== 'consonant' && !isSilent(sounds, index - 2);
  const closes = next?.kind === 'consonant' && after?.kind === 'vowel';
  return open && closes;
}

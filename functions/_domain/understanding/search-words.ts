import type { SearchWish } from '../ports/catalogue.js';
import type { Embedder } from '../ports/embedding.js';
import { detailLexicon } from '../vocabulary/details.js';
import { findTerms, plural } from '../vocabulary/match.js';
import { homonymsTold } from './homonyms.js';
import { inLatin } from './romanise.js';
import { readSearch } from './search-reading.js';
import { readTokens, safeText, type Token } from './tokens.js';
import { correctTypos } from './typos.js';

/**
 * The words of a search, understood and embedded: as typed, and with slips put right and Devanagari in Latin letters where
 * there is any. Which of the two holds is for the catalogue to say: a word that a product bears needs no other spelling.
 */
export async function readWords(
  q: string,
  embedder: Embedder,
): Promise<Pick<SearchWish, 'words' | 'corrected'>> {
  const text = safeText(q).replace(/\s+/g, ' ');
  const typed = homonymsTold(readTokens(text));
  const right = correctTypos(homonymsTold(inLatin(readTokens(text)))).map(apart);
  const slips = typed.filter(({ word }, index) => word !== right[index]?.word).map(({ word }) => word);
  const rightText = right.reduceRight(
    (so, { word, start, end }, index) =>
      word === typed[index]?.word ? so : so.slice(0, start) + word + so.slice(end),
    text,
  );
  const reading = readSearch(text, typed);
  const rightReading =
    slips.length > 0 ? readSearch(rightText, homonymsTold(readTokens(rightText))) : undefined;
  const [embedding, rightEmbedding] = await embedder.embed(
    [reading, rightReading].flatMap((one) => (one ? [one.said || one.text] : [])),
  );
  return {
    words: { reading, ...(embedding && { embedding }) },
    ...(rightReading && {
      corrected: {
        reading: rightReading,
        ...(rightEmbedding && { embedding: rightEmbedding }),
        slips,
      },
    }),
  };
}

/** A detail in one word, `vneck`, as most titles write it, in two. */
function apart<T extends Token>(token: T): T {
  const [detail] = findTerms([token], detailLexicon);
  const spellings = detail?.term.words.flatMap((words) => [words, plural(words)]) ?? [];
  if (spellings.includes(token.word)) return token;
  const word = spellings.find((words) => words.replaceAll(' ', '') === token.word);
  return word === undefined ? token : { ...token, word };
}

import { outfitSlots } from '../outfit.js';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { listed } from './listed.js';
import { isOf, makerJudge, makersOf } from './makers.js';
import { pieceName } from './piece-name.js';

/** Which pieces are of a maker that the wish names, and where one was named that it has nothing of. */
export function byMaker(pieces: readonly Candidate[], query: Query): string {
  const theirs = pieces.filter(makerJudge(query));
  const others = pieces.filter((piece) => !theirs.includes(piece));
  const placed = new Set(others.flatMap(({ slot }) => makersOf(query, slot)));
  const unseen = (query.want.makers ?? []).filter(
    (name) =>
      theirs.length === 0 && !placed.has(name) && outfitSlots.every((slot) => isOf(query, name, slot)),
  );
  const missed = others.flatMap((piece): string[] => {
    const names = makersOf(query, piece.slot);
    const another = theirs.some(({ slot }) => slot === piece.slot);
    return names.length > 0 && !another
      ? [`not by ${names.map(titled).join(' or ')}: ${pieceName(piece)}`]
      : [];
  });
  return [
    ...(theirs.length > 0 ? [`by the maker you named: ${listed(theirs.map(pieceName))}`] : []),
    ...missed,
    ...(unseen.length > 0 ? [`nothing by ${unseen.map(titled).join(' or ')}`] : []),
  ].join('; ');
}

const titled = (name: string) => name.replace(/(?<!['’])\b[a-z]/g, (letter) => letter.toUpperCase());

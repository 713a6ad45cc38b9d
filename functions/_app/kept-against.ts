import type { RecommendAnswer } from '../_domain/answers.js';
import type { Now } from '../_domain/kept-answer.js';
import type { Catalogue, Standing } from '../_domain/ports/catalogue.js';
import type { Kept } from '../_domain/ports/kept.js';
import { heldAgainst, stillHolding } from '../_domain/still-holds.js';
import type { DatabaseThere } from './database-there.js';

/**
 * Holds a kept answer against the catalogue. What a judge has ranked may be given while it is made anew, where it still
 * holds: one statement tells that and the version, unless this instance knows it. All else is made anew as fast, by
 * rules, a reading and vectors that are kept.
 */
export function keptAgainst(
  catalogue: Pick<Catalogue, 'standing'>,
  version: DatabaseThere['version'],
  judged: boolean,
): (kept: Kept<RecommendAnswer>) => Promise<Now<RecommendAnswer>> {
  return async (kept) => {
    if (!judged || kept.answer.outfits.length < 2) return { catalogueVersion: await version() };
    const ask = () => catalogue.standing(heldAgainst(kept), kept.catalogueVersion);
    let standing: Standing | undefined;
    const catalogueVersion = await version(async () => {
      standing = await ask();
      return standing.catalogueVersion;
    });
    if (catalogueVersion === kept.catalogueVersion) return { catalogueVersion };
    const { catalogueVersion: today, products } = standing ?? (await ask());
    return { catalogueVersion: today, holding: stillHolding(kept, products) };
  };
}

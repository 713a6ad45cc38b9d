/**
 * So many pieces turned down are fetched all the same, and left out when solving: the wish keeps its candidates, and
 * with them its answer wherever it is solved. More leave a slot (of some 40) thin: the next best take their places.
 */
const MOST_BANNED_IN_POOL = 12;

/** The turned-down pieces that the catalogue is to leave out. */
export function bannedFromCatalogue(banned: readonly string[]): readonly string[] {
  return banned.length > MOST_BANNED_IN_POOL ? banned : [];
}

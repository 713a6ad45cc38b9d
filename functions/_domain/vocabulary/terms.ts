/** A canonical name and the ways to write it, its own name first; regular plurals are understood. */
export type Named = { readonly name: string; readonly words: readonly string[] };

/** The items of a list written `like this, and this`; empty ones are dropped. */
export function commaSeparated(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A named term from its synonyms, parted by commas. */
export function namedTerms(name: string, synonyms = ''): Named {
  return { name, words: [name, ...commaSeparated(synonyms)] };
}

/** A table of named terms from `name: synonyms`. */
export function namedTable(rows: Readonly<Record<string, string>>): readonly Named[] {
  return Object.entries(rows).map(([name, synonyms]) => namedTerms(name, synonyms));
}

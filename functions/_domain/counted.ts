/** A number with what it counts, in the singular where there is one: `1 row`, `0 rows`; `many` is for an irregular plural. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

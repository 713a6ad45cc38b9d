const day = 24 * 60 * 60 * 1000;
/** In characters; a cell of 64 K of them would keep `zone` busy for seconds. */
const longestMoment = 80;
const clock = /\d:\d/;
/** What a moment's words end with where they say which zone its clock is of. */
const zone = /(?:(?<![a-z])(?:z|utc?|gmt|[ecmp][sd]t)|\d:\d.*[+-]\d\d:?\d\d)(?:\s*\(.*\))?$/i;

/**
 * Whether a sale is on: always when its dates are not stated, else from the first to the second moment of
 * `2026-01-24T13:00-0800/2026-02-01`, its last day included. A moment without a zone is of UTC, on whichever machine it is
 * read. Dates that cannot be read are no sale: the full price is the one that nobody is misled by.
 */
export function isOnSale(dates: string | undefined, now: Date): boolean {
  if (dates === undefined) return true;
  const [start = '', end = '', ...more] = dates.split('/').map((moment) => moment.trim());
  const wholeDay = clock.test(end) ? 0 : day;
  const [from, to] = [momentOf(start), momentOf(end) + wholeDay];
  return more.length === 0 && from <= now.getTime() && now.getTime() < to;
}

/** In milliseconds since 1970; NaN for what is no moment. Without a zone `Date.parse` would take the machine's own. */
function momentOf(words: string): number {
  if (words.length > longestMoment) return Number.NaN;
  if (zone.test(words)) return Date.parse(words);
  return Date.parse(`${words}${clock.test(words) ? '+00:00' : 'Z'}`);
}

const day = 24 * 60 * 60 * 1000;

/**
 * Whether a sale is on: always when its dates are not stated, else from the first to the second moment of
 * `2026-01-24T13:00-0800/2026-02-01`, its last day included; in UTC where no offset is stated, whatever the machine's
 * zone. Dates that cannot be read are no sale: the full price is the one that nobody is misled by.
 */
export function isOnSale(dates: string | undefined, now: Date): boolean {
  if (dates === undefined) return true;
  const [start = '', end = '', ...more] = dates.split('/').map((moment) => moment.trim());
  const wholeDay = hasTime(end) ? 0 : day;
  const [from, to] = [momentOf(start), momentOf(end) + wholeDay];
  return more.length === 0 && from <= now.getTime() && now.getTime() < to;
}

const hasTime = (moment: string) => /\d:\d/.test(moment);

/** Milliseconds; NaN for what is no date. */
function momentOf(text: string): number {
  const offset = /(?:z|[+-]\d{2}:?\d{2}|[+-]\d{2})$/i.test(text);
  return Date.parse(hasTime(text) && !offset ? `${text}Z` : text);
}

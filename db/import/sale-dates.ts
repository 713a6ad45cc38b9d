const day = 24 * 60 * 60 * 1000;

/**
 * Whether a sale is on: always when its dates are not stated, else from the first to the second moment of
 * `2026-01-24T13:00-0800/2026-02-01`, its last day included. Dates that cannot be read are no sale: the full price is
 * the one that nobody is misled by.
 */
export function isOnSale(dates: string | undefined, now: Date): boolean {
  if (dates === undefined) return true;
  const [start = '', end = '', ...more] = dates.split('/').map((moment) => moment.trim());
  const wholeDay = /T/i.test(end) ? 0 : day;
  const [from, to] = [Date.parse(start), Date.parse(end) + wholeDay];
  return more.length === 0 && from <= now.getTime() && now.getTime() < to;
}

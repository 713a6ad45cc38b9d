import type { Failure } from '../ask/failure.js';

/** A failure for the reader: what happened, and what helps. `requestId` is what support asks for. */
export interface Trouble {
  title: string;
  detail: string;
  requestId?: string;
  /** In how many seconds the same may be asked again; null where it can only fail again. */
  againInSeconds: number | null;
}

/** The statuses of 400 and above, and below 500, that are over by themselves. */
const passing: readonly number[] = [408, 429];

/** A failure in words, whatever was asked; offers to try again only what another try may mend. */
export function troubleOf(failure: Failure, asked: 'wish' | 'photo' = 'wish'): Trouble {
  const kept = `Your ${asked} is kept`;
  const againInSeconds = 0;
  switch (failure.kind) {
    case 'offline':
      return {
        title: 'You are offline',
        detail:
          asked === 'wish'
            ? `${kept}, and asked again as soon as the connection is back.`
            : `${kept}. Please try again when the connection is back.`,
        againInSeconds,
      };
    case 'unreachable':
      return {
        title: 'The stylist cannot be reached',
        detail: `${kept}. Please try again in a moment.`,
        againInSeconds,
      };
    case 'slow':
      return {
        title: 'That took too long',
        detail: `${kept}. A second try is often faster.`,
        againInSeconds,
      };
    case 'cut':
      return {
        title: 'The answer broke off',
        detail: `${kept}. Please try again.`,
        againInSeconds,
        ...idOf(failure),
      };
    case 'unreadable':
      return {
        title: 'The answer could not be read',
        detail: 'This page may be older than the stylist: reload it, or try again.',
        againInSeconds,
        ...idOf(failure),
      };
    case 'refused':
      return refusedOf(failure, asked);
  }
}

type Refused = Extract<Failure, { kind: 'refused' }>;

function refusedOf(
  { status, title, detail, waitSeconds, ...named }: Refused,
  asked: 'wish' | 'photo',
): Trouble {
  const kept = `Your ${asked} is kept.`;
  if (status >= 400 && status < 500 && !passing.includes(status)) {
    const other = asked === 'wish' ? 'Change the wish, and ask again.' : 'Please choose another photo.';
    return { title, detail: `${sentence(detail)}${other}`, againInSeconds: null };
  }
  // The detail of a problem that is over by itself says when, too, in the API's own words.
  if (waitSeconds !== undefined)
    return {
      title: status === 429 ? pause(waitSeconds) : title,
      detail: kept,
      againInSeconds: waitSeconds,
      ...idOf(named),
    };
  return { title, detail: detail ?? `${kept} Please try again.`, againInSeconds: 0, ...idOf(named) };
}

/** Up to so many seconds are a moment, and counted one by one. */
const MOMENT = 90;

function pause(seconds: number): string {
  return seconds <= MOMENT ? 'You are quick: a short pause' : 'That was a lot: a longer pause';
}

/** What the button to try again says so many seconds before it can be pressed. */
export function againWords(seconds: number): string {
  if (seconds <= 0) return 'Try again';
  if (seconds <= MOMENT) return `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `Try again in ${Math.ceil(seconds / 60)} minutes`;
}

/** What a field must be, as the API says it, as a sentence. */
function sentence(said = ''): string {
  if (said === '') return '';
  const whole = /^must\b/.test(said) ? `It ${said}` : said;
  return `${whole.replace(/[.\s]*$/, '')}. `;
}

function idOf({ requestId }: { requestId?: string }): { requestId?: string } {
  return requestId === undefined ? {} : { requestId };
}

import type { Failure } from '../ask/failure.js';

/** A failure for the reader: what happened, and what helps. `requestId` is what support asks for. */
export interface Trouble {
  title: string;
  detail: string;
  requestId?: string;
}

export function troubleOf(failure: Failure, asked: 'wish' | 'photo' = 'wish'): Trouble {
  const kept = `Your ${asked} is kept`;
  switch (failure.kind) {
    case 'offline':
      return {
        title: 'You are offline',
        detail:
          asked === 'wish'
            ? `${kept}, and asked again as soon as the connection is back.`
            : `${kept}. Please try again when the connection is back.`,
      };
    case 'unreachable':
      return {
        title: 'The stylist cannot be reached',
        detail: `${kept}. Please try again in a moment.`,
      };
    case 'slow':
      return { title: 'That took too long', detail: `${kept}. A second try is often faster.` };
    case 'cut':
      return {
        title: 'The answer broke off',
        detail: `${kept}. Please try again.`,
        ...idOf(failure),
      };
    case 'unreadable':
      return {
        title: 'The answer could not be read',
        detail: 'This page may be older than the stylist: reload it, or try again.',
        ...idOf(failure),
      };
    case 'refused':
      return {
        title: failure.title,
        // The detail of a problem that is over by itself says when, too, in the API's own words.
        detail:
          failure.waitSeconds === undefined
            ? (failure.detail ?? '')
            : `${kept}. ${waitWords(failure.waitSeconds)}`,
        ...idOf(failure),
      };
  }
}

function waitWords(seconds: number): string {
  if (seconds <= 90) return `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
  return `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

function idOf({ requestId }: { requestId?: string }): { requestId?: string } {
  return requestId === undefined ? {} : { requestId };
}

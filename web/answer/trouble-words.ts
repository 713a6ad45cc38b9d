import type { Failure } from '../ask/failure.js';

/** A failure for the reader: what happened, and what helps. `requestId` is what support asks for. */
export interface Trouble {
  title: string;
  detail: string;
  requestId?: string;
}

export function troubleOf(failure: Failure): Trouble {
  switch (failure.kind) {
    case 'offline':
      return {
        title: 'You are offline',
        detail: 'Your wish is kept, and asked again as soon as the connection is back.',
      };
    case 'unreachable':
      return {
        title: 'The stylist cannot be reached',
        detail: 'Your wish is kept. Please try again in a moment.',
      };
    case 'slow':
      return { title: 'That took too long', detail: 'Your wish is kept. A second try is often faster.' };
    case 'cut':
      return {
        title: 'The answer broke off',
        detail: 'Your wish is kept. Please try again.',
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
            : `Your wish is kept. ${waitWords(failure.waitSeconds)}`,
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

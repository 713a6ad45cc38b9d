import { describe, expect, it } from 'vitest';
import { findings } from './findings.js';
import { visitTally } from './tally.js';
import type { Visit } from './visit.js';

const start = Date.parse('2026-11-25T17:00:00Z');

/** Twenty callers with a handful of calls each over ten minutes, as on any day. */
const ordinary: Visit[] = Array.from({ length: 100 }, (_, n) => ({
  at: start + n * 6000,
  caller: `shopper ${n % 20}`,
  path: '/api/search',
  status: n % 33 === 0 ? 400 : 200,
}));
const by = (caller: string, count: number, rest: (n: number) => Partial<Visit>): Visit[] =>
  Array.from({ length: count }, (_, n) => ({ at: start + n * 20_000, caller, status: 200, ...rest(n) }));

function found(...visits: Visit[][]) {
  const tally = visitTally();
  for (const visit of [...ordinary, ...visits.flat()]) tally.add(visit);
  return findings(tally.result()).map(
    ({ severity, kind, subject, what }) => `${severity} ${kind} ${subject}: ${what}`,
  );
}

describe('the review of a log', () => {
  it('finds nothing on an ordinary day', () => {
    expect(found()).toEqual([]);
  });

  it('finds each kind of trouble, the gravest first', () => {
    const paths = ['/.env', '/wp-login.php', '/admin', '/%2e%2e/etc/passwd'];
    expect(
      found(
        by('limited', 3, () => ({ status: 429 })),
        by('mistaken', 40, (n) => ({ status: n % 4 === 0 ? 200 : 400 })),
        by('unlucky', 30, (n) => ({ status: n % 5 === 0 ? 500 : 200 })),
        by('scanner', 4, (n) => ({ path: paths[n] ?? '', status: 404 })),
        by('forger', 2, () => ({ path: '/api/ingest', status: 401 })),
        by('flood', 300, (n) => ({ at: start + n * 100 })),
      ),
    ).toEqual([
      'act failures unlucky: 20 % of 30 calls failed on our side',
      'act probing scanner: asked for 4 places that do not exist: /.env /wp-login.php /%2e%2e/etc/passwd',
      'act signature forger: 2 queue messages without a valid signature',
      `look surge ${new Date(start).toISOString()}: 324 calls from everybody together in this minute`,
      'look traffic flood: 300 calls in one minute',
      'look errors mistaken: 75 % of 40 calls were refused as wrong',
      'know limited limited: met the limit 3 times in 3 calls',
    ]);
  });

  it('takes dead links of shoppers for no probing', () => {
    expect(found(by('reader', 10, (n) => ({ path: `/api/out/product-${n}`, status: 404 })))).toEqual([]);
    expect(found(by('reader', 4, (n) => ({ path: `/page-${n}`, status: 404 })))).toEqual([]);
  });

  it('finds who tries unknown places, even when no scanner is known for them', () => {
    expect(found(by('curious', 6, (n) => ({ path: `/api/v${n}/users`, status: 404 })))).toEqual([
      'look probing curious: asked for 6 places that do not exist: /api/v0/users /api/v1/users /api/v2/users',
    ]);
  });

  it('counts forged queue messages where the log names the function alone', () => {
    expect(found(by('forger', 1, () => ({ route: 'ingest', status: 401 })))).toHaveLength(1);
  });
});

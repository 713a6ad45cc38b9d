import { settled } from '../_http/after-response.js';
import { percentiles, quantile, type Row } from './row.js';
import { stockedServices } from './stocked-services.js';
import { wishes } from './wishes.js';

const requests = 200;
/** No statement takes less. */
const leastMs = 0.1;

type Sent = { url: string; init: RequestInit | undefined };
type Endpoint = { fetch: (request: Request) => Response | Promise<Response> };

/**
 * Recommend and search as the functions answer them, one request after the other, beside the same statements sent to
 * the database alone in the same run, and the round trips that each request waited for.
 */
export async function requestRows(): Promise<Row[]> {
  const services = await stockedServices();
  try {
    const [recommends, searches] = await Promise.all([import('../recommend.js'), import('../search.js')]);
    // A new seed each time, or a lowest price that everything has: what was kept is not given again.
    let seed = 0;
    const asked = wishes.map((prompt) => () => post('/api/recommend', { prompt, seed: seed++ }));
    const again = wishes.map((prompt) => () => post('/api/recommend', { prompt }));
    const words = [
      'black cotton shirt men',
      'red saree',
      'white sneakers',
      'floral dress',
      'blue jeans slim',
    ];
    const searched = words.map((q) => () => search(q, { minPrice: String(seed++) }));
    const searchedAgain = words.map((q) => () => search(q));
    return [
      { measure: 'catalogue', value: services.catalogue, comparedWith: '' },
      ...(await measure('recommend', recommends.default, asked)),
      ...(await measure('recommend, kept', recommends.default, again)),
      ...(await measure('search', searches.default, searched)),
      ...(await measure('search, kept', searches.default, searchedAgain)),
    ];
  } finally {
    await services.close();
  }
}

async function measure(name: string, endpoint: Endpoint, make: readonly (() => Request)[]): Promise<Row[]> {
  const whole: number[] = [];
  const alone: number[] = [];
  const trips = { database: 0, redis: 0 };
  const recorder = recordFetches();
  try {
    // The first round finds cold caches everywhere and is not counted.
    for (let turn = -make.length; turn < requests; turn++) {
      const request = make[(turn + make.length) % make.length]?.();
      if (!request) continue;
      recorder.sent.length = 0;
      const started = performance.now();
      const response = await endpoint.fetch(request);
      await response.arrayBuffer();
      const took = performance.now() - started;
      const waited = [...recorder.sent];
      await settled();
      const statements = waited.filter(({ url }) => url.endsWith('/sql'));
      const sqlStarted = performance.now();
      for (const { url, init } of statements) await (await recorder.original(url, init)).arrayBuffer();
      const sqlTook = performance.now() - sqlStarted;
      if (turn < 0) continue;
      if (response.status !== 200) throw new Error(`${name} answered ${response.status}`);
      whole.push(took);
      alone.push(sqlTook);
      trips.database = Math.max(trips.database, statements.length);
      trips.redis = Math.max(trips.redis, waited.length - statements.length);
    }
  } finally {
    recorder.stop();
  }
  const [wholeMs, aloneMs] = [quantile(whole, 0.5), quantile(alone, 0.5)];
  const ratio: Row = {
    measure: `${name}, whole over SQL`,
    value: `${(wholeMs / aloneMs).toFixed(2)} at the median`,
    comparedWith: 'aim: at most 3',
  };
  return [
    {
      measure: `${name}, ${requests} requests`,
      value: percentiles(whole),
      comparedWith: `the same SQL alone: ${percentiles(alone)}`,
    },
    // Most kept answers need none.
    ...(trips.database > 0 && aloneMs > leastMs ? [ratio] : []),
    {
      measure: `${name}, round trips`,
      value: `${trips.database} database, ${trips.redis} Redis`,
      comparedWith: 'aim: one of each; the most that any request waited for',
    },
  ];
}

function search(q: string, filters: Record<string, string> = {}): Request {
  return new Request(`http://localhost/api/search?${new URLSearchParams({ q, ...filters })}`);
}

function post(path: string, body: unknown): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Notes every fetch of this process until stopped, and keeps the functions' log lines out of the table. */
function recordFetches() {
  const original = globalThis.fetch;
  const log = console.log;
  console.log = () => undefined;
  const sent: Sent[] = [];
  globalThis.fetch = (input, init) => {
    sent.push({ url: input instanceof Request ? input.url : String(input), init });
    return original(input, init);
  };
  return {
    sent,
    original,
    stop: () => {
      globalThis.fetch = original;
      console.log = log;
    },
  };
}

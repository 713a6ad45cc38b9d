import { RecommendAnswer, SearchAnswer } from '../../_domain/answers.js';
import { counted } from '../../_domain/counted.js';
import { HealthAnswer } from '../../_domain/health.js';
import { circuitInWords, MlHealthAnswer } from '../../_domain/ml-health.js';
import { reach, readJson } from '../ask.js';

/** One thing that a deployment must do; `run` returns what was seen, or throws what was wrong. */
export type SmokeCheck = { name: string; run: (site: URL) => Promise<string> };

const limit = 300_000;
const wish = { prompt: 'casual cotton outfit under 3000 rupees', count: 2 };

/** What a fresh deployment is asked, the cheapest first. No check writes anything that a shopper would see. */
export const smokeChecks: readonly SmokeCheck[] = [
  {
    name: 'web app',
    run: async (site) => {
      const page = await reach(new URL('/', site));
      const html = await page.text();
      demand(page.status === 200, `answered ${page.status}`);
      demand(html.includes('<title>FashionDeck'), 'is not the page of FashionDeck');
      demand(page.headers.has('content-security-policy'), 'has no content-security-policy');
      const script = /<script[^>]+src="([^"]+)"/.exec(html)?.[1];
      demand(script !== undefined, 'names no script');
      const loaded = await reach(new URL(script ?? '', site));
      demand(loaded.status === 200, `its script ${script} answered ${loaded.status}`);
      const gone = await reach(new URL('/assets/gone-0.js', site));
      // A CDN would keep the page under the name of a script.
      demand(gone.status >= 400, `a file that is gone was answered with ${gone.status}`);
      return 'the page and its script load';
    },
  },
  {
    name: 'health',
    run: async (site) => {
      const { status, checks } = await readJson(new URL('/api/health', site), HealthAnswer, [200, 503]);
      const poor = Object.entries(checks).flatMap(([name, { status, output }]) =>
        status === 'pass' ? [] : [`${name} ${output}`],
      );
      demand(status !== 'fail', poor.join('; '));
      return [status, ...poor].join('; ');
    },
  },
  {
    name: 'circuits',
    run: async (site) => {
      const { breakers, store } = await readJson(new URL('/api/ml/health', site), MlHealthAnswer);
      const states = Object.entries(breakers).map(([name, reading]) => `${name} ${circuitInWords(reading)}`);
      return `${states.join(', ')}; kept in ${store}`;
    },
  },
  {
    name: 'search',
    run: async (site) => {
      const { products } = await readJson(new URL('/api/search?q=shirt&limit=3', site), SearchAnswer);
      demand(products.length > 0, 'no product was found: is the catalogue imported?');
      return counted(products.length, 'product');
    },
  },
  {
    name: 'recommend',
    run: async (site) => {
      const answer = await readJson(new URL('/api/recommend', site), RecommendAnswer, [200], posted(wish));
      const { outfits, degraded } = answer;
      demand(outfits.length > 0 || answer.advice.length > 0, 'neither an outfit nor an advice came');
      const over = outfits.find(({ total }) => total.amount > limit);
      demand(over === undefined, `an outfit costs ${over?.total.amount}, over the limit of ${limit}`);
      const poorer = degraded.map(({ part, reason }) => `${part} ${reason}`);
      return [`${counted(outfits.length, 'outfit')} within the limit`, ...poorer].join('; ');
    },
  },
  {
    name: 'event stream',
    run: async (site) => {
      const init = posted(wish);
      const answer = await reach(new URL('/api/recommend', site), {
        ...init,
        headers: { ...init.headers, accept: 'text/event-stream' },
      });
      const events = [...(await answer.text()).matchAll(/^event: ?(\w+)/gm)].map(([, name]) => name);
      demand(events[0] === 'query' && events.at(-1) === 'done', `sent ${events.join(', ') || 'no events'}`);
      return `${events.length} events from query to done`;
    },
  },
  {
    name: 'problems',
    run: async (site) => {
      const refused = await reach(new URL('/api/recommend', site), posted({ prompt: '' }));
      demand(refused.status === 400, `an empty wish was answered with ${refused.status}`);
      const type = refused.headers.get('content-type') ?? '';
      demand(type.startsWith('application/problem+json'), `a problem came as ${type || 'nothing'}`);
      demand(refused.headers.has('x-request-id'), 'a problem came without a request id');
      return 'a wrong request is refused as a problem, with a request id';
    },
  },
  {
    name: 'click-out',
    run: async (site) => {
      const { status } = await reach(new URL('/api/out/no-such-product', site), { redirect: 'manual' });
      demand(status === 404, `an unknown product was answered with ${status}`);
      return 'an unknown product leads nowhere';
    },
  },
  {
    name: 'documentation',
    run: async (site) => {
      const { status } = await reach(new URL('/api/openapi.json', site));
      demand(status === 200, `answered ${status}`);
      return 'openapi.json is there';
    },
  },
];

function posted(body: unknown) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

import { createServer, type Server } from 'node:https';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPublic, type Reach } from './fetch-public.js';
import { type Answer, openHttps, type Target } from './open-https.js';

type Scripted = { status?: number; headers?: Record<string, string>; body?: Readable | Uint8Array | string };

const whole = async (body: AsyncIterable<Uint8Array>) => (await buffer(Readable.from(body))).toString();
const limits = { mostBytes: 1000, timeoutMs: 20_000, take: whole };

/** An internet of scripted answers by address, and of names; it keeps what was asked of it. */
function internet(pages: Record<string, Scripted>, names: Record<string, string[][]> = {}) {
  const resolved: string[] = [];
  const opened: Target[] = [];
  const reach: Reach = {
    resolve: async (name) => {
      const answers = names[name] ?? [['93.184.216.34']];
      const times = resolved.filter((other) => other === name).length;
      resolved.push(name);
      return answers[Math.min(times, answers.length - 1)] ?? [];
    },
    open: async (target): Promise<Answer> => {
      opened.push(target);
      const { status = 200, headers = {}, body = 'hello' } = pages[target.url.href] ?? { status: 404 };
      return { status, headers, body: body instanceof Readable ? body : Readable.from([Buffer.from(body)]) };
    },
  };
  return {
    reach,
    resolved,
    opened,
    places: () => opened.map(({ url, address }) => `${url.host} ${address}`),
  };
}

describe('fetching a public address', () => {
  it('connects to the address that was checked, whatever the name says when it is asked again', async () => {
    const web = internet(
      { 'https://shop.example/feed.csv?a=1': {} },
      { 'shop.example': [['93.184.216.34', '2606:4700::1111'], ['127.0.0.1']] },
    );
    const fetched = await fetchPublic('https://shop.example/feed.csv?a=1', limits, web.reach);
    expect(fetched).toMatchObject({ kind: 'answered', status: 200, value: 'hello' });
    expect(web.resolved).toEqual(['shop.example']);
    expect(web.places()).toEqual(['shop.example 93.184.216.34']);
  });

  it('never opens a connection for an address that is not on the public internet, however it is spelled', async () => {
    const spellings = [
      ...['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '0x7f.1', '127.1', '017700000001'],
      ...['[::1]', '[::ffff:127.0.0.1]', '[0:0:0:0:0:ffff:7f00:1]', '[64:ff9b::7f00:1]', '[fd00:ec2::254]'],
      ...['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '[::ffff:a9fe:a9fe]'],
      ...['10.0.0.1', '192.168.0.1', '0', '0.0.0.0', '①②⑦.⓪.⓪.①', '127.0.0.1.', '[fe80::1]'],
    ];
    const web = internet({});
    for (const host of spellings) {
      const fetched = await fetchPublic(`https://${host}/`, limits, web.reach);
      expect([host, fetched]).toMatchObject([host, { kind: 'refused', reason: /not on the public/ }]);
    }
    expect(web.opened).toEqual([]);
  });

  it('refuses a name when one of its addresses is inside', async () => {
    const web = internet({}, { 'two.example': [['93.184.216.34', '10.1.2.3']], localhost: [['::1']] });
    for (const host of ['two.example', 'localhost'])
      expect(await fetchPublic(`https://${host}/`, limits, web.reach)).toMatchObject({ kind: 'refused' });
    expect(web.opened).toEqual([]);
  });

  it('refuses what is not plain https', async () => {
    const web = internet({});
    const odd = [
      ...[
        'http://2130706433/',
        'http://shop.example/',
        'file:///etc/passwd',
        'gopher://shop.example/',
        'feed',
      ],
      ...['https://shop.example:8443/', 'https://user:pass@shop.example/', 'https://user@shop.example/'],
    ];
    for (const address of odd)
      expect([address, await fetchPublic(address, limits, web.reach)]).toMatchObject([
        address,
        { kind: 'refused' },
      ]);
    expect(web.resolved).toEqual([]);
  });

  it('sends no cookie and no password, and says what it was given to say', async () => {
    const web = internet({ 'https://shop.example/': {} });
    await fetchPublic(
      'https://shop.example/',
      { ...limits, headers: { 'if-none-match': '"v1"' } },
      web.reach,
    );
    expect(web.opened[0]?.headers).toEqual({
      'user-agent': 'FashionDeck',
      'if-none-match': '"v1"',
      'accept-encoding': 'gzip',
    });
  });
});

describe('a redirect', () => {
  const to = (location: string, status = 302): Scripted => ({ status, headers: { location } });

  it('is followed, each hop resolved and checked by itself', async () => {
    const web = internet(
      {
        'https://a.example/': to('https://b.example/x', 301),
        'https://b.example/x': to('../feed.csv', 307),
        'https://b.example/feed.csv': { body: 'rows' },
      },
      { 'b.example': [['1.1.1.1'], ['8.8.8.8']] },
    );
    const fetched = await fetchPublic('https://a.example/', limits, web.reach);
    expect(fetched).toMatchObject({ value: 'rows', url: 'https://b.example/feed.csv' });
    expect(web.places()).toEqual(['a.example 93.184.216.34', 'b.example 1.1.1.1', 'b.example 8.8.8.8']);
  });

  it.each([
    'https://169.254.169.254/latest/meta-data/',
    'http://169.254.169.254/latest/meta-data/',
    'http://shop.example/',
    'https://inside.example/',
    'https://[::ffff:127.0.0.1]/',
    '//2130706433/',
    'file:///etc/passwd',
    'https://a.example:22/',
  ])('to %s is refused before anything is opened there', async (location) => {
    const web = internet({ 'https://a.example/': to(location) }, { 'inside.example': [['192.168.1.1']] });
    expect(await fetchPublic('https://a.example/', limits, web.reach)).toMatchObject({ kind: 'refused' });
    expect(web.opened).toHaveLength(1);
  });

  it('to a name that was public a moment ago and is rebound is refused', async () => {
    const web = internet(
      { 'https://a.example/': to('https://a.example/2') },
      { 'a.example': [['93.184.216.34'], ['127.0.0.1']] },
    );
    expect(await fetchPublic('https://a.example/', limits, web.reach)).toMatchObject({ kind: 'refused' });
    expect(web.places()).toEqual(['a.example 93.184.216.34']);
  });

  it('that never ends is given up', async () => {
    const web = internet({ 'https://a.example/': to('https://a.example/') });
    expect(await fetchPublic('https://a.example/', limits, web.reach)).toEqual({
      kind: 'refused',
      reason: 'more than 5 redirects',
    });
    expect(web.opened).toHaveLength(6);
  });
});

describe('an answer', () => {
  const fetched = (page: Scripted, more: { timeoutMs?: number } = {}) =>
    fetchPublic('https://a.example/', { ...limits, ...more }, internet({ 'https://a.example/': page }).reach);

  it('is unpacked, and refused when it is packed in a way that was not asked for', async () => {
    const packed = { headers: { 'content-encoding': 'gzip' }, body: gzipSync('rows') };
    expect(await fetched(packed)).toMatchObject({ value: 'rows' });
    expect(await fetched({ ...packed, headers: { 'content-encoding': 'br' } })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('"br"'),
    });
    expect(await fetched({ ...packed, body: 'no gzip' })).toMatchObject({ kind: 'unreachable' });
  });

  it('is cut off where it grows too long, packed or unpacked', async () => {
    const tooLong = { kind: 'refused', reason: 'the answer is longer than 1000 bytes' };
    expect(await fetched({ body: 'x'.repeat(1000) })).toMatchObject({ kind: 'answered' });
    expect(await fetched({ body: 'x'.repeat(1001) })).toEqual(tooLong);
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const headers = { 'content-encoding': 'gzip' };
    expect(await fetched({ headers, body: bomb.subarray(0, 900) })).toEqual(tooLong);
    const empty = gzipSync('');
    expect(await fetched({ headers, body: Buffer.concat(Array(100).fill(empty)) })).toEqual(tooLong);
  });

  it('that stops half-way, or never comes, is unreachable, and its stream is let go', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.push('half');
    queueMicrotask(() => broken.destroy(new Error('reset')));
    expect(await fetched({ body: broken })).toMatchObject({ kind: 'unreachable' });
    expect(broken.destroyed).toBe(true);
    const { reach } = internet({});
    const refused = {
      ...reach,
      open: () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' })),
    };
    expect(await fetchPublic('https://a.example/', limits, refused)).toEqual({
      kind: 'unreachable',
      reason: 'a.example cannot be reached: ECONNREFUSED',
    });
    const mute = { ...reach, resolve: () => new Promise<string[]>(() => undefined) };
    expect(await fetchPublic('https://a.example/', { ...limits, timeoutMs: 20 }, mute)).toEqual({
      kind: 'unreachable',
      reason: 'a.example did not answer in time',
    });
  });

  it('whose reader fails is the reader’s own error', async () => {
    const page = internet({ 'https://a.example/': {} });
    const take = () => Promise.reject(new Error('disk full'));
    await expect(fetchPublic('https://a.example/', { ...limits, take }, page.reach)).rejects.toThrow(
      'disk full',
    );
  });
});

describe('over a real connection', () => {
  let server: Server;
  let elsewhere: { port: number; ca: string };
  const names: (string | undefined)[] = [];
  beforeAll(async () => {
    const extensions = [
      { name: 'subjectAltName' as const, altNames: [{ type: 2 as const, value: 'shop.example' }] },
    ];
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'shop.example' }], {
      extensions,
    });
    server = createServer({ key, cert }, (request, response) => {
      names.push(request.headers.host);
      if (request.url === '/slow') response.write('first');
      else response.end(`${request.method} ${request.url}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    elsewhere = { port: typeof address === 'object' && address ? address.port : 0, ca: cert };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Takes the checked address for this machine's: what follows is the connection as it is made anywhere. */
  const here: Reach = {
    resolve: async () => ['93.184.216.34'],
    open: (target) => openHttps({ ...target, address: '127.0.0.1' }, elsewhere),
  };

  it('asks by name where it was told to, and trusts only a certificate of that name', async () => {
    const fetched = await fetchPublic('https://shop.example/feed?x=1', limits, here);
    expect(fetched).toMatchObject({ status: 200, value: 'GET /feed?x=1' });
    expect(names).toEqual(['shop.example']);
    expect(await fetchPublic('https://other.example/', limits, here)).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID'),
    });
    expect(names).toHaveLength(1);
  });

  it('gives up a body that stops coming', async () => {
    expect(await fetchPublic('https://shop.example/slow', { ...limits, timeoutMs: 300 }, here)).toEqual({
      kind: 'unreachable',
      reason: 'shop.example did not answer in time',
    });
  });
});

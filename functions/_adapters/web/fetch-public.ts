import { lookup } from 'node:dns/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Answer, openHttps, type Target } from './open-https.js';
import { isPublicAddress } from './public-address.js';

/** How the internet is reached; tests put theirs in its place. */
export type Reach = {
  /** Every address that a name has. */
  resolve(name: string): Promise<string[]>;
  open(target: Target): Promise<Answer>;
};

type Heard = { status: number; headers: IncomingHttpHeaders; url: string };

type Options<T> = {
  headers?: Readonly<Record<string, string>>;
  /** Of the body, packed and unpacked. */
  mostBytes: number;
  /** For names, redirects and the body together. */
  timeoutMs: number;
  mostRedirects?: number;
  /** Reads the body, whatever the status; only when this is done is the fetch. What it throws is passed on. */
  take(body: AsyncIterable<Uint8Array>, heard: Heard): Promise<T>;
};

/** What was heard and taken; or why it is not to be fetched at all; or why it could not be this time. */
export type PublicFetch<T> =
  | { kind: 'answered'; value: T; status: number; headers: IncomingHttpHeaders; url: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'unreachable'; reason: string };

class Refused extends Error {}
class Unreachable extends Error {}

const theInternet: Reach = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  open: openHttps,
};

/**
 * Fetches an address that somebody else may have chosen. Only https on its own port, only public addresses, each name
 * resolved once and the connection made to the very address that was checked; redirects are checked like the first
 * address, hop by hop; size, time and unpacking are bounded.
 */
export async function fetchPublic<T>(
  address: string,
  { headers = {}, mostBytes, timeoutMs, mostRedirects = 5, take }: Options<T>,
  reach: Reach = theInternet,
): Promise<PublicFetch<T>> {
  const signal = AbortSignal.timeout(timeoutMs);
  const sent = { 'user-agent': 'FashionDeck', ...headers, 'accept-encoding': 'gzip' };
  try {
    let url = checkedUrl(address);
    for (let hops = 0; ; hops += 1) {
      const target = { url, address: await checkedAddress(url, reach, signal), headers: sent, signal };
      const answer = await orUnreachable(reach.open(target), target);
      const next = redirection(answer);
      if (next === undefined) {
        const heard = { status: answer.status, headers: answer.headers, url: url.href };
        try {
          return { kind: 'answered', ...heard, value: await take(bodyOf(answer, mostBytes, target), heard) };
        } finally {
          answer.body.destroy();
        }
      }
      answer.body.destroy();
      if (hops >= mostRedirects) throw new Refused(`more than ${mostRedirects} redirects`);
      url = checkedUrl(next, url);
    }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error.message };
    if (error instanceof Unreachable) return { kind: 'unreachable', reason: error.message };
    throw error;
  }
}

/** The URL parser has turned every spelling of an IPv4 host (decimal, octal, hexadecimal, short) into the usual one. */
function checkedUrl(text: string, base?: URL): URL {
  const shown = JSON.stringify(text.slice(0, 200));
  if (!URL.canParse(text, base)) throw new Refused(`${shown} is no web address`);
  const url = new URL(text, base);
  if (url.protocol !== 'https:') throw new Refused(`${shown} is not https`);
  if (url.port !== '') throw new Refused(`${shown} names a port`);
  if (url.username !== '' || url.password !== '') throw new Refused('the address holds a user or password');
  return url;
}

async function checkedAddress(url: URL, reach: Reach, signal: AbortSignal): Promise<string> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const late = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  late.catch(() => undefined);
  const found = isIP(host) === 0 ? reach.resolve(host) : Promise.resolve([host]);
  const addresses = await orUnreachable(Promise.race([found, late]), { url, signal });
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside !== undefined) throw new Refused(`${host} is at ${inside}, which is not on the public internet`);
  const [first] = addresses;
  if (first === undefined) throw new Unreachable(`${host} has no address`);
  return first;
}

function redirection({ status, headers }: Answer): string | undefined {
  return [301, 302, 303, 307, 308].includes(status) ? headers.location : undefined;
}

async function* bodyOf(
  { body, headers }: Answer,
  mostBytes: number,
  asked: Asked,
): AsyncGenerator<Uint8Array> {
  const packing = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const wire = bounded(body, mostBytes);
  try {
    if (packing === 'identity' || packing === '') yield* wire;
    else if (packing === 'gzip' || packing === 'x-gzip') {
      const unpacked = createGunzip();
      pipeline(Readable.from(wire), unpacked, () => undefined);
      yield* bounded(unpacked, mostBytes);
    } else throw new Refused(`the answer is packed as ${JSON.stringify(packing.slice(0, 40))}`);
  } catch (error) {
    throw error instanceof Refused ? error : unreachable(error, asked);
  }
}

async function* bounded(stream: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Refused(`the answer is longer than ${mostBytes} bytes`);
    yield chunk;
  }
}

type Asked = Pick<Target, 'url' | 'signal'>;

async function orUnreachable<T>(attempt: Promise<T>, asked: Asked): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    throw unreachable(error, asked);
  }
}

function unreachable(error: unknown, { url, signal }: Asked): Unreachable {
  if (signal.aborted) return new Unreachable(`${url.hostname} did not answer in time`);
  const code = error instanceof Error && 'code' in error ? error.code : error;
  return new Unreachable(`${url.hostname} cannot be reached: ${code}`);
}

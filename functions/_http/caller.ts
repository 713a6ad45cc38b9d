import type { Context } from 'hono';

/** The headers in which our own front door, a CDN before Lambda, proves itself and says who called it. */
const frontDoor = { key: 'x-front-door', viewer: 'x-viewer-address' } as const;

type IsFrontDoor = (key: string) => boolean;

/**
 * Who calls, for limits: the address that the platform itself vouches for. Lambda reports it beside the headers, where
 * it is our front door's when `isFrontDoor` knows the key it came with; Vercel and the local server overwrite
 * `x-forwarded-for`. An IPv6 caller is its /64, since a household holds that many.
 */
export function callerOf(c: Context, isFrontDoor: IsFrontDoor = () => false): string {
  const seen = throughFrontDoor(c, isFrontDoor) ? c.req.header(frontDoor.viewer) : undefined;
  const forwarded = c.req.header('x-forwarded-for')?.split(',')[0]?.trim();
  return prefixOf(seen ?? lambdaSource(c.env) ?? forwarded ?? 'unknown');
}

/** Whether a request came through our own front door, and so bears another address than the one that was asked for. */
export function throughFrontDoor(c: Context, isFrontDoor: IsFrontDoor): boolean {
  const key = c.req.header(frontDoor.key);
  return key !== undefined && isFrontDoor(key);
}

function lambdaSource(env: unknown): string | undefined {
  const http = property(property(property(env, 'event'), 'requestContext'), 'http');
  const source = property(http, 'sourceIp');
  return typeof source === 'string' ? source : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function prefixOf(address: string): string {
  if (!address.includes(':')) return address.slice(0, 45);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = '', tail = ''] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const groups = [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

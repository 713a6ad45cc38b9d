import { createHash, createHmac, randomUUID } from 'node:crypto';

const lifetimeSeconds = 300;

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The `Upstash-Signature` of one delivery: a JWT (HS256) over destination and body, good for five minutes. */
export function sign(
  key: string,
  { url, body, nowMs }: { url: string; body: Buffer; nowMs: number },
): string {
  const iat = Math.floor(nowMs / 1_000);
  const claims = {
    iss: 'Upstash',
    sub: url,
    iat,
    nbf: iat,
    exp: iat + lifetimeSeconds,
    jti: `jwt_${randomUUID()}`,
    body: createHash('sha256').update(body).digest('base64url'),
  };
  const signed = `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

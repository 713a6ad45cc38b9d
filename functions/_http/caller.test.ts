import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { callerOf } from './caller.js';

const app = new Hono().get('/', (c) => c.text(callerOf(c)));
const callerWith = async (forwarded?: string, env?: object) =>
  (
    await app.request('/', forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }, env)
  ).text();

describe('the caller', () => {
  it('is the address that the platform forwards', async () => {
    expect(await callerWith('203.0.113.9')).toBe('203.0.113.9');
    expect(await callerWith(undefined)).toBe('unknown');
  });

  it('is what Lambda reports, whatever the headers claim', async () => {
    const env = { event: { requestContext: { http: { sourceIp: '198.51.100.7' } } } };
    expect(await callerWith('203.0.113.9', env)).toBe('198.51.100.7');
  });

  it('is whom our front door saw, and only when it proves itself', async () => {
    const behind = new Hono().get('/', (c) => c.text(callerOf(c, (key) => key === 'ours')));
    const env = { event: { requestContext: { http: { sourceIp: '198.51.100.7' } } } };
    const asked = async (key: string) => {
      const headers = { 'x-front-door': key, 'x-viewer-address': '203.0.113.9' };
      return (await behind.request('/', { headers }, env)).text();
    };
    expect(await asked('ours')).toBe('203.0.113.9');
    expect(await asked('forged')).toBe('198.51.100.7');
    expect(await callerWith('192.0.2.1')).toBe('192.0.2.1');
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('counts the IPv6 caller %s as %s', async (address, caller) => {
    expect(await callerWith(address)).toBe(caller);
  });
});

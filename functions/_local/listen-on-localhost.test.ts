import { describe, expect, it } from 'vitest';
import { listenOnLocalhost } from './listen-on-localhost.js';

const echo = (request: Request) => Response.json(Object.fromEntries(request.headers));
const one = (request: Request) => new Response(request.headers.get('x-forwarded-for'));
const hasIPv6 = await listenOnLocalhost(echo, 0).then(async ({ port, close }) => {
  const found = await fetch(`http://[::1]:${port}`).then(
    () => true,
    () => false,
  );
  await close();
  return found;
});

describe('listenOnLocalhost', () => {
  it('tells who calls by the socket, whatever the caller claims', async () => {
    const { port, close } = await listenOnLocalhost(echo, 0);
    const claims = {
      'x-forwarded-for': '1.2.3.4',
      'X-Real-IP': '1.2.3.4',
      'x-vercel-forwarded-for': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
    };
    const seen = await (
      await fetch(`http://127.0.0.1:${port}`, { headers: { ...claims, 'x-other': 'kept' } })
    ).json();
    expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-other': 'kept' });
    expect(JSON.stringify(seen)).not.toContain('1.2.3.4');
    await close();
  });

  it('tells so whoever looks up that header alone, and where the caller claims nothing', async () => {
    const { port, close } = await listenOnLocalhost(one, 0);
    for (const headers of [{ 'x-forwarded-for': '1.2.3.4' }, {}])
      expect(await (await fetch(`http://127.0.0.1:${port}`, { headers })).text()).toBe('127.0.0.1');
    await close();
  });

  it('says which port is taken, and how to choose another', async () => {
    const { port, close } = await listenOnLocalhost(echo, 0);
    await expect(listenOnLocalhost(echo, port)).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    await close();
  });

  it.skipIf(!hasIPv6)('answers wherever a browser takes localhost to be', async () => {
    const { port, close } = await listenOnLocalhost(echo, 0);
    for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
      expect((await fetch(`http://${host}:${port}`)).status).toBe(200);
    }
    await close();
  });

  it('closes at once when nobody is being answered, even with idle connections', async () => {
    const { port, close } = await listenOnLocalhost(echo, 0);
    await (await fetch(`http://127.0.0.1:${port}`)).text();
    await close();
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed');
  });
});

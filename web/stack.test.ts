import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Listening, listen } from '../functions/_local/listen.js';
import { openSite } from '../functions/_local/site.js';
import { vouchForCaller } from '../functions/_local/vouch-for-caller.js';
import { builtWeb } from '../functions/_local/web-build.js';
import { launchChromium } from './chromium.js';
import { complaints, type ShownLook, shownLooks, wish } from './reader.js';

Object.assign(process.env, inject('services'));

const example = 'korean minimal fit, size M, under 1500 rupees, for a coffee date';
let server: Listening;
let browser: Browser;

beforeAll(async () => {
  const site = await openSite(await builtWeb(() => undefined));
  server = await listen(site, 0, { prepare: vouchForCaller });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (path = '/'): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}${path}`);
  return page;
};

describe('the page on the whole stack', () => {
  it('answers the example prompt with looks in budget, and its address brings them back', async () => {
    const page = await open();
    const found = complaints(page);
    await wish(page, example);
    const looks = await shownLooks(page);
    expect(looks.length).toBeGreaterThanOrEqual(2);
    expect(looks.length).toBeLessThanOrEqual(6);
    for (const { prices, total } of looks) {
      const sum = prices.reduce((rupees, price) => rupees + Number(price.replace(/[^\d.]/g, '')), 0);
      expect(sum).toBeLessThanOrEqual(1500);
      expect(total.replaceAll(',', '')).toContain(String(sum));
    }
    const again = await open(new URL(page.url()).search);
    expect(await shownLooks(again)).toEqual(looks);
    expect(found).toEqual([]);
  });

  it('brings by one press what an advice promises, and back by another', async () => {
    const page = await open(`/?q=${encodeURIComponent('gown in size XXS')}`);
    expect(await shownLooks(page)).toEqual([]);
    const way = page.getByRole('button', { name: /^Allow size/ });
    const [, promised = ''] = / at (₹[\d,.]+)$/.exec((await way.textContent()) ?? '') ?? [];
    expect(promised).not.toBe('');
    await way.click();
    expect((await shownLooks(page)).map(({ total }) => total)).toContainEqual(
      expect.stringContaining(promised),
    );
    await page.getByRole('button', { name: /take back/ }).click();
    expect(await shownLooks(page)).toEqual([]);
  });

  it('keeps, turns down and swaps pieces without asking again, and its address brings the looks back', async () => {
    const page = await open(`/?q=${encodeURIComponent(example)}`);
    const found = complaints(page);
    await shownLooks(page);
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/recommend')) asked++;
    });
    const look = page.getByRole('article').first();
    const press = (name: RegExp) => look.getByRole('button', { name }).first();
    const changed = (text: string) => page.getByRole('button', { name: `${text} – take back` }).waitFor();
    const titleOf = async (name: RegExp) =>
      (await press(name).getAttribute('aria-label'))?.replace(
        /^(Build on this:|Swap|Not this:) | for another$/g,
        '',
      ) ?? '';

    const gone = await titleOf(/^Not this/);
    await press(/^Not this/).press('Enter');
    await changed(`Without: ${gone}`);
    expect(await page.getByText(gone, { exact: true }).count()).toBe(0);

    const kept = await titleOf(/^Build on this/);
    await press(/^Build on this/).press('Space');
    await changed(`Built on: ${kept}`);
    const looks = await page.getByRole('article').count();
    expect(await page.getByRole('button', { name: `Build on this: ${kept}`, pressed: true }).count()).toBe(
      looks,
    );

    const swapped = await titleOf(/^Swap/);
    await press(/^Swap/).press('Enter');
    await changed(`Without: ${swapped}`);
    expect(await page.getByText(swapped, { exact: true }).count()).toBe(0);

    expect(asked).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    // Looks made here keep the places of those that were shown; the address brings them in rank order.
    const unplaced = (looks: ShownLook[]) =>
      looks
        .map(({ heading, ...look }) => JSON.stringify({ ...look, heading: heading.replace(/^Look \d/, '') }))
        .sort();
    const shown = await shownLooks(page);
    const again = await open(new URL(page.url()).search);
    expect(unplaced(await shownLooks(again))).toEqual(unplaced(shown));
    await page.goBack();
    await changed(`Without: ${gone}`);
    expect(asked).toBe(0);
    expect(found).toEqual([]);
  });

  it('says so where an address leads nowhere, and a wish made there has the address of any other', async () => {
    const page = await open('/looks/of-last-year');
    await page.getByText('There is nothing at /looks/of-last-year.').waitFor();
    await wish(page, example);
    await shownLooks(page);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.getByText('There is nothing at').count()).toBe(0);
    await page.goto(`http://127.0.0.1:${server.port}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('There is nothing at').count()).toBe(0);
  });

  it('says that the sample is a sample', async () => {
    const page = await open(`/?q=${encodeURIComponent(example)}`);
    await shownLooks(page);
    expect(await page.getByText('Sample – invented products').count()).toBeGreaterThan(0);
  });
});

describe('the site on a real connection', () => {
  const at = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init);

  it('gives every answer a request id and its time: pages, files, problems and endpoints', async () => {
    for (const path of [
      '/',
      '/icon.svg',
      '/nothing.js',
      '/api/nothing',
      '/api/health',
      '/api/search?limit=0',
    ]) {
      const { headers } = await at(path);
      expect([path, headers.get('x-request-id')?.length]).toEqual([path, 36]);
      expect([path, headers.get('server-timing')]).toEqual([path, expect.stringMatching(/^total;dur=/)]);
    }
  });

  it.each([
    ['PUT', '/api/recommend'],
    ['DELETE', '/api/search'],
    ['POST', '/api/health'],
  ])('refuses %s %s with 405, whatever its body', async (method, path) => {
    expect((await at(path, { method })).status).toBe(405);
    expect((await at(path, { method, body: '{}' })).status).toBe(405);
  });

  it('reads a body that comes in chunks, and stops at one that is too large', async () => {
    const chunked = (text: string) => {
      const init: RequestInit & { duplex: 'half' } = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Blob([text]).stream(),
        duplex: 'half',
      };
      return at('/api/recommend', init);
    };
    expect((await chunked('{"prompt":"red dress"}')).status).toBe(200);
    expect((await chunked(`{"prompt":"${'x'.repeat(200_000)}"}`)).status).toBe(413);
    expect((await at('/api/recommend', { method: 'POST' })).status).toBe(415);
  });
});

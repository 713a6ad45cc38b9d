import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { priced, wishUnder } from '../functions/_domain/styling/wardrobe.fixture.js';
import { anAnswer, anOutfit } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { complaints, settled, shownLooks, wish } from './reader.js';
import { restyled } from './restyle/restyled.js';

const candidates = [
  priced('shirt', 'top', 500),
  priced('jeans', 'bottom', 500),
  priced('boots', 'shoes', 300),
  priced('clogs', 'shoes', 400),
];
const [shirt, jeans, boots] = candidates;
if (!shirt || !jeans || !boots) throw new Error('the wardrobe is empty');
const answer = anAnswer({
  query: wishUnder(1500),
  outfits: [anOutfit('o1', [shirt, jeans, boots])],
  candidates,
});

const gown = priced('dress', 'onepiece', 1000, { relevance: 0.9 });
const twoAnswer = {
  ...answer,
  outfits: [...answer.outfits, anOutfit('o2', [gown])],
  candidates: [...candidates.map((each) => ({ ...each, relevance: each.id === 'clogs' ? 0.1 : 0.5 })), gown],
};

const { served, blank, open } = await openedPage();

async function answered(path = '/?q=anything', given = answer, options = {}): Promise<Page> {
  served.script(() => Response.json(given));
  const page = await open(path, options);
  await settled(page);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

describe('where the code that restyles is gone, as after a new deployment', () => {
  async function openOutdated(): Promise<Page> {
    served.script(() => Response.json(answer));
    const page = await blank();
    await page.route(/\/assets\/(restyled|swap)/, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${served.url}/?q=anything`);
    await settled(page);
    return page;
  }

  it('a piece is kept and turned down by the function instead', async () => {
    const page = await openOutdated();
    const complained = complaints(page);
    await press(page, /^Build on this/);
    await page.getByRole('button', { name: 'Built on: Title of shirt – take back' }).waitFor();
    expect(served.asked.at(-1)).toMatchObject({ locked: ['shirt'] });
    await press(page, /^Not this/);
    await page.getByRole('button', { name: 'Without: Title of jeans – take back' }).waitFor();
    expect(served.asked.at(-1)).toMatchObject({ locked: ['shirt'], banned: ['jeans'] });
    expect(complained.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });

  it('a swap says what helps', async () => {
    const page = await openOutdated();
    await press(page, /^Swap/);
    await page.getByText('Reload the page and try again').waitFor();
    expect(new URL(page.url()).search).toBe('?q=anything');
  });
});

describe('without a line', () => {
  it('pieces are kept, turned down and swapped all the same: what that needs is loaded after the answer', async () => {
    served.script(() => Response.json(answer));
    const page = await blank();
    const loaded = [/restyled/, /swap/].map((name) => page.waitForResponse(name));
    await page.goto(`${served.url}/?q=anything`);
    await Promise.all(loaded.map(async (response) => (await response).finished()));
    await page.context().setOffline(true);
    await press(page, /^Swap Title of boots/);
    await page.getByRole('button', { name: 'Swap Title of clogs for another' }).waitFor();
    await press(page, /^Not this: Title of clogs/);
    await page.getByRole('button', { name: 'Without: Title of clogs – take back' }).waitFor();
    expect(served.asked).toHaveLength(1);
  });
});

describe('a swap', () => {
  it('changes the piece where it stands, however the look ranks now, and the page does not move under the reader', async () => {
    const page = await answered('/?q=anything', twoAnswer, { viewport: { width: 360, height: 740 } });
    const look = page.getByRole('article').first();
    const swap = look.getByRole('button', { name: 'Swap Title of boots for another' });
    await swap.scrollIntoViewIfNeeded();
    const top = () => look.evaluate((article) => Math.round(article.getBoundingClientRect().top));
    const before = await top();
    await swap.click();
    const followed = page.getByRole('article', { name: /^Look 1 – / });
    await followed.getByRole('button', { name: 'Swap Title of clogs for another' }).waitFor();
    // What was changed is told above the looks.
    await page.getByRole('button', { name: 'Without: Title of boots – take back' }).waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    expect(await focused(page)).toBe('Swap Title of clogs for another');
    expect(await page.getByRole('status').textContent()).toBe(
      'Title of clogs in place of Title of boots, ₹400, total ₹1,400.',
    );
  });
});

describe('a swap on a slow connection', () => {
  it('says that it is at it', async () => {
    served.script(() => Response.json(answer));
    const page = await blank();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/assets\/swap/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${served.url}/?q=anything`);
    await settled(page);
    await press(page, /^Swap Title of boots/);
    await page.getByText('Looking for another…').waitFor();
    arrive();
    await page.getByRole('button', { name: 'Swap Title of clogs for another' }).waitFor();
    expect(await page.getByText('Looking for another…').count()).toBe(0);
  });
});

describe('turning a piece down', () => {
  it('keeps the reader at the look in its place', async () => {
    const page = await answered('/?q=anything', twoAnswer);
    const [, second] = await page.getByRole('article').all();
    await second?.getByRole('button', { name: 'Not this: Title of dress' }).press('Enter');
    await page.getByRole('button', { name: 'Without: Title of dress – take back' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
  });

  it('goes on at the same press of what came in its place', async () => {
    const page = await answered();
    await page.getByRole('button', { name: 'Not this: Title of boots' }).press('Enter');
    await page.getByRole('button', { name: 'Not this: Title of clogs' }).waitFor();
    expect(await focused(page)).toBe('Not this: Title of clogs');
    await page.getByText('Turned down: Title of boots').waitFor();
  });
});

describe('what was turned down', () => {
  it('comes back by one press beside where it stood, and each piece by its name above the looks', async () => {
    const page = await answered('/?q=anything', twoAnswer, { viewport: { width: 360, height: 740 } });
    const look = page.getByRole('article').first();
    const before = await shownLooks(page);
    await look.getByRole('button', { name: 'Swap Title of boots for another' }).click();
    await look.getByRole('button', { name: 'Swap Title of clogs for another' }).waitFor();
    await page.getByText('Swapped: Title of boots → Title of clogs').waitFor();
    const undo = page.getByRole('button', { name: 'Undo' });
    const { y = 0, height = 0 } = (await undo.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(740);
    expect(height).toBeGreaterThanOrEqual(44);
    await undo.press('Enter');
    await look.getByRole('button', { name: 'Swap Title of boots for another' }).waitFor();
    expect(await shownLooks(page)).toEqual(before);
    expect(await undo.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('look-1');
    await look.getByRole('button', { name: 'Not this: Title of boots' }).click();
    await page.getByRole('button', { name: 'Not this: Title of dress' }).click();
    await page.getByRole('button', { name: 'Without: Title of boots – take back' }).click();
    await page
      .getByRole('button', { name: 'Without: Title of boots – take back' })
      .waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=anything&not=dress');
    expect(served.asked).toHaveLength(1);
  });
});

describe('a budget', () => {
  it('is changed beside what was understood, in the currency of the wish, and goes into the address', async () => {
    const page = await answered();
    await page.locator('summary', { hasText: 'change the budget' }).click();
    const field = page.getByLabel('At most (₹)');
    expect(await field.inputValue()).toBe('1500');
    await field.fill('0');
    await field.press('Enter');
    expect(served.asked).toHaveLength(1);
    await field.fill('1800.50');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Budget ₹1,800.50 – take back' }).waitFor();
    expect(served.asked.at(-1)).toMatchObject({ budget: { amount: 180_050, currency: 'INR' } });
    await page.locator('summary', { hasText: 'change the budget' }).click();
    await field.fill('2000');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Budget ₹2,000 – take back' }).waitFor();
    expect(served.asked.at(-1)).toMatchObject({ budget: { amount: 200_000, currency: 'INR' } });
    expect(new URL(page.url()).search).toBe('?q=anything&budget=200000-INR');
  });
});

describe('a wish that is refined', () => {
  it('keeps what was changed of it, where it can be taken back, until it names another budget', async () => {
    const page = await answered('/?q=red+dress&budget=150000-INR&not=boots');
    await wish(page, 'red dress, no heels');
    await page.waitForURL(/heels/);
    await settled(page);
    const kept = { budget: { amount: 150_000, currency: 'INR' }, banned: ['boots'] };
    expect(served.asked.at(-1)).toMatchObject({ prompt: 'red dress, no heels', ...kept });
    expect(await page.getByRole('button', { name: /take back/ }).count()).toBe(2);
    await wish(page, 'red dress, no heels, under 2000');
    await page.waitForURL(/2000/);
    await settled(page);
    expect(served.asked.at(-1)).toMatchObject({ banned: ['boots'] });
    expect(served.asked.at(-1)).not.toHaveProperty('budget');
  });
});

describe('more looks', () => {
  it('are found here where as many came as were asked for, and the reader goes on at the first of them', async () => {
    const dresses = [1, 2, 3, 4, 5, 6].map((n) =>
      priced(`dress${n}`, 'onepiece', 900, { relevance: 1 - n / 10, title: `Dress number ${n}` }),
    );
    const { outfits } = restyled({ ...answer, candidates: dresses }, { prompt: 'anything' });
    const given = { ...answer, candidates: dresses, outfits };
    const page = await answered('/?q=anything', given);
    await page.getByRole('button', { name: 'Show more looks' }).press('Enter');
    await page.getByRole('heading', { name: '6 looks' }).waitFor();
    expect(served.asked).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('look-5');
    const fifth = page.getByRole('article').nth(4);
    expect(await fifth.evaluate((look) => Math.round(look.getBoundingClientRect().top))).toBeLessThan(100);
    expect(new URL(page.url()).search).toBe('?q=anything&looks=6');
    expect(await page.getByRole('button', { name: 'Show more looks' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Up to 6 looks – take back' }).click();
    await page.getByRole('heading', { name: '4 looks' }).waitFor();
    expect(served.asked).toHaveLength(1);
    expect(await page.getByText('no more were found').count()).toBe(0);
  });

  it('are said to be none where fewer came than were asked for', async () => {
    const dress = priced('dress', 'onepiece', 900);
    const page = await answered('/?q=anything', { ...answer, outfits: [anOutfit('o', [dress])] });
    await page.getByText('Of the 4 asked for, no more were found').waitFor();
  });
});

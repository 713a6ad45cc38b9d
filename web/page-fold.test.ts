import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { settled } from './reader.js';

const { served, open } = await openedPage({ photoSearch: true });
const prompt = "2k-3k budget, women's brunch outfit, navy and white";
const given = anAnswer({ outfits: [anOutfit('o', [aPiece()])] });

describe('an answer', () => {
  it.each([
    [1280, 800, 300],
    [360, 740, 400],
  ])('on %i by %i pixels begins to show its first look above %i', async (width, height, fold) => {
    served.script(() => Response.json(given));
    const page = await open(`/?q=${encodeURIComponent(prompt)}`, {
      viewport: { width, height },
      hasTouch: width < 500,
      isMobile: width < 500,
    });
    await settled(page);
    await page.getByLabel('Search by photo').waitFor({ state: 'attached' });
    const { y = fold } = (await page.getByRole('article').boundingBox()) ?? {};
    expect(y).toBeLessThan(fold);
  });
});

describe('the box after an answer', () => {
  it('shows three lines of a long wish until it is written on, and is emptied by a press', async () => {
    served.script(() => Response.json(given));
    const page = await open(`/?q=${'something+long+to+wear+'.repeat(20)}`, {
      viewport: { width: 360, height: 740 },
    });
    await settled(page);
    const box = page.getByLabel('What would you like to wear?');
    const height = async () => (await box.boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(90);
    await box.focus();
    expect(await height()).toBeGreaterThan(200);
    await page.getByRole('button', { name: 'Clear the wish' }).click();
    expect(await box.inputValue()).toBe('');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('article').count()).toBe(1);
    await box.fill('another thing to wear '.repeat(20));
    await page.getByRole('button', { name: 'Style me' }).click();
    await page.waitForURL(/another/);
  });
});

describe('what was understood', () => {
  it('is words to read, but for the budget, which is pressed to be changed', async () => {
    served.script(() => Response.json(given));
    const page = await open('/?q=anything');
    await settled(page);
    const budget = page.locator('summary', { hasText: 'Up to ₹1,500 – change the budget' });
    await budget.click();
    expect(await page.getByLabel('At most (₹)').inputValue()).toBe('1500');
    const read = page.getByRole('region', { name: 'Understood as' }).getByRole('listitem');
    expect(await read.allTextContents()).toEqual(['Size M', 'Korean', 'Minimal']);
  });

  it('goes to the next line word by word, and is read with blanks between', async () => {
    served.script(() => Response.json(given));
    const page = await open('/?q=anything', { viewport: { width: 320, height: 640 } });
    await settled(page);
    const region = page.getByRole('region', { name: 'Understood as' });
    expect((await region.textContent())?.trim()).toBe('Understood as Size M Korean Minimal');
    for (const percent of [100, 130, 200]) {
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, percent);
      for (const item of await region.getByRole('listitem').all())
        expect(await item.evaluate((element) => element.getClientRects().length)).toBe(1);
      const themes = page.getByRole('group', { name: 'Theme' }).locator('label');
      const heights = await themes.evaluateAll((labels) => labels.map((label) => label.clientHeight));
      expect(new Set(heights).size).toBe(1);
      expect(heights[0]).toBeLessThan((2.2 * 16 * percent) / 100);
    }
  });

  it('says once what nothing understood, and that nothing was where the budget is all', async () => {
    const query = { ...given.query, unread: ['فستان', 'glorp'] };
    const nothing = { ...query, aesthetics: [], sizes: {} };
    const regionFor = async (read: typeof query) => {
      served.script(() => Response.json({ ...given, query: read }));
      const page = await open('/?q=anything');
      await settled(page);
      const text = await page.getByRole('region', { name: /nderstood/ }).textContent();
      return text?.trim();
    };
    expect(await regionFor(query)).toBe(
      'Understood as Size M Korean Minimal Not understood: “فستان”, “glorp”',
    );
    expect(await regionFor(nothing)).toBe('Not understood “فستان”, “glorp”');
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { settled, wish } from './reader.js';

const looks = ['a', 'b', 'c', 'd'].map((id) => anOutfit(id, [aPiece({ id }), aPiece({ id: `${id}2` })]));
const answer = anAnswer({ outfits: looks });
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

const { served, open } = await openedPage({ photoSearch: true });

const place = (page: Page) => page.evaluate(() => scrollY);

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('on %s the page begins at its top', (_, options) => {
  it('whether a wish is typed or an example is pressed, and the start is where she left it when she comes back', async () => {
    served.script(() => Response.json(answer));
    const page = await open('/', options);
    const pressed = page.getByRole('button', { name: /^monsoon/ });
    await pressed.scrollIntoViewIfNeeded();
    const left = await place(page);
    await pressed.click();
    await settled(page);
    expect(await place(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, 900));
    await wish(page, 'red dress');
    await settled(page);
    expect(await place(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, 900));
    await page.evaluate(() => history.go(-2));
    await page.getByText('Or begin with one of these').waitFor();
    await page.waitForFunction((top) => scrollY === top, left);
  });

  it('when a piece that a photo found is styled, wherever that stood', async () => {
    const products = Array.from({ length: 24 }, (_, at) => aPiece({ id: `p${at}` }));
    served.script(() => Response.json({ degraded: [], products }));
    const page = await open('/', options);
    await page.getByLabel('Search by photo').setInputFiles({
      name: 'photo.png',
      mimeType: 'image/png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
    const last = page.getByRole('button', { name: /^Outfits with/ }).last();
    await last.scrollIntoViewIfNeeded();
    expect(await place(page)).toBeGreaterThan(0);
    served.script(() => Response.json(answer));
    await last.click();
    await page.getByRole('article').first().waitFor();
    expect(await place(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
  });
});

describe('what was shown', () => {
  const dearer = async (page: Page) => {
    await page.locator('summary', { hasText: 'budget' }).click();
    await page.getByLabel('At most').fill('2000');
    await page.getByLabel('At most').press('Enter');
  };

  it('stays in sight, dimmed and not to be pressed, while a change is asked', async () => {
    served.script(() => Response.json(answer));
    const page = await open('/?q=red+dress', phone);
    await settled(page);
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    served.script(async () => {
      await coming;
      return Response.json(anAnswer({ outfits: looks.slice(1) }));
    });
    await dearer(page);
    await page.getByText('Looking…').waitFor();
    expect(await page.locator('[inert] article').count()).toBe(4);
    come();
    await settled(page);
    expect(await page.locator('[inert]').count()).toBe(0);
    expect(await page.getByRole('article').count()).toBe(3);
  });

  it('is not lost where a change fails, which is said above it and in sight', async () => {
    served.script(() => Response.json(answer));
    const page = await open('/?q=red+dress', phone);
    await settled(page);
    served.script(() => new Response(null, { status: 500 }));
    await dearer(page);
    const alert = page.getByRole('alert');
    await alert.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByText('Here is what was found before the change.').waitFor();
    expect(await page.getByRole('article').count()).toBe(4);
    const top = await alert.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(740);
    await wish(page, 'blue jeans');
    await page.getByText('Here is what was found before, for “red dress”.').waitFor();
    served.script(() => Response.json(anAnswer({ outfits: looks.slice(2) })));
    await alert.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await page.getByRole('article').count()).toBe(2);
    expect(await page.getByText('Here is what was found').count()).toBe(0);
  });
});

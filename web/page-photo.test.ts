import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { complaints, settled, shownLooks } from './reader.js';
import { servePage } from './served-page.js';

const long = 'Unbelievablylongproductnamewithoutanyblankinit'.repeat(3);
const products = [
  aPiece({ id: 'shirt' }),
  aPiece({ id: 'saree', slot: 'onepiece', category: 'saree', title: long, brand: long, affiliateUrl: null }),
];
const photo = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
const button = 'Search by photo';

const { served, blank, open } = await openedPage({ photoSearch: true });

const found = (body: object) => served.script(() => Response.json({ degraded: [], products: [], ...body }));

describe('a photo', () => {
  it('is sent small, finds what looks like it, and a piece of that is a wish to build on', async () => {
    found({ products });
    const page = await open();
    const complained = complaints(page);
    await page.getByLabel(button).setInputFiles(photo);
    await page.getByRole('heading', { name: 'What looks like the photo' }).waitFor();
    expect(served.asked).toEqual([{ image: expect.stringMatching(/^\/9j\//), limit: 24 }]);
    expect(await page.getByRole('listitem').count()).toBe(2);
    expect(await page.getByRole('status').textContent()).toBe('2 pieces found that resemble the photo.');
    served.script(() => Response.json(anAnswer({ outfits: [anOutfit('o1', products)] })));
    await page.getByRole('button', { name: 'Outfits with Boxy poplin shirt' }).click();
    expect(await shownLooks(page)).toHaveLength(1);
    expect(served.asked.at(-1)).toMatchObject({
      prompt: 'an outfit with this shirt for women',
      locked: ['shirt'],
    });
    expect(complained).toEqual([]);
  });

  it('is put away by a wish and by going back', async () => {
    found({ products });
    const page = await open();
    await page.getByLabel(button).setInputFiles(photo);
    const heading = page.getByRole('heading', { name: 'What looks like the photo' });
    await heading.waitFor();
    served.script(() => Response.json(anAnswer({ outfits: [anOutfit('o1', products)] })));
    await page.getByLabel('What would you like to wear?').fill('red dress');
    await page.keyboard.press('Enter');
    await shownLooks(page);
    expect(await heading.count()).toBe(0);
    found({ products });
    await page.getByLabel(button).setInputFiles(photo);
    await heading.waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Or begin with one of these' }).waitFor();
    expect(await heading.count()).toBe(0);
  });

  it.each([
    ['not_configured', 'Searching by photo is not set up here.'],
    ['circuit_open', 'resting after repeated failures'],
  ])('that finds nothing says why: %s', async (reason, words) => {
    found({ degraded: [{ part: 'embedder', reason }] });
    const page = await open();
    await page.getByLabel(button).setInputFiles(photo);
    await page.getByText(words).waitFor();
  });

  it('that the browser cannot read is not sent', async () => {
    const page = await open();
    await page.getByLabel(button).setInputFiles({ ...photo, buffer: Buffer.from('no picture') });
    await page.getByRole('alert').getByText('cannot read that picture').waitFor();
    expect(served.asked).toEqual([]);
  });

  it('that cannot be read, or fails, leaves the looks where they are', async () => {
    served.script(() => Response.json(anAnswer({ outfits: [anOutfit('o1', products)] })));
    const page = await open('/?q=red+dress');
    await shownLooks(page);
    await page.getByLabel(button).setInputFiles({ ...photo, buffer: Buffer.from('no picture') });
    const alert = page.getByRole('alert');
    await alert.getByText('cannot read that picture').waitFor();
    expect(await shownLooks(page)).toHaveLength(1);
    served.script(() => Response.json({ title: 'Out of order' }, { status: 500 }));
    await page.getByLabel(button).setInputFiles(photo);
    await alert.getByText('Out of order').waitFor();
    expect(await shownLooks(page)).toHaveLength(1);
    const { y = 0 } = (await alert.boundingBox()) ?? {};
    expect(y).toBeLessThan((await page.getByRole('article').boundingBox())?.y ?? 0);
  });

  it('can be sent again where it failed', async () => {
    served.script(() => Response.json({ title: 'The catalogue cannot be reached' }, { status: 503 }));
    const page = await open();
    await page.getByLabel(button).setInputFiles(photo);
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    found({ products });
    await again.click();
    await page.getByRole('heading', { name: 'What looks like the photo' }).waitFor();
  });
});

describe('the button for photos', () => {
  it('is reached by the keyboard, shows where it is, and opens the choice of files', async () => {
    const page = await open();
    // Asked for first: the browser begins to report choosers some time after it is told to.
    const chooser = page.waitForEvent('filechooser');
    await page.getByText(button).waitFor();
    await page.getByRole('button', { name: 'Style me' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.getByLabel(button).evaluate((input) => input === document.activeElement)).toBe(true);
    const ring = page.getByText(button);
    expect(await ring.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    expect((await chooser).isMultiple()).toBe(false);
  });

  it('fits a narrow phone, and so does what is found', async () => {
    found({ products });
    const page = await open('/', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.getByText(button).waitFor();
    expect(await width()).toBe(360);
    await page.getByLabel(button).setInputFiles(photo);
    await page.getByRole('heading', { name: 'What looks like the photo' }).waitFor();
    expect(await width()).toBe(360);
  });

  it('is not there where photos cannot be searched by', async () => {
    const without = await servePage();
    try {
      const page = await blank();
      const told = page.waitForResponse('**/api/ml/health');
      await page.goto(without.url);
      await (await told).finished();
      await settled(page);
      expect(await page.getByText(button).count()).toBe(0);
    } finally {
      await without.close();
    }
  });
});

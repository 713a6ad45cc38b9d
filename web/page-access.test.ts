import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { settled, shownLooks } from './reader.js';
import { whenever } from './served-page.js';

const long = 'Unbelievablylongproductnamewithoutanyblankinit'.repeat(3);
const pieces = [
  aPiece({ id: 'a', title: long, brand: long }),
  aPiece({
    id: 'b',
    slot: 'bottom',
    category: 'trousers',
    sizes: Array.from({ length: 30 }, (_, size) => `${size}`),
  }),
  aPiece({ id: 'c', slot: 'shoes', category: 'loafers', listPrice: { amount: 99900, currency: 'INR' } }),
  aPiece({ id: 'd', slot: 'bag', category: 'tote bag', affiliateUrl: null }),
];
const total = { amount: 184900, currency: 'INR' };

/** Every state of the page, by the path that leads there. */
const states = {
  start: { path: '/', script: () => Response.json({}) },
  looks: {
    path: '/?q=looks&locked=a',
    script: () =>
      Response.json(
        anAnswer({ outfits: [2, 3, 4].map((n) => anOutfit(`o${n}`, pieces.slice(0, n))), candidates: [] }),
      ),
  },
  advice: {
    path: '/?q=advice&budget=1000-INR&size=bottom:L&waive=avoid.colours:black&waive=slot:shoes',
    script: () => Response.json(anAnswer({ advice: [{ change: long, total, ask: { budget: total } }] })),
  },
  failure: {
    path: '/?q=failure',
    script: () => Response.json({ title: long, detail: long, requestId: long }, { status: 500 }),
  },
};

const { served, blank, open } = await openedPage();

async function openIn(state: keyof typeof states, options: BrowserContextOptions = {}): Promise<Page> {
  const { path, script } = states[state];
  served.script(script);
  const page = await open(path, options);
  await settled(page);
  return page;
}

const named = ['start', 'looks', 'advice', 'failure'] as const;

describe.each(named)('the page in its state "%s"', (state) => {
  it('never scrolls sideways on a narrow phone', async () => {
    const page = await openIn(state, {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('names every control and picture, and orders its headings', async () => {
    const page = await openIn(state);
    const found = await page.evaluate(() => {
      const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
      const levels = all('h1, h2, h3, h4').map((heading) => Number(heading.tagName[1]));
      const ids = all('[id]').map(({ id }) => id);
      return {
        lang: document.documentElement.lang,
        levels,
        skips: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
        danglingLabels: all('[aria-labelledby], [aria-describedby]').filter(
          (element) =>
            !document.getElementById(
              element.getAttribute('aria-labelledby') ?? element.getAttribute('aria-describedby') ?? '',
            ),
        ).length,
        unnamed: all('a, button, summary').filter(
          (element) => !(element.textContent.trim() || element.getAttribute('aria-label')),
        ).length,
        // Who speaks to the page says what is written on it (WCAG 2.5.3).
        misnamed: all<HTMLElement>('a[aria-label], button[aria-label]').flatMap((element) => {
          const shown = element.cloneNode(true) as HTMLElement;
          for (const hidden of shown.querySelectorAll('[aria-hidden]')) hidden.remove();
          const name = element.getAttribute('aria-label')?.toLowerCase() ?? '';
          const words =
            shown.innerHTML
              .toLowerCase()
              .replace(/<[^>]*>/g, ' ')
              .match(/\w+/g) ?? [];
          return words.every((word) => name.includes(word)) ? [] : [name];
        }),
        unlabelled: all<HTMLInputElement>('input, textarea').filter(({ labels }) => !labels?.length).length,
        blindPictures: all('img:not([alt]), svg:not([aria-label]):not([aria-hidden])').length,
      };
    });
    expect(found).toMatchObject({ lang: 'en', skips: [], repeatedIds: [], danglingLabels: 0 });
    expect(found).toMatchObject({ unnamed: 0, misnamed: [], unlabelled: 0, blindPictures: 0 });
    expect(found.levels.filter((level) => level === 1)).toHaveLength(1);
  });
});

describe('the keyboard alone', () => {
  it('wishes, reads and reaches the shop, and always shows where it is', async () => {
    const page = await openIn('start');
    served.script(states.looks.script);
    await page.keyboard.type('looks');
    await page.keyboard.press('Enter');
    await shownLooks(page);
    const reached: string[] = [];
    for (let step = 0; step < 12 && !reached.some((name) => name.startsWith('Shop')); step += 1) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => {
        const focused = document.activeElement;
        const ring = focused?.closest('label') ?? focused;
        const style = ring ? getComputedStyle(ring).outlineStyle : 'none';
        return [focused?.getAttribute('aria-label') ?? focused?.textContent ?? '', style];
      });
      reached.push(name);
      expect(outline, name).not.toBe('none');
    }
    expect(reached.at(-1)).toMatch(/^Shop .*affiliate link, opens in a new tab$/);
  });

  it('skips to the looks', async () => {
    const page = await openIn('looks');
    await page.getByRole('link', { name: 'Skip to the looks' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
    expect(await shownLooks(page)).toHaveLength(3);
  });

  it('is moved to the answer when the pressed button disappears', async () => {
    const page = await openIn('advice');
    served.script(states.looks.script);
    await page.getByRole('button', { name: /outfit at/i }).press('Enter');
    await shownLooks(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
  });
});

describe('other media', () => {
  it('prints dark on white whatever theme is chosen, and nothing to press', async () => {
    const page = await openIn('looks', { colorScheme: 'dark' });
    await page.getByLabel('dark').check({ force: true });
    await page.emulateMedia({ media: 'print' });
    const [ink, light] = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.cssText = 'color-scheme: light; color: var(--color-ink)';
      document.body.append(probe);
      return [getComputedStyle(document.body).color, getComputedStyle(probe).color];
    });
    expect(ink).toBe(light);
    for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
    expect(await page.getByTestId('total').first().isVisible()).toBe(true);
  });

  it('keeps buttons and choices apart where the reader’s own colours replace the page’s', async () => {
    const page = await openIn('start', { forcedColors: 'active' });
    const styles = await page.evaluate(() => {
      const styleOf = (selector: string) => {
        const found = document.querySelector(selector);
        if (!found) throw new Error(`nothing is ${selector}`);
        return getComputedStyle(found);
      };
      return {
        // A background of the page's own is drawn only where the reader's colours do not replace it.
        chosen: styleOf('label:has(:checked)').forcedColorAdjust,
        button: styleOf('button[type=submit]').borderTopWidth,
      };
    });
    expect(styles).toEqual({ chosen: 'none', button: '1px' });
    served.script(() => Response.json(anAnswer({ outfits: [anOutfit('o1', [aPiece()])] })));
    await page.goto(`${served.url}/?q=anything`);
    await settled(page);
    const edge = await page
      .locator('figure [class*=aspect-]')
      .evaluate((tile) => getComputedStyle(tile, '::after').borderTopWidth);
    expect(edge).toBe('1px');
  });

  it('writes each piece in the direction of its own script', async () => {
    const page = await openIn('start');
    const title = 'فستان أحمر طويل';
    served.script(() =>
      Response.json(anAnswer({ outfits: [anOutfit('o1', [aPiece({ title, brand: 'Aster' })])] })),
    );
    await page.goto(`${served.url}/?q=${encodeURIComponent(title)}`);
    await settled(page);
    const directions = await Promise.all(
      [page.getByText(title, { exact: true }).last(), page.getByText('Aster'), page.getByRole('textbox')].map(
        (found) => found.evaluate((element) => getComputedStyle(element).direction),
      ),
    );
    expect(directions).toEqual(['rtl', 'ltr', 'rtl']);
  });
});

describe('the theme', () => {
  it('follows the system until one is chosen, which is kept', async () => {
    const page = await openIn('start', { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.getByLabel('light').check({ force: true });
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await paper()).toBe(light);
    await page.getByLabel('system').check({ force: true });
    expect(await paper()).toBe(dark);
  });
});

/** How much a colour stands out from another (WCAG 2.2), from 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, channel, at) => {
      const share = Number(channel) / 255;
      const linear = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      return sum + linear * ([0.2126, 0.7152, 0.0722][at] ?? 0);
    }, 0);
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(named)('the edges of controls stand out three to one in the state "%s"', async (state) => {
    const page = await openIn(state, { colorScheme });
    const { paper, edges } = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      edges: [...document.querySelectorAll('button, input, textarea, fieldset')].flatMap((control) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(control);
        const isFilled = !/(?:, 0\)|\/ 0\)|transparent)$/.test(backgroundColor);
        return borderTopWidth === '0px' || isFilled ? [] : [borderTopColor];
      }),
    }));
    expect(edges.length).toBeGreaterThan(0);
    for (const edge of edges) expect(contrast(edge, paper), edge).toBeGreaterThanOrEqual(3);
  });
});

describe('a thumb', () => {
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

  it.each(named)('has controls of 44 pixels and more in the state "%s"', async (state) => {
    const page = await openIn(state, phone);
    for (const closed of await page.locator('summary').all()) await closed.tap();
    const small = await page
      .locator('main :is(button, summary, a, input)')
      .evaluateAll((controls) =>
        controls.flatMap((control) =>
          control.getBoundingClientRect().height < 44 ? [control.outerHTML] : [],
        ),
      );
    expect(small).toEqual([]);
  });

  it('chooses the theme and goes to the start without aiming', async () => {
    const page = await openIn('looks', phone);
    const tapAbove = async (found: Locator) => {
      const { x, y, height } = (await found.boundingBox()) ?? { x: 0, y: 0, height: 0 };
      await page.touchscreen.tap(x + 10, y + height / 2 - 21);
    };
    await tapAbove(page.getByText('dark', { exact: true }));
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await tapAbove(page.getByRole('link', { name: 'FashionDeck' }));
    await page.waitForURL(`${served.url}/`);
  });

  it('types a budget without the page zooming in', async () => {
    const page = await openIn('looks', phone);
    await page.locator('summary', { hasText: 'change the budget' }).tap();
    const letters = await page.getByLabel('At most').evaluate((field) => getComputedStyle(field).fontSize);
    expect(Number.parseFloat(letters)).toBeGreaterThanOrEqual(16);
  });

  it('types a first letter without the page moving', async () => {
    const page = await openIn('start', phone);
    const box = page.getByLabel('What would you like to wear?');
    const empty = await box.boundingBox();
    await box.fill('k');
    expect(await box.boundingBox()).toEqual(empty);
  });
});

describe('motion', () => {
  it('stops for readers who ask for less of it, and nothing jumps when the answer comes', async () => {
    const ready = new AbortController();
    const page = await openIn('start', { reducedMotion: 'reduce' });
    served.script(() => whenever(ready.signal, states.looks.script()));
    await page.goto(`${served.url}/?q=looks`);
    await page.locator('#answer[aria-busy=true]').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.getByText('Looking…').isVisible()).toBe(true);
    ready.abort();
    await shownLooks(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
            ),
          );
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(shift).toBeLessThan(0.1);
  });
});

describe('a slow line', () => {
  async function held(path = '/') {
    const page = await blank();
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(served.url + path, { waitUntil: 'commit' });
    return { page, come };
  }

  it('shows the name, the promise and the box until the code has come, and all in the same place after', async () => {
    const { page, come } = await held();
    const parts = [
      page.getByText('FashionDeck', { exact: true }),
      page.getByRole('heading', { level: 1 }),
      page.getByLabel('What would you like to wear?'),
      page.getByRole('button', { name: 'Style me' }),
    ];
    const places = () => Promise.all(parts.map((part) => part.boundingBox()));
    for (const part of parts) await part.waitFor();
    const before = await places();
    come();
    await page.getByText('Or begin with one of these').waitFor();
    for (const [at, after] of (await places()).entries()) {
      expect(Math.abs((after?.y ?? 0) - (before[at]?.y ?? 999))).toBeLessThan(2);
      expect(after?.x).toBe(before[at]?.x);
    }
  });

  it('asks a wish that is sent before the code has come', async () => {
    const { page, come } = await held();
    served.script(states.looks.script);
    await page.getByLabel('What would you like to wear?').fill('red dress');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=red\+dress$/, { waitUntil: 'commit' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    come();
    expect(await shownLooks(page)).toHaveLength(3);
  });

  it('keeps what is being written when the code comes', async () => {
    const { page, come } = await held();
    const box = page.getByLabel('What would you like to wear?');
    await box.fill('red dr');
    come();
    await page.getByText('Or begin with one of these').waitFor();
    await page.keyboard.type('ess');
    expect(await box.inputValue()).toBe('red dress');
  });
});

describe('an address with words that cannot be asked', () => {
  it.each([
    ['ab', 'three characters at least'],
    ['a'.repeat(510), 'Too long by 10 characters'],
  ])('puts them into the box and says why: %s', async (words, why) => {
    const page = await open(`/?q=${words}`);
    await page.getByText(why).waitFor();
    expect(await page.getByLabel('What would you like to wear?').inputValue()).toBe(words);
    expect(await page.getByRole('link', { name: 'Skip to the looks' }).count()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { priced } from '../functions/_domain/styling/wardrobe.fixture.js';
import { anAnswer, anOutfit, aPiece } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { complaints, settled, shownLooks, wish } from './reader.js';
import { whenever } from './served-page.js';

const example = 'korean minimal fit, size M, under 1500 rupees, for a coffee date';
const shirt = aPiece({ id: 'shirt' });
const trousers = aPiece({
  id: 'trousers',
  slot: 'bottom',
  category: 'trousers',
  title: 'Pleated trousers',
  price: { amount: 64950, currency: 'INR' },
  sizes: null,
});
const dress = aPiece({
  id: 'dress/1',
  slot: 'onepiece',
  category: 'dress',
  title: 'Satin dress',
  affiliateUrl: null,
});
const answer = anAnswer({ outfits: [anOutfit('o1', [shirt, trousers]), anOutfit('o2', [dress])] });

const { served, blank, open } = await openedPage();

function problem(status: number, body: object, headers = {}): Response {
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

describe('typing a wish', () => {
  it('shows each outfit as an article with its prices and its total against the limit', async () => {
    served.script(() => Response.json(answer));
    const page = await open();
    const complained = complaints(page);
    await wish(page, example);
    expect(await shownLooks(page)).toEqual([
      {
        heading: 'Look 1 White shirt and white trousers',
        prices: ['₹599', '₹649.50'],
        total: '₹1,248.50 of ₹1,500',
      },
      { heading: 'Look 2 White dress', prices: ['₹599'], total: '₹599 of ₹1,500' },
    ]);
    expect(served.asked).toEqual([{ prompt: example, candidates: true }]);
    expect(await page.title()).toBe(`${example} – FashionDeck`);
    expect(await page.getByRole('status').textContent()).toBe('2 looks found.');
    expect(complained).toEqual([]);
  });

  it('writes prices in the reader’s own format', async () => {
    served.script(() => Response.json(answer));
    const page = await open(`/?q=${encodeURIComponent(example)}`, { locale: 'de-DE' });
    expect((await shownLooks(page))[0]?.total).toBe('1.248,50\u00a0₹ of 1.500\u00a0₹');
  });

  it('claims a size only where the shop states it, and links only where there is a link', async () => {
    served.script(() => Response.json(answer));
    const page = await open(`/?q=${encodeURIComponent(example)}`);
    await settled(page);
    const [first, second] = await page.getByRole('article').all();
    await first?.getByText('Available in M').waitFor();
    await first?.getByText('Size not stated by the shop').waitFor();
    const link = page.getByRole('link', { name: /Boxy poplin shirt.*affiliate link/ });
    expect(await link.getAttribute('href')).toBe('/api/out/shirt');
    expect(await link.getAttribute('rel')).toBe('sponsored nofollow noopener');
    expect(await first?.getByText('Affiliate links').isVisible()).toBe(true);
    expect(await second?.getByRole('link').count()).toBe(0);
    expect(await second?.getByText('No shop link').count()).toBe(1);
    expect(await page.getByText('Sample –').count()).toBe(0);
  });

  it('labels the sample catalogue once, and says once a look that none of it is for sale', async () => {
    const items = [shirt, trousers].map((piece) => ({ ...piece, source: 'house' }));
    served.script(() => Response.json(anAnswer({ outfits: [anOutfit('o1', items)] })));
    const page = await open('/?q=anything');
    await settled(page);
    expect(await page.getByText('Sample – invented products').count()).toBe(1);
    expect(await page.getByText('Sample, not for sale').count()).toBe(1);
    expect(await page.getByRole('link', { name: /affiliate/ }).count()).toBe(0);
    expect(await page.getByText('last seen at the shops').count()).toBe(0);
    const mixed = [{ ...shirt, source: 'house' }, trousers];
    served.script(() => Response.json(anAnswer({ outfits: [anOutfit('o1', mixed), anOutfit('o2', items)] })));
    await wish(page, 'some of each');
    await settled(page);
    expect(await page.getByText('Sample – invented products').count()).toBe(0);
    const candidates = [priced('shirt', 'top', 500, { source: 'house' })];
    served.script(() => Response.json(anAnswer({ candidates })));
    await wish(page, 'something else');
    await settled(page);
    expect(await page.getByText('Sample – invented products').count()).toBe(1);
  });

  it('renders what shops write as text, never as markup', async () => {
    const title = '<img src=x onerror="document.title=1">';
    served.script(() =>
      Response.json(anAnswer({ outfits: [anOutfit('o1', [aPiece({ title, brand: '<b>b</b>' })])] })),
    );
    const page = await open('/?q=anything');
    await settled(page);
    expect(await page.getByRole('article').getByRole('listitem').textContent()).toContain(`<b>b</b>${title}`);
    expect(await page.title()).toBe('anything – FashionDeck');
  });

  it('asks nothing when the wish is too short, too long or without a word, and says why', async () => {
    const page = await open();
    await wish(page, 'ab');
    await page.getByText('three characters at least').waitFor();
    await wish(page, 'a'.repeat(510));
    await page.getByText('Too long by 10 characters').waitFor();
    await wish(page, '👗✨💃');
    await page.getByText('Say it in words').waitFor();
    expect(served.asked).toEqual([]);
  });

  it('drops the question in flight for a newer one', async () => {
    const late = new AbortController();
    const asked = new Promise<void>((resolve) =>
      served.script(() => {
        resolve();
        return whenever(late.signal, problem(500, { title: 'Too late' }));
      }),
    );
    const page = await open();
    const dropped = page.waitForEvent('requestfailed');
    await wish(page, 'first wish');
    await asked;
    served.script(() => Response.json(answer));
    await wish(page, 'second wish');
    await dropped;
    late.abort();
    expect(await shownLooks(page)).toHaveLength(2);
    expect(await page.title()).toContain('second wish');
  });
});

describe('the address', () => {
  it('brings the outfits back, and steps back and forward between wishes without asking again', async () => {
    served.script(() => Response.json(answer));
    const page = await open();
    await wish(page, example);
    await settled(page);
    const address = page.url();
    await wish(page, 'all black outfit');
    await settled(page);
    await page.goBack();
    expect(await shownLooks(page)).toHaveLength(2);
    expect(page.url()).toBe(address);
    expect(await page.getByLabel('What would you like to wear?').inputValue()).toBe(example);
    await page.goBack();
    await page.getByText('Or begin with one of these').waitFor();
    expect(served.asked).toHaveLength(2);

    const elsewhere = await open(address.slice(served.url.length));
    expect(await shownLooks(elsewhere)).toHaveLength(2);
    expect(served.asked.at(-1)).toMatchObject({ prompt: example });
  });

  it('brings a reader who reloads, or comes back from elsewhere, to the place where she was', async () => {
    served.script(() => Response.json(answer));
    const page = await open('/?q=red+dress', { viewport: { width: 360, height: 640 } });
    await settled(page);
    const place = () => page.evaluate(() => scrollY);
    await page.evaluate(() => scrollTo(0, 900));
    await page.reload();
    await settled(page);
    expect(await place()).toBe(900);
    await page.goto('about:blank');
    await page.goBack();
    await settled(page);
    expect(await place()).toBe(900);
    await wish(page, 'blue dress');
    await settled(page);
    expect(await place()).toBeLessThan(900);
  });
});

describe('a look', () => {
  it('is handed on by its own address, which shows it as the choice of who follows', async () => {
    served.script(() => Response.json(answer));
    const page = await open('/?q=red+dress');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await settled(page);
    await page.getByRole('article').first().getByRole('button', { name: 'Share this look' }).click();
    await page.getByText('Link copied.').waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(`${served.url}/?q=red+dress&look=shirt.trousers`);
    await page.goto(address);
    await page.getByRole('article', { name: /^Look 1 – your choice/ }).waitFor();
    expect(served.asked.at(-1)).toMatchObject({ promised: ['shirt', 'trousers'] });
  });

  it('is shown by its link with a picture and a title', async () => {
    const page = await open();
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    for (const path of [picture ?? '', '/icon-180.png'])
      expect((await page.request.get(served.url + path)).status()).toBe(200);
    expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toContain('FashionDeck');
  });
});

describe('when nothing fits', () => {
  it('asks again with the budget that an advice names, and carries it in the address', async () => {
    const total = { amount: 184900, currency: 'INR' };
    served.script((body) =>
      Response.json(
        JSON.stringify(body).includes('budget')
          ? answer
          : anAnswer({ advice: [{ change: 'raise the budget', total, ask: { budget: total } }] }),
      ),
    );
    const page = await open('/?q=silk+dress+under+1500');
    await page.getByRole('button', { name: /Raise the budget.*₹1,849/ }).click();
    expect(await shownLooks(page)).toHaveLength(2);
    expect(served.asked.at(-1)).toMatchObject({ prompt: 'silk dress under 1500', budget: total });
    expect(page.url()).toContain('budget=184900-INR');
    await page.reload();
    await settled(page);
    expect(served.asked.at(-1)).toMatchObject({ prompt: 'silk dress under 1500', budget: total });
    await page.getByRole('button', { name: 'Budget ₹1,849 – take back' }).click();
    await page.getByRole('heading', { name: 'Nothing fits all of that' }).waitFor();
  });
});

describe('a way out', () => {
  it('says its changes line by line, and what they bring', async () => {
    const change = 'Allow pieces other than saree and raise the budget by ₹100 to ₹600';
    const total = { amount: 60000, currency: 'INR' };
    const advice = [{ change, total, ask: { budget: total, promised: ['t', 'b'] } }];
    const candidates = [
      priced('t', 'top', 300, { category: 'shirt', colours: ['white'] }),
      priced('b', 'bottom', 300, { category: 'skirt', colours: ['navy'] }),
    ];
    served.script(() => Response.json(anAnswer({ advice, candidates })));
    const page = await open('/?q=silk+saree+under+500');
    const way = page.getByRole('button', { name: /^Allow pieces/ });
    await way.waitFor();
    expect(await way.locator('> span').allTextContents()).toEqual([
      'Allow pieces other than saree',
      'and raise the budget by ₹100 to ₹600',
      'White shirt and navy skirt at ₹600',
    ]);
  });

  it('to more looks is told only where they are seen to be better', async () => {
    const limit = { amount: 150000, currency: 'INR' };
    const total = { amount: 160000, currency: 'INR' };
    const costing = (score: number) => {
      const change = `Raise the budget by ₹100 to ₹1,600: score 0.80 → ${score.toFixed(2)}`;
      const more = { change, total, score, ask: { budget: total } };
      served.script(() => Response.json({ ...answer, budget: { limit, more } }));
    };
    costing(0.82);
    const page = await open('/?q=red+dress');
    await settled(page);
    expect(await page.getByText('For a little more').count()).toBe(0);
    costing(0.84);
    await wish(page, 'blue dress');
    await page.getByRole('button', { name: 'Raise the budget by ₹100 to ₹1,600 Outfit at ₹1,600' }).waitFor();
  });
});

describe('what one change would make of a look', () => {
  it('is told as what it saves, and its score only beside the others', async () => {
    const total = { amount: 59900, currency: 'INR' };
    const change = 'without the trousers: ₹599, score 0.80 → 0.70';
    const counterfactual = { change, without: 'trousers', total, score: 0.7 };
    const look = { ...anOutfit('o1', [shirt, trousers]), counterfactual };
    const dearer = { ...counterfactual, change: 'with the tie: ₹2,000, score 0.80 → 0.80', score: 0.8 };
    const other = { ...look, counterfactual: { ...dearer, total: { amount: 200000, currency: 'INR' } } };
    served.script(() => Response.json(anAnswer({ outfits: [look, { ...other, id: 'o2' }] })));
    const page = await open('/?q=anything');
    await settled(page);
    await page.getByText('without the trousers: ₹599 in total', { exact: true }).waitFor();
    const scored = page.getByText(change);
    expect(await scored.isVisible()).toBe(false);
    await page.getByText('Why it ranks here').first().click();
    expect(await scored.isVisible()).toBe(true);
    expect(await page.getByText('with the tie').count()).toBe(0);
  });
});

describe('a link to a look that is gone', () => {
  it('says so beside what came instead', async () => {
    served.script(() => Response.json(answer));
    const page = await open('/?q=anything&look=gone.shirt');
    expect(await shownLooks(page)).toHaveLength(2);
    const words = 'The look of this link is no longer to be had as it was: these come closest.';
    await page.getByText(words, { exact: true }).waitFor();
    expect(await page.getByRole('status').textContent()).toBe(`${words} 2 looks found.`);
    await page.goto(`${served.url}/?q=anything&look=trousers.shirt`);
    await shownLooks(page);
    expect(await page.getByText('no longer to be had').count()).toBe(0);
  });
});

describe('an empty catalogue', () => {
  it('is not put down to the wish', async () => {
    served.script(() => Response.json(anAnswer({ poolSize: 0, candidates: [] })));
    const page = await open('/?q=anything');
    await page.getByRole('heading', { name: 'There is nothing to choose from yet' }).waitFor();
    expect(await page.getByText('fewer limits').count()).toBe(0);
  });
});

describe('when only one outfit fits', () => {
  it('shows it, and the changes that would bring more', async () => {
    const total = { amount: 99900, currency: 'INR' };
    const outfits = [anOutfit('o1', [dress])];
    const ask = { waive: ['avoid.colours:black'], promised: ['p1', 'p2'] };
    served.script(() =>
      Response.json(anAnswer({ outfits, advice: [{ change: 'Allow black', total, ask }] })),
    );
    const page = await open('/?q=red+dress');
    expect(await shownLooks(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Allow black Outfit at ₹999' }).click();
    await settled(page);
    expect(served.asked.at(-1)).toMatchObject({ prompt: 'red dress', ...ask });
    expect(new URL(page.url()).search).toBe('?q=red+dress&waive=avoid.colours:black&look=p1.p2');
    await page.reload();
    await settled(page);
    expect(served.asked.at(-1)).toMatchObject({ prompt: 'red dress', ...ask });
    await page.getByRole('button', { name: 'Black allowed – take back' }).click();
    await settled(page);
    expect(served.asked.at(-1)).toMatchObject({ prompt: 'red dress', waive: [] });
    expect(new URL(page.url()).search).toBe('?q=red+dress');
    expect(await page.getByRole('button', { name: /take back/ }).count()).toBe(0);
  });
});

describe('when something fails', () => {
  it('keeps the text, names the request and tries again', async () => {
    served.script(() =>
      problem(500, { title: 'The catalogue rests', detail: 'No answer.', requestId: 'req_42' }),
    );
    const page = await open();
    await wish(page, example);
    const alert = page.getByRole('alert');
    for (const words of ['The catalogue rests', 'req_42']) await alert.getByText(words).waitFor();
    expect(await alert.getByText('No answer.').count()).toBe(0);
    expect(await page.getByLabel('What would you like to wear?').inputValue()).toBe(example);
    served.script(() => Response.json(answer));
    await alert.getByRole('button', { name: 'Try again' }).click();
    expect(await shownLooks(page)).toHaveLength(2);
  });

  it('counts down to when it helps to come back after too many wishes', async () => {
    served.script(() => problem(429, { title: 'Too many wishes' }, { 'retry-after': '24' }));
    const page = await blank();
    await page.clock.install();
    await page.goto(`${served.url}/?q=red+dress`);
    const again = page.getByRole('alert').getByRole('button');
    await again.getByText('Try again in 24 seconds').waitFor();
    expect(await again.isDisabled()).toBe(true);
    await page.clock.runFor(23_000);
    await again.getByText('Try again in 1 second').waitFor();
    await page.clock.runFor(1000);
    served.script(() => Response.json(answer));
    await again.getByText('Try again', { exact: true }).click();
    expect(await shownLooks(page)).toHaveLength(2);
  });

  it('waits for the connection when the reader is offline, then asks by itself', async () => {
    served.script(() => Response.json(answer));
    const page = await open();
    await page.context().setOffline(true);
    await wish(page, example);
    await page.getByRole('alert').getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('article').first().waitFor();
  });

  it('apologises instead of going blank when an answer cannot be drawn', async () => {
    served.script(() => Response.json(answer));
    const page = await open();
    await page.evaluate(() => Reflect.deleteProperty(Intl, 'ListFormat'));
    await wish(page, example);
    await page.getByRole('alert').getByText('The answer could not be read').waitFor();
    expect(await page.getByLabel('What would you like to wear?').inputValue()).toBe(example);
  });

  it('says that nothing of a wish was understood where looks come all the same', async () => {
    const said = (page: { getByText(text: string): { count(): Promise<number> } }) =>
      page.getByText('Nothing of this says what to wear').count();
    const nothing = { sizes: {}, aesthetics: [], unread: ['asdf'] };
    const { budget: _, occasion: __, gender: ___, ...query } = answer.query;
    served.script(() => Response.json({ ...answer, query: { ...query, ...nothing } }));
    const page = await open('/?q=asdf');
    await settled(page);
    expect(await said(page)).toBe(1);
    // A greeting leaves no word over: all of it is no more than talk.
    served.script(() => Response.json({ ...answer, query: { ...query, ...nothing, unread: [] } }));
    await wish(page, 'hello how are you');
    await settled(page);
    expect(await said(page)).toBe(1);
    await page.goto(`${served.url}/?q=an+outfit+with+this+piece&locked=shirt`);
    await settled(page);
    expect(await said(page)).toBe(0);
    served.script(() => Response.json(answer));
    await wish(page, 'red dress');
    await settled(page);
    expect(await said(page)).toBe(0);
  });

  it('says what failed behind an answer, and stays quiet about models that nobody set up', async () => {
    served.script(() =>
      Response.json({ ...answer, degraded: [{ part: 'parser', reason: 'not_configured' }] }),
    );
    const page = await open('/?q=red+dress');
    await settled(page);
    expect(await page.getByText('no model provider is set up').isVisible()).toBe(false);
    await page.getByText('How this answer was made').click();
    expect(await page.getByText('no model provider is set up').isVisible()).toBe(true);
    served.script(() => Response.json({ ...answer, degraded: [{ part: 'parser', reason: 'timeout' }] }));
    await wish(page, 'blue dress');
    await page.getByText('the model that reads wishes took too long').waitFor();
  });

  it('claims the best of its pieces only where the answer does, and says when it was chosen earlier', async () => {
    const limit = { amount: 150000, currency: 'INR' };
    served.script(() => Response.json({ ...answer, budget: { limit, optimal: true } }));
    const page = await open('/?q=red+dress');
    await settled(page);
    const made = page.getByRole('group').filter({ hasText: 'How this answer was made' });
    expect(await made.textContent()).toContain('None of higher score can be made of them.');
    expect(await made.textContent()).not.toContain('Chosen at');
    served.script(() => Response.json({ ...answer, budget: { limit }, asOf: '2026-01-05T10:00:00Z' }));
    await wish(page, 'blue dress');
    await made.getByText('Chosen at').waitFor({ state: 'attached' });
    expect(await made.textContent()).not.toContain('None of higher score');
  });
});

describe('pictures', () => {
  it('come from the shop, lie on the board like the drawings that stand in for them, and those are said to be drawn', async () => {
    const imageUrl = (name: string) => ({ imageUrl: `http://pictures.example/${name}.svg` });
    const photographed = { ...shirt, ...imageUrl('good') };
    const items = [photographed, { ...trousers, ...imageUrl('broken') }];
    const outfits = [anOutfit('o1', items), anOutfit('o2', [dress]), anOutfit('o3', [photographed])];
    served.script(() => Response.json(anAnswer({ outfits })));
    const page = await open();
    const picture = {
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>',
    };
    await page.route('https://pictures.example/**', (route) =>
      route.request().url().includes('good') ? route.fulfill(picture) : route.abort(),
    );
    await wish(page, example);
    await page.locator('svg[aria-label="Drawing of Pleated trousers"]').waitFor();
    await page.locator('svg[aria-label="Drawing of Satin dress"]').waitFor();
    expect(
      await page.locator('article img').evaluateAll((images) => images.map((image) => image.outerHTML)),
    ).toEqual(
      Array(2).fill(
        expect.stringMatching(/alt="Boxy poplin shirt".*width="600".*height="800".*loading="lazy"/),
      ),
    );
    const [first] = await page.locator('article img').all();
    const lying = await first?.evaluate((photo) => {
      const ground = (element: Element | null) => element && getComputedStyle(element).backgroundColor;
      const { mixBlendMode } = getComputedStyle(photo);
      return { mixBlendMode, isOnBoard: ground(photo.parentElement) === ground(photo.closest('.bg-board')) };
    });
    expect(lying).toEqual({ mixBlendMode: 'multiply', isOnBoard: true });
    const told = page.getByText('Drawn where there is no photo');
    expect(await Promise.all((await told.all()).map((each) => each.isVisible()))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

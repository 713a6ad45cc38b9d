import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Row } from '../_bench/row.js';
import { realCatalogue, sizedCatalogue, stockedServices } from '../_bench/stocked-services.js';
import { RecommendAnswer, type RecommendRequest } from '../_domain/answers.js';
import type { Advice } from '../_domain/outfit.js';
import type { Candidate } from '../_domain/product.js';
import { faultsOf, likenesses, type Original } from './stylist/faults.js';
import { type Stated, statedWishes } from './stylist/stated-wishes.js';

type Ask = (request: RecommendRequest) => Promise<RecommendAnswer>;
type Answered = {
  readonly wish: Stated;
  readonly request: RecommendRequest;
  readonly answer: RecommendAnswer;
};

/** What a budget is multiplied by, one after the other. */
const RAISES = [1.25, 2, 5, 20];

/** A product in every look and one in none: of every tenth answer, asked for again. */
const EVERY = 10;

/**
 * What the deployed function answers to wishes whose limits are known, over a real catalogue where it is at hand:
 * limits broken (by a checker of its own, against the source's file), wishes answered, diversity, and whether each
 * advice brings what it promises.
 */
export async function stylistRows(count = 240, real = existsSync(realCatalogue)): Promise<Row[]> {
  const services = await stockedServices(existsSync(sizedCatalogue) ? [sizedCatalogue] : [], real);
  // Quality is measured, not speed: a busy machine's slow database is no outage here.
  process.env.DATABASE_TIMEOUT_MS = '60000';
  try {
    const { default: endpoint } = await import('../recommend.js');
    const ask: Ask = async (request) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      };
      const response = await endpoint.fetch(new Request('http://localhost/api/recommend', init));
      if (response.status !== 200)
        throw new Error(`${request.prompt}: ${response.status} ${await response.text()}`);
      return RecommendAnswer.parse(await response.json());
    };
    const originals = real ? readOriginals() : new Map<string, Original>();
    const answered: Answered[] = [];
    for (const wish of statedWishes(count)) {
      const request = { prompt: wish.prompt, count: 6, candidates: true };
      answered.push({ wish, request, answer: await ask(request) });
    }
    return [
      row(
        'catalogue',
        services.catalogue,
        `${originals.size} products of its source checked against its file`,
      ),
      ...limitRows(answered, originals),
      await pickRow(answered, ask),
      await moneyRow(answered, ask),
      ...choiceRows(answered),
      ...(await adviceRows(answered, ask)),
    ];
  } finally {
    await services.close();
  }
}

const row = (measure: string, value: string, comparedWith: string): Row => ({ measure, value, comparedWith });
const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

function readOriginals(): Map<string, Original> {
  if (!existsSync(realCatalogue)) return new Map();
  const rows: Readonly<Record<string, string>>[] = parse(readFileSync(realCatalogue), {
    columns: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  return new Map(
    rows.map((read) => [
      read.Product_ID ?? '',
      {
        title: read.Product_Name ?? '',
        description: read.Description ?? '',
        brand: read.Product_Brand ?? '',
        gender: read.Gender?.trim() ?? '',
        rupees: Number(read.Price),
      },
    ]),
  );
}

function limitRows(answered: readonly Answered[], originals: ReadonlyMap<string, Original>): Row[] {
  const faulty = answered.flatMap(({ wish, answer }) =>
    answer.outfits.map(({ items, total }) => faultsOf({ items, total: total.amount }, wish, originals)),
  );
  const naive = answered.flatMap(({ wish, answer }) => {
    const items = nearestOfEach(answer);
    return items.length === 0 ? [] : [faultsOf({ items }, wish, originals)];
  });
  const broken = (all: readonly string[][]) => all.filter((faults) => faults.length > 0).length;
  const kinds = [...new Set(faulty.flat())].join(', ');
  return [
    row(
      'outfits that break a stated limit',
      share(broken(faulty), faulty.length) + (kinds && `: ${kinds}`),
      `the nearest piece of every slot: ${share(broken(naive), naive.length)}; must be 0`,
    ),
  ];
}

/** What retrieval alone would show: of every slot the nearest candidate, a onepiece in place of a worse top. */
function nearestOfEach({ candidates = [] }: RecommendAnswer): Candidate[] {
  const nearest = new Map<string, Candidate>();
  for (const piece of candidates)
    if (piece.relevance > (nearest.get(piece.slot)?.relevance ?? -1)) nearest.set(piece.slot, piece);
  const [dress, top] = [nearest.get('onepiece'), nearest.get('top')];
  const leaves = dress && (!top || dress.relevance >= top.relevance) ? ['top', 'bottom'] : ['onepiece'];
  return [...nearest.values()].filter(({ slot }) => !leaves.includes(slot));
}

/** Keeps the first piece of an outfit and turns the second down. */
async function pickRow(answered: readonly Answered[], ask: Ask): Promise<Row> {
  let kept = 0;
  let asked = 0;
  for (const { request, answer } of answered.filter((_, at) => at % EVERY === 0)) {
    const [keep, ban] = answer.outfits[0]?.items ?? [];
    if (keep === undefined || ban === undefined) continue;
    const { outfits } = await ask({ ...request, locked: [keep.id], banned: [ban.id] });
    const ids = outfits.map(({ items }) => items.map(({ id }) => id));
    asked++;
    if (ids.every((worn) => worn.includes(keep.id) && !worn.includes(ban.id))) kept++;
  }
  return row('answers that wear the locked piece and not the banned one', share(kept, asked), 'must be all');
}

/** Raises the budget step by step; the best outfit, where it is proven, must never be worse. */
async function moneyRow(answered: readonly Answered[], ask: Ask): Promise<Row> {
  let lower = 0;
  let raised = 0;
  for (const { request, answer } of answered.filter((_, at) => at % EVERY === 0)) {
    const { max, currency, scope } = answer.query.budget ?? {};
    if (max === undefined || currency === undefined) continue;
    let best = answer.outfits[0]?.score ?? 0;
    for (const raise of RAISES) {
      const budget = { amount: Math.round(max * raise), currency, ...(scope === 'item' && { scope }) };
      const { outfits, budget: use } = await ask({ ...request, budget });
      const score = outfits[0]?.score ?? 0;
      if (outfits.length > 0 && use?.optimal !== true) continue;
      raised++;
      if (score < best) lower++;
      best = Math.max(best, score);
    }
  }
  return row('raised budgets with a worse best outfit', share(lower, raised), 'must be 0');
}

function choiceRows(answered: readonly Answered[]): Row[] {
  const some = answered.filter(({ answer }) => answer.outfits.length > 0);
  const choice = answered.filter(({ answer }) => answer.outfits.length > 1);
  const helped = answered.filter(({ answer }) => answer.outfits.length > 0 || answer.advice.length > 0);
  const alike = some.filter(({ answer }) => likenesses(answer.outfits).length > 0);
  const six = answered.filter(({ answer }) => answer.outfits.length === 6);
  // A wish for one colour is best answered in it; three families would be a fault there.
  const [plain, many] = [six.filter(namesOneColour), six.filter((one) => !namesOneColour(one))];
  const families = (of: readonly Answered[]) =>
    of.filter(({ answer }) => answer.diversity.families.length >= 3).length;
  const allowed = many.filter(({ answer: { diversity, candidates = [] } }) => {
    const leads = candidates.filter(({ slot }) => slot === 'top' || slot === 'onepiece');
    const there = new Set(leads.map(({ colourFamilies: [family] }) => family));
    return diversity.families.length >= Math.min(3, there.size);
  });
  const proven = some.filter(({ answer: { budget } }) => budget === undefined || budget.optimal === true);
  return [
    row(
      'wishes with a choice of outfits',
      share(choice.length, answered.length),
      `with one at least: ${some.length}`,
    ),
    row('wishes with outfits or a way to them', share(helped.length, answered.length), ''),
    row('answers whose best outfit is proven', share(proven.length, some.length), ''),
    row('answers that repeat a base, or a product thrice', share(alike.length, some.length), 'must be 0'),
    row(
      'six outfits led by three colour families',
      share(families(many), many.length),
      `or by as many as were fetched: ${share(allowed.length, many.length)}`,
    ),
    row('  where the wish names one colour', share(families(plain), plain.length), 'not asked for'),
  ];
}

function namesOneColour({ answer }: Answered): boolean {
  return answer.query.want.colours.length === 1;
}

/** Follows every advice: the changed request must have an outfit at exactly the promised total. */
async function adviceRows(answered: readonly Answered[], ask: Ask): Promise<Row[]> {
  const true_ = async (ways: readonly (readonly [RecommendRequest, Advice])[]) => {
    let held = 0;
    for (const [request, { ask: changes, total }] of ways) {
      const { outfits } = await ask({ ...request, ...changes });
      if (outfits.some((outfit) => outfit.total.amount === total.amount)) held++;
    }
    return share(held, ways.length);
  };
  const advice = answered.flatMap(({ request, answer }) =>
    answer.advice.map((each) => [request, each] as const),
  );
  const more = answered.flatMap(({ request, answer: { budget } }) =>
    budget?.more ? [[request, budget.more] as const] : [],
  );
  const changed = answered.flatMap(({ answer }) =>
    answer.outfits.flatMap(({ items, counterfactual, total }) => {
      if (counterfactual === undefined) return [];
      const { without, instead } = counterfactual;
      const price = (id?: string) =>
        [...items, ...(answer.candidates ?? [])].find((item) => item.id === id)?.price.amount ?? 0;
      return [total.amount - price(without) + price(instead) === counterfactual.total.amount];
    }),
  );
  return [
    row('advice that brings its outfit when followed', await true_(advice), 'must be all'),
    row('offers of a better outfit for more that hold', await true_(more), 'must be all'),
    row(
      'counterfactuals whose total adds up',
      share(changed.filter(Boolean).length, changed.length),
      'must be all',
    ),
  ];
}

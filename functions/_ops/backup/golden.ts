import { build } from '../../_app/deps.js';
import { readEnv } from '../../_app/env.js';
import { policies } from '../../_app/policies.js';
import { wishes } from '../../_bench/wishes.js';
import { readWish } from '../../_domain/read-wish.js';
import { recommend } from '../../_domain/recommend.js';

/**
 * The answers of a database to the twenty golden wishes, each as its outfits' pieces and totals. By the house stylist
 * alone: no model provider has a say, so that equal catalogues give equal answers.
 */
export async function goldenAnswers(databaseUrl: string): Promise<Record<string, string>> {
  // Nobody waits for these: a busy machine is no reason for another answer.
  const DATABASE_TIMEOUT_MS = String(policies.ingest.databaseMs);
  const world = build(readEnv({ DATABASE_URL: databaseUrl, DATABASE_TIMEOUT_MS }));
  const answers: Record<string, string> = {};
  for (const prompt of wishes) {
    const deps = {
      ...world,
      ...policies.recommend,
      models: world.models.begin({ caller: '', wish: prompt, deadline: world.deadline() }),
      drafts: false,
    };
    const currency = await world.currency();
    const wish = readWish({ currency, clock: world.clock }, { prompt });
    if (wish.kind !== 'wish') throw new Error(`a golden wish was not read: ${prompt}`);
    const { value: result } = await recommend(deps, wish).next();
    if (!('answer' in result)) throw new Error(`a draft where no model is asked: ${prompt}`);
    const { outfits, advice } = result.answer;
    answers[prompt] = JSON.stringify([
      outfits.map(({ items, total }) => [total.amount, ...items.map(({ id }) => id)]),
      advice.map(({ change, total }) => [change, total.amount]),
    ]);
  }
  return answers;
}

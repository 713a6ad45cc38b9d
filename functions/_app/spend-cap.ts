import { costOf } from '../_domain/model-price.js';
import type { TokensUsed } from '../_domain/ports/models.js';
import type { SpendLedger } from '../_domain/ports/spend.js';
import { afterResponse } from '../_http/after-response.js';
import type { Env } from './env.js';
import { policies } from './policies.js';

export type SpendCap = {
  /** Whether models may cost anything more today, for anyone and for this caller. Asked on the request's trip. */
  allows(caller: string): Promise<boolean>;
  /** Books a call's tokens, after the response; of `model`, else of the one that reads wishes. */
  book(caller: string, used: TokensUsed, model?: string): void;
};

type World = { now: () => number; onNotShared: (error: unknown) => void };

/** The daily cap on what models cost. Calls under way when it is reached are still made: it is past by those at most. */
export function spendCap(env: Env, ledger: SpendLedger, { now, onNotShared }: World): SpendCap {
  const { capMicroUsd, callerCapMicroUsd, prices, unlisted } = policies.spend;
  const all = env.MODEL_SPEND_CAP_USD ?? capMicroUsd;
  const byCaller = env.MODEL_SPEND_CAP_USD_PER_CALLER ?? callerCapMicroUsd;
  const priceOf = (model: string) => new Map(Object.entries(prices)).get(model) ?? unlisted;
  const today = () => new Date(now()).toISOString().slice(0, 10);
  return {
    async allows(caller) {
      const spent = await ledger.spent(today(), caller);
      return spent.all < all && spent.byCaller < byCaller;
    },
    book(caller, used, model = env.OPENAI_MODEL) {
      afterResponse(() =>
        ledger
          .add([{ day: today(), caller, microUsd: costOf(used, priceOf(model)), tokens: used }])
          .catch(onNotShared),
      );
    },
  };
}

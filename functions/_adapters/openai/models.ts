import type { JudgeModel, WishModel } from '../../_domain/ports/models.js';
import { openAiClient } from './client.js';
import { openAiJudge } from './judge.js';
import type { OpenAiOptions } from './sdk.js';
import { openAiWishReader } from './wish-reader.js';

/** What OpenAI does for FashionDeck, over one client. */
export function openAiModels(options: OpenAiOptions): WishModel & JudgeModel {
  const ask = openAiClient(options);
  return { ...openAiWishReader(ask), ...openAiJudge(ask) };
}

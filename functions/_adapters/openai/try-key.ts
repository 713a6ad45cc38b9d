import { type OpenAiOptions, openAiSdk } from './sdk.js';

/** Asks OpenAI about the model, which costs nothing, and returns its name; rejects with the vendor's error. */
export async function tryOpenAiKey(options: OpenAiOptions): Promise<string> {
  return (await openAiSdk(options, { timeoutMs: 20_000 }).models.retrieve(options.model)).id;
}

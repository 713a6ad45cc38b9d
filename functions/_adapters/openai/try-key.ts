import OpenAI from 'openai';

/** Asks OpenAI about the model, which costs nothing, and returns its name; rejects with the vendor's error. */
export async function tryOpenAiKey(options: {
  apiKey: string;
  baseUrl: string | undefined;
  model: string;
}): Promise<string> {
  const { apiKey, baseUrl, model } = options;
  const client = new OpenAI({
    apiKey,
    ...(baseUrl && { baseURL: baseUrl }),
    maxRetries: 0,
    timeout: 20_000,
  });
  return (await client.models.retrieve(model)).id;
}

import OpenAI from 'openai';

/** How OpenAI, or what speaks like it at `baseUrl`, is reached, and the model that is asked. */
export type OpenAiOptions = { apiKey: string; baseUrl?: string | undefined; model: string };

/** The vendor's client, which tries nothing again: the breaker decides that. The caller's signal ends most calls sooner. */
export function openAiSdk(
  { apiKey, baseUrl }: Omit<OpenAiOptions, 'model'>,
  { timeoutMs = 60_000 }: { timeoutMs?: number } = {},
): OpenAI {
  return new OpenAI({ apiKey, ...(baseUrl && { baseURL: baseUrl }), maxRetries: 0, timeout: timeoutMs });
}

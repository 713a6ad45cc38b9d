/**
 * How many tokens a text has at most: each stands for a byte or more. For a provider that does not say what a call cost,
 * as some behind OPENAI_BASE_URL do not: a cap that guesses low is none.
 */
export function mostTokens(text: string): number {
  return Buffer.byteLength(text);
}

/** Why a fetch came to nothing, in a word where its cause has one: its own words are `fetch failed`. */
export function whyBroken(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}

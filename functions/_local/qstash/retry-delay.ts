const longestSeconds = 86_400;

/**
 * Milliseconds to wait before try `n` again (1 = the first repeat): 12 s, 2 m 28 s, 30 m 8 s, 6 h 7 m 6 s, then 24 h.
 * QStash's documented formula: min(86400, e^(2.5 n)) seconds.
 */
export function retryDelayMs(n: number): number {
  return Math.floor(Math.min(longestSeconds, Math.exp(2.5 * n))) * 1_000;
}

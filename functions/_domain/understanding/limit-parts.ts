import type { Currency } from '../money.js';
import { findTerms } from '../vocabulary/match.js';
import { type Amount, amountOf } from './amounts.js';
import { type BudgetCue, budgetCues } from './budget-cues.js';
import { currencyNamed } from './currencies.js';
import type { Quantity } from './quantities.js';
import type { Token } from './tokens.js';

type Span = { readonly from: number; readonly to: number };
/** What a limit is told by: an amount, words that make it a limit, or another token. */
export type Part = Span &
  (
    | { readonly kind: 'amount'; readonly amount: Amount }
    | { readonly kind: 'cue'; readonly cue: BudgetCue }
    | { readonly kind: 'token'; readonly token: Token }
  );

/** The tokens with amounts and cues folded into one part each. */
export function partsOf(tokens: readonly Token[], quantities: readonly Quantity[], home: Currency): Part[] {
  const starting = new Map<number, Part>();
  for (const { term, from, to } of findTerms(tokens, budgetCues)) {
    const next =
      term.side === 'after' && tokens[from]?.word === 'and' ? nextCue(tokens, from + 1, to) : undefined;
    const part = next ?? { cue: term, from, to };
    starting.set(part.from, { kind: 'cue', ...part });
  }
  let free = 0;
  for (const quantity of quantities) {
    const amount = amountOf(tokens, quantity, free, home);
    if (!amount) continue;
    starting.set(amount.from, { kind: 'amount', amount, from: amount.from, to: amount.to });
    free = amount.to;
  }
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const part = starting.get(at) ?? { kind: 'token', token, from: at, to: at + 1 };
    parts.push(part);
    at = part.to;
  }
  return parts;
}

/** In "under 2000 and above 1000" the second cue speaks for the amount that follows it, not for the one before. */
function nextCue(
  tokens: readonly Token[],
  from: number,
  end: number,
): (Span & { readonly cue: BudgetCue }) | undefined {
  const after = tokens[end];
  const amount = after?.word === 'than' || after?.kind === 'number' || currencyNamed(after?.word ?? '');
  const [own] = amount ? findTerms(tokens.slice(from, end + 1), budgetCues) : [];
  return own?.from === 0 ? { cue: own.term, from, to: from + own.to } : undefined;
}

/** The indices of the tokens that parts say. */
export function indices(parts: readonly Part[]): number[] {
  return parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset));
}

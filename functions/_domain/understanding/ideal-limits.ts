import { isOfGarment } from './garment-limits.js';
import type { Limit } from './limits.js';
import type { Token } from './tokens.js';

/** The limits but those that would only be borne: of "ideally under 3000, max 4000" the lower one is kept, and the other stays unread. */
export function withoutBorne(tokens: readonly Token[], limits: readonly Limit[]): Limit[] {
  return limits.filter((limit, at) => !limits.slice(0, at).some((liked) => isLiked(tokens, liked, limit)));
}

function isLiked(tokens: readonly Token[], liked: Limit, borne: Limit): boolean {
  const beside = [Math.min(...liked.said) - 1, Math.max(...liked.said) + 1];
  const ideal = beside.some((at) =>
    /^(?:ideally|ideal|preferably|prefer|hopefully)$/.test(tokens[at]?.word ?? ''),
  );
  const { currency = borne.currency } = liked;
  const same = liked.each === borne.each && currency === (borne.currency ?? currency);
  const apart = !liked.cued || !isMost(liked) || !isMost(borne) || isOfGarment(tokens, borne);
  return ideal && same && !apart && (liked.max ?? 0) < (borne.max ?? 0);
}

const isMost = ({ min, max, whole }: Limit) => min === undefined && max !== undefined && !whole;

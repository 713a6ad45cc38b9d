import { formatMoney } from './money.js';
import type { Outfit } from './outfit.js';
import type { Recalled } from './ports/journal.js';
import { type StyleDeps, styleWish } from './style-wish.js';

export type Replay = {
  catalogueVersion: { before: string; now: string };
  /** Whether the same outfits come out, with the same totals and scores, in the same order. */
  identical: boolean;
  /** What differs, a line each. */
  differences: string[];
};

/**
 * Solves a stored answer's query once more on the catalogue as it is. On the same catalogue the same must come out;
 * only the order may be another, where a judge had ranked.
 */
export async function replay(
  deps: StyleDeps & { currency: () => Promise<string> },
  { request, answer, catalogueVersion }: Pick<Recalled, 'request' | 'answer' | 'catalogueVersion'>,
): Promise<Replay> {
  const currency = answer.outfits[0]?.total.currency ?? (await deps.currency());
  const { fetched, styled } = await styleWish(deps, request, answer.query, currency);
  const differences = differencesOf(answer.outfits, styled.outfits);
  return {
    catalogueVersion: { before: catalogueVersion, now: fetched.catalogueVersion },
    identical: differences.length === 0,
    differences,
  };
}

function differencesOf(then: readonly Outfit[], now: readonly Outfit[]): string[] {
  const [before, after] = [byId(then), byId(now)];
  const lines = [
    ...then.filter(({ id }) => !after.has(id)).map((outfit) => `only then: ${told(outfit)}`),
    ...now.filter(({ id }) => !before.has(id)).map((outfit) => `only now:  ${told(outfit)}`),
    ...then.flatMap((outfit) => changeOf(outfit, after.get(outfit.id))),
  ];
  if (lines.length > 0) return lines;
  const [was, is] = [then, now].map((outfits) => outfits.map(({ id }) => id).join(', '));
  return was === is ? [] : [`order: ${was} then, ${is} now`];
}

function changeOf(then: Outfit, now: Outfit | undefined): string[] {
  if (now === undefined) return [];
  const [paid, pays] = [then.total, now.total].map((total) => formatMoney(total));
  return [
    ...(paid === pays ? [] : [`total of ${then.id}: ${paid} then, ${pays} now`]),
    ...(then.score === now.score ? [] : [`score of ${then.id}: ${then.score} then, ${now.score} now`]),
  ];
}

function told({ id, items, total, score }: Outfit): string {
  return `${id} ${formatMoney(total)} ${score} ${items.map(({ title }) => title).join(' + ')}`;
}

function byId(outfits: readonly Outfit[]): Map<string, Outfit> {
  return new Map(outfits.map((outfit) => [outfit.id, outfit]));
}

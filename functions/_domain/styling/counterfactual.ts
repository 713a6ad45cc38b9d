import { formatMoney } from '../money.js';
import type { Counterfactual } from '../outfit.js';
import type { Candidate } from '../product.js';
import { type Branch, IMPOSSIBLE, type Range } from './bounds.js';
import { hundredths } from './breakdown.js';
import { totalOf } from './dress.js';
import { type Look, worthOf } from './looks.js';
import { pieceName } from './piece-name.js';
import type { Pool } from './pool.js';

/** A look with one piece left out, or another in its place. */
type Changed = { readonly look: Look; readonly without: Candidate; readonly instead?: Candidate };

/**
 * What the piece that matters least to a look is worth to it: the look without it where its place may be empty, else
 * with the next best piece there; one whose score shows it, and that saves money, where there is one. Its total and score
 * are those of that look, within the same limits; undefined where no such look keeps them.
 */
export function counterfactualOf(
  look: Look,
  pool: Pool,
  range: Range,
  currency: string,
): Counterfactual | undefined {
  const branch = pool.branches.find(
    ({ places }) =>
      places.length === look.picks.length && look.picks.every((pick, place) => places[place]?.includes(pick)),
  );
  if (branch === undefined) return undefined;
  const fits = ({ look: other }: Changed) => {
    const { amount } = totalOf(other, pool, currency);
    return (
      other.points > IMPOSSIBLE && other.points <= look.points && amount >= range.min && amount <= range.max
    );
  };
  const least = (changes: readonly Changed[]) =>
    changes
      .filter(fits)
      .reduce<Changed | undefined>(
        (best, each) => (best === undefined || each.look.points > best.look.points ? each : best),
        undefined,
      );
  const [fewer, others] = [withoutOne(look, branch, pool), withAnother(look, branch, pool)];
  // What does not show in the score, or reads as the same piece, tells nothing, where there is another.
  const shows = (change: Changed) => hundredths(change.look.points) < hundredths(look.points);
  const differs = ({ instead, without }: Changed) =>
    instead === undefined || shadeAndName(instead) !== shadeAndName(without);
  // What costs more and is worth less is no choice.
  const saves = ({ instead, without }: Changed) => (instead?.price.amount ?? 0) < without.price.amount;
  const found =
    least(fewer.filter(shows)) ??
    least(others.filter((change) => shows(change) && differs(change) && saves(change))) ??
    least(others.filter((change) => shows(change) && differs(change))) ??
    least(fewer) ??
    least(others.filter(differs)) ??
    least(others);
  if (found === undefined) return undefined;
  const total = totalOf(found.look, pool, currency);
  const [from, score] = [hundredths(look.points) / 100, hundredths(found.look.points) / 100];
  const words = found.instead
    ? `with ${described(found.instead)} instead of ${described(found.without)}`
    : `without the ${pieceName(found.without)}`;
  return {
    change: `${words}: ${formatMoney(total)}, score ${from.toFixed(2)} → ${score.toFixed(2)}`,
    without: found.without.id,
    ...(found.instead && { instead: found.instead.id }),
    total,
    score,
  };
}

/** Of two places for one slot the second is emptied, and what stood there moves up. */
function withoutOne({ picks }: Look, { places }: Branch, { options, problem }: Pool): Changed[] {
  return picks.flatMap((pick, place): Changed[] => {
    const option = options[pick];
    if (option?.kind !== 'piece') return [];
    const slotOf = (index: number) => options[index]?.slot;
    const last = picks.findLastIndex((other) => slotOf(other) === option.slot);
    const empty = places[last]?.find((index) => options[index]?.kind === 'empty');
    if (empty === undefined) return [];
    const rest = [
      ...picks.slice(0, place),
      ...picks.slice(place + 1, last + 1),
      empty,
      ...picks.slice(last + 1),
    ];
    if (!rest.every((index, at) => places[at]?.includes(index))) return [];
    return [{ look: { picks: rest, points: worthOf(rest, problem) }, without: option.piece }];
  });
}

function withAnother({ picks }: Look, { places }: Branch, { options, problem }: Pool): Changed[] {
  return picks.flatMap((pick, place) => {
    const option = options[pick];
    if (option?.kind !== 'piece') return [];
    return (places[place] ?? []).flatMap((index): Changed[] => {
      const other = options[index];
      if (other?.kind !== 'piece' || index === pick) return [];
      const changed = picks.with(place, index);
      const look = { picks: changed, points: worthOf(changed, problem) };
      return [{ look, without: option.piece, instead: other.piece }];
    });
  });
}

function described(piece: Candidate): string {
  return `the ${shadeAndName(piece)} at ${formatMoney(piece.price)}`;
}

function shadeAndName(piece: Candidate): string {
  const [colour] = piece.colours;
  const shade = colour === undefined || colour === 'multi' ? '' : `${colour} `;
  return `${shade}${pieceName(piece)}`;
}

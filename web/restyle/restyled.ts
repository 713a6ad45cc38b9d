import { onTopOf } from '../../functions/_domain/changes.js';
import { solve } from '../../functions/_domain/styling/solve.js';
import type { Answer } from '../ask/answer.js';
import { looksWanted, type Wish } from '../ask/wish.js';
import { inPlace } from './in-place.js';

/**
 * The answer to a wish that keeps or turns down other pieces than the one answered, or wants more looks: chosen anew from its candidates,
 * by the code that the function runs, so that the address brings the same looks back, in rank order. Here they stand in
 * the places of those that are shown.
 */
export function restyled(answer: Answer, wish: Wish): Answer {
  const { locked = [], banned = [], promised = [] } = wish;
  const choices = { count: looksWanted(wish, answer.query), locked, banned, promised };
  const { exhaustive, advice, ...styled } = solve(answer.candidates ?? [], answer.query, choices);
  const rest = answer.degraded.filter(({ part }) => part !== 'assembler');
  return {
    ...answer,
    ...styled,
    outfits: inPlace(answer.outfits, styled.outfits, wish),
    advice: advice.map((each) => ({ ...each, ask: onTopOf(wish, each.ask) })),
    degraded: exhaustive ? rest : [...rest, { part: 'assembler', reason: 'timeout' }],
  };
}

import { formatMoney, type Money } from '../money.js';
import type { Candidate, Occasion } from '../product.js';
import type { Query } from '../query.js';
import { findTerms } from '../vocabulary/match.js';
import { occasionLexicon } from '../vocabulary/occasions.js';
import { measured } from './asked-size.js';
import { listed } from './listed.js';
import { byMaker } from './maker-words.js';
import { ownWords } from './occasion-words.js';
import { pieceName } from './piece-name.js';
import { unmetOf } from './unmet.js';
import { ownBase, showsColour } from './wardrobe.js';

const occasionNames: Record<Occasion, string> = {
  casual: 'everyday wear',
  work: 'work',
  date: 'a date',
  party: 'a party',
  wedding: 'a wedding',
  festive: 'a festive day',
  formal: 'a formal occasion',
  travel: 'travel',
  beach: 'the beach',
  workout: 'a workout',
  lounge: 'lounging',
};

/** How a shop lists what is for an occasion. */
const listings: Record<Occasion, string> = {
  casual: 'casual wear',
  work: 'workwear',
  date: 'something for a date',
  party: 'party wear',
  wedding: 'wedding wear',
  festive: 'festive wear',
  formal: 'formal wear',
  travel: 'travel wear',
  beach: 'beachwear',
  workout: 'sportswear',
  lounge: 'loungewear',
};

/**
 * Why an outfit was chosen, in one sentence of facts: what it is, what it was chosen for, whether it is known to be
 * sold in the stated size, and what it costs against the limit. A source's titles are not repeated.
 */
export function whyOf(pieces: readonly Candidate[], query: Query, total: Money): string {
  const facts = [
    named(pieces),
    occasioned(pieces, query),
    byMaker(pieces, query),
    ...unmetOf(pieces, query),
    standingIn(pieces, query, total),
    goingWith(pieces, query),
    sized(pieces, query),
    priced(total, query),
  ];
  const sentence = facts.filter((fact) => fact !== '').join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** "navy shirt, beige chinos and white sneakers" */
function named(pieces: readonly Candidate[]): string {
  return listed(
    pieces.map((piece) => {
      const [colour] = piece.colours;
      const shade = colour === 'multi' ? 'multicoloured' : (colour ?? '');
      return `${shade} ${pieceName(piece)}`.trim();
    }),
  );
}

/**
 * An outfit is none without its dress, or its top and bottom: where the wearer has one, that of the outfit shows how the
 * rest goes with it, and she may leave it out.
 */
function standingIn(pieces: readonly Candidate[], query: Query, { amount, currency }: Money): string {
  const own = pieces.flatMap((piece) => {
    const hers = ownBase(query, piece.slot);
    return hers === undefined ? [] : [{ piece, hers }];
  });
  if (own.length === 0) return '';
  const named = own.map(({ piece }) => pieceName(piece));
  const theirs = own.map(({ piece, hers: { garment, colours } }) => {
    const [colour] = piece.colours;
    const shade = colour !== undefined && colours.some((word) => showsColour(colour, word)) ? '' : colours[0];
    return shade ? `${shade} ${garment}` : garment;
  });
  const alike = named.every((name, index) => name === theirs[index]);
  const rest = own.reduce((sum, { piece }) => sum - piece.price.amount, amount);
  const without = rest > 0 ? `: ${formatMoney({ amount: rest, currency })} for the rest` : '';
  return `the ${listed(named)} standing in for your own${alike ? '' : ` ${listed(theirs)}`}${without}`;
}

/** What else the wearer has, or is to match, and nothing here stands in for. */
function goingWith(pieces: readonly Candidate[], query: Query): string {
  const others = (query.owned ?? []).filter(
    (own) => !pieces.some(({ slot }) => ownBase(query, slot)?.garment === own.garment),
  );
  const told = others.map(
    ({ garment, colours, others: theirs }) =>
      `${theirs ? 'the' : 'your own'} ${[...colours.slice(0, 1), garment].join(' ')}`,
  );
  return told.length > 0 ? `to go with ${listed(told)}` : '';
}

/** What a piece suits is our judgement, unless its own title says so. */
function occasioned(pieces: readonly Candidate[], { aesthetics, occasion, text }: Query): string {
  if (occasion === undefined) return '';
  const named = pieces.filter(({ title }) =>
    findTerms(title, occasionLexicon).some(({ term }) => term.name === occasion),
  );
  const general = occasionNames[occasion];
  const own = aesthetics.includes('mourning') ? 'mourning' : ownWords(text, occasion);
  const chosen = `chosen for ${own ?? general}`;
  if (named.length === 0) return chosen;
  return `${chosen}; the shop lists the ${listed(named.map(pieceName))} as ${listings[occasion]}`;
}

function sized(pieces: readonly Candidate[], query: Query): string {
  const asked = pieces.flatMap((piece) => {
    const measure = measured(piece, query);
    return measure === undefined ? [] : [{ piece, ...measure }];
  });
  const known = asked.filter(({ fit }) => fit === 'fits').map((one) => ({ ...one, said: measureWords(one) }));
  const fitting = [...new Set(known.map(({ said }) => said))].map((said) => {
    const own = known.filter((one) => one.said === said);
    return `sold ${said}: ${listed(own.map(({ piece }) => pieceName(piece)))}`;
  });
  const unknown = asked.filter(
    ({ fit, by, piece }) => fit === 'unknown' && (by === 'size' || piece.sizes === null),
  );
  const unstated = (what: string, own: typeof unknown) =>
    own.length > 0 ? [`${what} not stated: ${listed(own.map(({ piece }) => pieceName(piece)))}`] : [];
  return [
    ...fitting,
    ...unstated(
      'sizes',
      unknown.filter(({ piece }) => piece.sizes === null),
    ),
    ...unstated(
      'length',
      unknown.filter(({ piece }) => piece.sizes !== null),
    ),
  ].join('; ');
}

function measureWords({ by, words }: { readonly by: 'size' | 'age'; readonly words: string }): string {
  // No shop sells a size of this name.
  if (words === 'Plus') return 'in plus sizes, XXL and up';
  return by === 'age' ? `for the age of ${words}` : `in size ${words.replace(/^(\w+)\/(\w+)$/, '$1 or $2')}`;
}

function priced(total: Money, { budget }: Query): string {
  const cost = `${formatMoney(total)} in all`;
  if (budget?.max === undefined) return cost;
  const limit = formatMoney({ amount: budget.max, currency: budget.currency });
  if (budget.scope === 'item') return `${cost}, each piece within ${limit}`;
  const each =
    budget.each === undefined
      ? ''
      : `, each piece within ${formatMoney({ amount: budget.each, currency: budget.currency })}`;
  const { together } = budget;
  const all = together && formatMoney({ amount: together.max, currency: budget.currency });
  const share = together ? `, one of ${together.outfits} within ${all} together` : '';
  const left = budget.max - total.amount;
  if (left === 0) return `${cost}, exactly the limit${share}${each}`;
  return `${cost}, ${formatMoney({ amount: left, currency: budget.currency })} under the limit of ${limit}${share}${each}`;
}

import { formatMoney, type Money } from '../money.js';
import { baseSlots, type Candidate, clothesSlots, type Occasion } from '../product.js';
import type { Query } from '../query.js';
import { detailLexicon, sleeves, slotsOfDetail } from '../vocabulary/details.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { occasionLexicon } from '../vocabulary/occasions.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import { measured } from './asked-size.js';
import { cutsAsked, isCutOpposite } from './cuts.js';
import { demandsOf, wordsFor } from './demands.js';
import { hasDetail } from './limits.js';
import { listed } from './listed.js';
import { byMaker } from './maker-words.js';
import { ownWords } from './occasion-words.js';
import { pieceName } from './piece-name.js';
import { styleWorth } from './taste.js';
import { unmetLooks } from './unmet-looks.js';
import {
  garmentsOf,
  holdsGarment,
  isGarment,
  ownBase,
  showsColour,
  slotsOfGarment,
  worldOf,
} from './wardrobe.js';

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
    nearestShade(pieces, query),
    byMaker(pieces, query),
    cutFor(pieces, query),
    madeOf(pieces, query),
    ofNoWorld(pieces, query),
    sleeved(pieces, query),
    detailed(pieces, query),
    leftOut(pieces, query),
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

/** Which pieces are in a shade next to one that nothing here is in. */
function nearestShade(pieces: readonly Candidate[], query: Query): string {
  const { colours, nearest = [] } = query.want;
  if (nearest.length === 0) return '';
  const demands = demandsOf(query);
  const other = nearest.flatMap((shade) => {
    const near = pieces.filter(({ slot, colours: [main] }) => {
      const own = demands.bySlot.has(slot) && wordsFor(query, demands, slot).colours.includes(shade);
      return own && main !== undefined && !colours.some((word) => showsColour(main, word));
    });
    return near.length > 0 ? [`the nearest here to ${shade}: ${listed(near.map(pieceName))}`] : [];
  });
  return other.join('; ');
}

/** Cuts for a body that a wish may ask for: what is not said to be so may not fit. */
const bodyCuts: readonly string[] = ['maternity', 'petite'];

function cutFor(pieces: readonly Candidate[], query: Query): string {
  const { aesthetics } = query;
  const unsaid = bodyCuts
    .filter((cut) => aesthetics.includes(cut))
    .flatMap((cut) => {
      const other = pieces.filter((piece) => clothesSlots.includes(piece.slot) && styleWorth(piece, cut) < 1);
      return other.length > 0 ? [`${cut} wear not stated: ${listed(other.map(pieceName))}`] : [];
    });
  const unmet = unmetLooks(pieces, query).map(({ look, instead, pieces: other }) => {
    const where = listed(other.map(pieceName));
    return instead ? `not ${look} but ${instead}: ${where}` : `${look} not stated: ${where}`;
  });
  return [...unsaid, ...cutOtherwise(pieces, aesthetics), ...unmet].join('; ');
}

/** "Baggy" is no limit where hardly a shop says how its clothes are cut: which of them are cut the other way. */
function cutOtherwise(pieces: readonly Candidate[], aesthetics: readonly string[]): string[] {
  const asked = cutsAsked(aesthetics).filter((cut) => aesthetics.includes(cut));
  const other = pieces.filter(
    (piece) => clothesSlots.includes(piece.slot) && isCutOpposite(piece, aesthetics),
  );
  return other.map((piece) => `not ${asked.join(' or ')} but ${piece.fit}: ${pieceName(piece)}`);
}

/** "Cotton, please" is liked of all clothes, and no limit: of which of them nobody says that they are. */
function madeOf(pieces: readonly Candidate[], { want }: Query): string {
  const bound = want.pieces.flatMap(({ materials }) => materials);
  const liked = want.materials.filter((material) => !bound.includes(material));
  const is = ({ materials, category }: Candidate) =>
    liked.some((material) => materials.includes(material) || goesUnsaid(category, material));
  const other =
    liked.length > 0 ? pieces.filter((piece) => baseSlots.includes(piece.slot) && !is(piece)) : [];
  return other.length > 0 ? `${liked.join(' or ')} not stated: ${listed(other.map(pieceName))}` : '';
}

/** Whose sleeves nobody tells, where the wish turns some down. */
function sleeved(pieces: readonly Candidate[], { avoid }: Query): string {
  const some = (names: readonly string[] = []) => names.some((name) => sleeves.has(name));
  const spoken = (category: string) =>
    some(avoid.details) ||
    avoid.pieces?.some(({ garment, details }) => some(details) && holdsGarment(category, garment)) === true;
  const untold = pieces.filter(({ slot, category, title, details = [] }) => {
    const worn = (slot === 'top' || slot === 'onepiece') && category !== 'saree' && spoken(category);
    return (
      worn &&
      ![...details, ...findTerms(title, detailLexicon).map(({ term }) => term.name)].some((name) =>
        sleeves.has(name),
      )
    );
  });
  return untold.length > 0 ? `sleeves not stated: ${listed(untold.map(pieceName))}` : '';
}

/** A detail is liked, and no limit: which of the pieces that it would be seen at are not said to have it. */
function detailed(pieces: readonly Candidate[], { want }: Query): string {
  const unsaid = (want.details ?? []).flatMap((name) => {
    const seenAt = pieces.filter(({ slot }) => slotsOfDetail(name).includes(slot));
    const has = seenAt.some((piece) => hasDetail(piece, name));
    return has || seenAt.length === 0 ? [] : [`${name} not stated: ${listed(seenAt.map(pieceName))}`];
  });
  return unsaid.join('; ');
}

/** Who wants to look ethnic, or western, is told where none of the clothes is. */
function ofNoWorld(pieces: readonly Candidate[], { aesthetics }: Query): string {
  const worn = pieces.filter(({ slot }) => baseSlots.includes(slot));
  const other = { ethnic: 'western', western: 'ethnic' } as const;
  return (['ethnic', 'western'] as const)
    .filter((world) => aesthetics.includes(world))
    .filter((world) =>
      worn.every(({ category, styles }) => worldOf(category) === other[world] && !styles.includes(world)),
    )
    .map((world) => `no ${world} wear: ${listed(worn.map(pieceName))}`)
    .join('; ');
}

/** What is wanted and not here: worn in no outfit, as a night suit, or not with the rest by grammar or budget. */
function leftOut(pieces: readonly Candidate[], { want }: Query): string {
  const never = want.garments.filter((name) => garmentNamed(name)?.slot === 'other');
  const instead = want.garments.filter((name) => {
    const slots = garmentNamed(name) ? slotsOfGarment(name) : [];
    return slots.some((slot) => baseSlots.includes(slot)) && !pieces.some(({ slot }) => slots.includes(slot));
  });
  const accessories = garmentsOf(want.garments, 'accessory');
  const left = accessories.filter((name) => !pieces.some(({ category }) => isGarment(category, name)));
  const missing = [...instead, ...left];
  return [
    ...(never.length > 0 ? [`worn in no outfit of ours, so left out: ${listed(never)}`] : []),
    ...(missing.length > 0 ? [`without the ${listed(missing)}`] : []),
  ].join('; ');
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
  const left = budget.max - total.amount;
  if (left === 0) return `${cost}, exactly the limit${each}`;
  return `${cost}, ${formatMoney({ amount: left, currency: budget.currency })} under the limit of ${limit}${each}`;
}

import { avoidedName, piecesNamed } from '../../functions/_domain/avoided-piece.js';
import { formatMoney } from '../../functions/_domain/money.js';
import { ageWords, type Budget, type Query, type Sizes } from '../../functions/_domain/query.js';
import { isForChild } from '../../functions/_domain/styling/genders.js';
import { garmentNamed } from '../../functions/_domain/vocabulary/garments.js';

/** One thing that the stylist took from the wish: the budget, what it will keep to, keep away from, or could not read. */
export interface Reading {
  kind: 'budget' | 'limit' | 'want' | 'avoid' | 'unread';
  text: string;
}

/** Everything understood from a wish in words for the reader: the budget and other limits first, what nothing understood last. */
export function understood(query: Query, locale?: string): Reading[] {
  const { want, avoid, occasionSaid: occasion = query.occasion } = query;
  // Who asks for a saree need not be told that it is a one-piece.
  const worn = want.garments.map((garment) => garmentNamed(garment)?.slot);
  const [budget, ...limits] = query.budget ? budgets(query.budget, locale) : [];
  return [
    ...readings('budget', said(budget)),
    ...readings('limit', [
      ...limits,
      ...(query.price === 'low' ? ['Rather cheap'] : []),
      ...(query.age ? [`Age ${ageWords(query.age)}`] : []),
      ...(query.child && isForChild(query) ? ['For a child'] : []),
      ...sizeWords(query.sizes),
      ...(query.count ? [`${query.count} looks`] : []),
      ...said(query.gender),
      ...said(occasion),
      ...(query.events ?? []).filter((event) => !occasion?.toLowerCase().includes(event)).map(capital),
      ...said(query.season),
    ]),
    ...readings('want', [
      ...query.aesthetics.map(capital),
      ...[...want.colours, ...want.materials, ...(want.details ?? []), ...want.garments].map(capital),
      ...(want.makers ?? []).map((name) => `By ${name.split(' ').map(capital).join(' ')}`),
      ...(query.owned ?? []).map(
        ({ garment, colours, materials, others }) =>
          `To go with ${[...colours, ...materials, piecesNamed(garment)].join(' ')}${others ? '' : ' at home'}`,
      ),
      ...query.slots
        .filter((slot) => slot !== 'other')
        .filter((slot) => !worn.includes(slot))
        .map((slot) => `With ${slotNames[slot]}`),
    ]),
    ...readings(
      'avoid',
      [
        ...[...avoid.colours, ...avoid.materials, ...(avoid.patterns ?? [])],
        ...[...(avoid.fits ?? []).map((fit) => `${fit} fit`), ...(avoid.details ?? []), ...avoid.garments],
        ...(avoid.pieces ?? []).map(avoidedName),
        ...(avoid.words ?? []).map(capital),
      ].map((feature) => `No ${feature}`),
    ),
    ...readings('unread', query.unread),
  ];
}

/** `under ₹1,500`, `₹2,000 to ₹3,000`, `from ₹3,000`, each followed by `a piece` when the limit is one a piece. */
export function budgetWords({ max, min, currency, scope }: Budget, locale?: string): string {
  const money = (amount: number) => formatMoney({ amount, currency }, locale);
  const piece = scope === 'item' ? ' a piece' : '';
  if (max !== undefined && min !== undefined) return `${money(min)} to ${money(max)}${piece}`;
  if (max !== undefined) return `Up to ${money(max)}${piece}`;
  if (min !== undefined) return `From ${money(min)}${piece}`;
  return `Prices in ${currency}`;
}

/** The limit on all, unless only garments have limits of their own, and those. */
function budgets(budget: Budget, locale?: string): string[] {
  const { each, currency } = budget;
  const pieces = each === undefined ? [] : [budgetWords({ max: each, currency, scope: 'item' }, locale)];
  const garments = [...pieces, ...garmentBudgets(budget, locale)];
  const bounded = budget.max !== undefined || budget.min !== undefined || garments.length === 0;
  return [...(bounded ? [budgetWords(budget, locale)] : []), ...garments];
}

/** `Sneakers up to ₹2,000`. */
function garmentBudgets({ garments = [], currency }: Budget, locale?: string): string[] {
  return garments.map(
    ({ garment, max }) =>
      `${capital(piecesNamed(garment))} up to ${formatMoney({ amount: max, currency }, locale)}`,
  );
}

/** What a slot is called in the middle of a sentence. */
const slotNames = {
  onepiece: 'a one-piece',
  top: 'a top',
  bottom: 'bottoms',
  outerwear: 'a layer',
  shoes: 'shoes',
  bag: 'a bag',
  accessory: 'accessories',
} as const;

function sizeWords({ any, top, bottom, shoes }: Sizes): string[] {
  return [
    ...(any === undefined ? [] : [`Size ${any}`]),
    ...(top === undefined ? [] : [`Top ${top}`]),
    ...(bottom === undefined ? [] : [`Bottom ${bottom}`]),
    ...(shoes === undefined ? [] : [`Shoes ${shoes}`]),
  ];
}

function said(word: string | undefined): string[] {
  return word === undefined ? [] : [capital(word)];
}

function readings(kind: Reading['kind'], texts: readonly string[]): Reading[] {
  return [...new Set(texts)].map((text) => ({ kind, text }));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

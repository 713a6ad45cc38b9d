import type * as z from 'zod';
import { RecommendRequest } from '../../functions/_domain/answers.js';
import { ProductId } from '../../functions/_domain/changes.js';
import { Waiver } from '../../functions/_domain/styling/waiver.js';
import { promptFault, type Wish } from './wish.js';

const sizedParts = ['any', 'top', 'bottom', 'shoes'] as const;

/**
 * The query string that brings a wish back: `?q=…`, and where it was changed `budget=150000-INR` (minor units; `70000-INR-each` for each piece),
 * `size=top:L`, `waive=slot:shoes`, `looks=6`, `locked=`, `not=` (pieces turned down) and `look=` (the promised outfit) with product
 * ids between dots.
 */
export function addressOf({
  prompt,
  budget,
  sizes = {},
  waive = [],
  count,
  locked = [],
  banned = [],
  promised = [],
}: Wish): string {
  const fields = new URLSearchParams({ q: prompt });
  const piece = budget?.scope === 'item' ? '-each' : '';
  if (budget) fields.set('budget', `${budget.amount}-${budget.currency}${piece}`);
  for (const part of sizedParts) {
    const size = sizes[part];
    if (size !== undefined) fields.append('size', `${part}:${size}`);
  }
  for (const waiver of waive) fields.append('waive', waiver);
  if (count !== undefined) fields.set('looks', `${count}`);
  if (locked.length > 0) fields.set('locked', locked.join('.'));
  if (banned.length > 0) fields.set('not', banned.join('.'));
  if (promised.length > 0) fields.set('look', promised.join('.'));
  // A colon needs no escape in a query string (RFC 3986), and reads better without.
  return `?${fields}`.replaceAll('%3A', ':');
}

/** The wish in a query string, or null when it holds none that could be asked. What is malformed is left out. */
export function wishIn(search: string): Wish | null {
  const fields = new URLSearchParams(search);
  const prompt = (fields.get('q') ?? '').trim();
  if (promptFault(prompt) !== null) return null;
  const { shape } = RecommendRequest;
  const wish: Wish = { prompt };
  const [, amount, currency, piece] =
    /^(\d{1,15})-([A-Z]{3})(-each)?$/.exec(fields.get('budget') ?? '') ?? [];
  const scope = piece && { scope: 'item' };
  const budget = wellFormed(shape.budget, { amount: Number(amount), currency, ...scope });
  if (budget) wish.budget = budget;
  for (const field of fields.getAll('size')) {
    const [, part = '', size] = /^(\w+):(.+)$/s.exec(field) ?? [];
    const stated = wellFormed(shape.sizes, { [part]: size });
    if (stated) wish.sizes = { ...wish.sizes, ...stated };
  }
  const waive = wellFormed(shape.waive, each(Waiver, fields.getAll('waive')));
  if (waive?.length) wish.waive = waive;
  const count = wellFormed(shape.count, Number(fields.get('looks') ?? Number.NaN));
  if (count) wish.count = count;
  for (const [name, field] of [
    ['locked', 'locked'],
    ['banned', 'not'],
    ['promised', 'look'],
  ] as const) {
    const ids = wellFormed(shape[name], each(ProductId, (fields.get(field) ?? '').split('.')));
    if (ids?.length) wish[name] = ids;
  }
  return wish;
}

function wellFormed<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  return schema.safeParse(value).data;
}

function each(schema: z.ZodType<string>, texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => schema.safeParse(text).success);
}

import type { Column, Tables } from './tables.js';

/**
 * What of a schema's change would break the release before, which goes on working on the new schema while functions are
 * deployed, and again when they are rolled back: whatever it reads is still there, whatever it writes is still taken.
 */
export function breaking(before: Tables, after: Tables): string[] {
  const old = new Set(before.columns.map(({ table }) => table));
  const left = new Set(after.columns.map(({ table }) => table));
  const now = new Map(after.columns.map((column) => [placeOf(column), column]));
  const once = new Set(before.columns.map(placeOf));
  return [
    ...[...old].filter((table) => !left.has(table)).map((table) => `${table} is gone`),
    ...before.columns.filter(({ table }) => left.has(table)).flatMap((column) => changes(column, now)),
    ...after.columns
      .filter((column) => old.has(column.table) && !once.has(placeOf(column)))
      .filter(({ required, defaulted, computed }) => required && !defaulted && !computed)
      .map((column) => `${placeOf(column)} is new, required and without a default`),
    // An upsert names the key that it may conflict with.
    ...before.rules
      .filter(({ table, unique }) => unique && left.has(table))
      .filter((rule) => !after.rules.some((other) => same(rule, other)))
      .map(({ table, definition }) => `${table} has no longer ${definition}`),
    ...after.rules
      .filter(({ table }) => old.has(table))
      .filter((rule) => !before.rules.some((other) => same(rule, other)))
      .map(({ table, definition }) => `${table} newly refuses by ${definition}`),
  ];
}

function changes(before: Column, now: ReadonlyMap<string, Column>): string[] {
  const place = placeOf(before);
  const after = now.get(place);
  if (!after) return [`${place} is gone`];
  return [
    ...(after.type === before.type ? [] : [`${place} was ${before.type} and is ${after.type}`]),
    ...(after.required && !before.required ? [`${place} is newly required`] : []),
    ...(after.required && before.defaulted && !after.defaulted ? [`${place} has lost its default`] : []),
    ...(after.computed && !before.computed ? [`${place} can no longer be written`] : []),
  ];
}

function placeOf({ table, name }: Column): string {
  return `${table}.${name}`;
}

function same(one: { table: string; definition: string }, other: { table: string; definition: string }) {
  return one.table === other.table && one.definition === other.definition;
}

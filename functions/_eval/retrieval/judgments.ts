import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { fingerprint } from '../../_domain/fingerprint.js';

/** A product of the labelled catalogue, by its title alone: every other column is an answer, not a question. */
export type Titled = { readonly id: string; readonly title: string };

/** A query and the ids of all products that answer it. */
export type Judged = { readonly query: string; readonly relevant: ReadonlySet<string> };

export type JudgmentSet = { readonly name: string; readonly judged: readonly Judged[] };

/** The judgment files, by what their queries name. */
const files = {
  category: 'category1-image+text',
  'sub-category': 'category2-image+text',
  'fine category': 'category3-image+text',
  colour: 'baseColour-image+text',
  season: 'season-image+text',
  usage: 'usage-image+text',
  title: 'text-image',
} as const;

const Judgments = z.record(z.string(), z.array(z.string()));
const Products = z.array(z.object({ id: z.string(), productDisplayName: z.string() }));

/** The labelled catalogue's titles and its judgments from a folder; null where the folder is not at hand. */
export function readJudgments(folder: string): { titles: Titled[]; sets: JudgmentSet[] } | null {
  if (!existsSync(`${folder}/products.csv`)) return null;
  const text = readFileSync(`${folder}/products.csv`);
  const rows = Products.parse(parse(text, { columns: true, relax_column_count: true, relax_quotes: true }));
  const sets = Object.entries(files).map(([name, file]) => {
    const found = readFileSync(`${folder}/judgments/ground_truth_${file}.json`, 'utf8');
    const judged = Object.entries(Judgments.parse(JSON.parse(found))).map(([query, ids]) => ({
      query,
      relevant: new Set(ids),
    }));
    return { name, judged };
  });
  return { titles: rows.map(({ id, productDisplayName }) => ({ id, title: productDisplayName })), sets };
}

/** Whether a query belongs to the half that the vocabulary was worked on with; the other half is only measured. */
export function isDevelopment({ query }: Judged): boolean {
  return Number.parseInt(fingerprint(query).slice(-1), 16) % 2 === 0;
}

import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { connect } from '../../../db/client.js';
import { importRows } from '../../../db/import/import.js';
import { migrate } from '../../../db/migrate.js';
import { neonCatalogue } from '../../_adapters/neon/catalogue.js';
import { refuseOdd } from '../../_adapters/neon/read-rows.js';
import { askNothing, searchCostMs } from '../../_adapters/neon/search-cost.js';
import { readLimits } from '../../_app/read-limits.js';
import { embedText, houseSpace } from '../../_domain/embedding.js';
import { search } from '../../_domain/search.js';
import { readWords } from '../../_domain/understanding/search-words.js';
import { startPostgres } from '../../_local/postgres/server.js';
import type { Titled } from './judgments.js';
import { depth } from './measures.js';

/** Answers a query with the ids of at most `depth` products, best first. */
export type Engine = {
  readonly name: string;
  ask(query: string): Promise<string[]>;
  close(): Promise<void>;
};

/** What all products cost: the labelled catalogue states no prices, and the database takes none without. */
const price = '999';

/**
 * Our search as the function calls it, over an embedded database that the importer filled with titles alone; or over
 * the Postgres at `postgresUrl`.
 */
export async function ourEngine(titles: readonly Titled[], postgresUrl?: string) {
  const postgres = await startPostgres({ postgresUrl });
  await migrate(postgres.databaseUrl);
  const db = connect(postgres.databaseUrl);
  async function* rows() {
    for (const [line, { id, title }] of titles.entries()) yield { line, fields: { id, title, price } };
  }
  await importRows(db, rows(), { source: 'titles', currency: 'INR', now: () => new Date() });
  const catalogue = neonCatalogue(db, refuseOdd);
  const deps = {
    catalogue,
    embedder: {
      embed: async (texts: readonly string[]) =>
        texts.map((text) => ({ space: houseSpace, vector: embedText(text) })),
    },
    missing: [],
    currency: async () => 'INR',
    readLimits,
    sign: (text: string) => String(text.length),
    clock: () => performance.now(),
    defaultLimit: depth,
  };
  const found = async (request: Parameters<typeof search>[1]) => {
    const result = await search(deps, request);
    if (result.kind === 'refused') throw new Error(`${result.path} ${result.message}`);
    return result.answer.products;
  };
  return {
    name: 'ours',
    found,
    ask: async (q: string) => (await found({ q })).map(({ externalId }) => externalId),
    /** Milliseconds that the database takes to plan and to run the statement of a query, by its own clock. */
    databaseMs: async (q: string) =>
      searchCostMs(db, { ...(await readWords(q, deps.embedder)), limit: depth, sort: 'relevance' }),
    /** Milliseconds of the way to the database and back. */
    wayMs: async () => {
      const started = performance.now();
      await askNothing(db);
      return performance.now() - started;
    },
    close: () => postgres.close(),
  };
}

/** MiniSearch over the titles, as it comes. */
export function miniSearch(titles: readonly Titled[]): Engine {
  const index = new MiniSearch<Titled>({ fields: ['title'] });
  index.addAll(titles);
  return {
    name: 'MiniSearch',
    ask: async (query) =>
      index
        .search(query)
        .slice(0, depth)
        .map(({ id }) => String(id)),
    close: async () => {},
  };
}

/** Orama over the titles, as it comes. */
export async function orama(titles: readonly Titled[]): Promise<Engine> {
  const index = create({ schema: { title: 'string' } });
  await insertMultiple(
    index,
    titles.map(({ id, title }) => ({ id, title })),
  );
  return {
    name: 'Orama',
    ask: async (term) => (await searchOrama(index, { term, limit: depth })).hits.map(({ id }) => id),
    close: async () => {},
  };
}

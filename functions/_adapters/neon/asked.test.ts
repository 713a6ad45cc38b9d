import { sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { halfvecText, signsOf } from '../../../db/halfvec.js';
import { ownDatabase } from '../../../db/testing/own-database.js';
import { embedText, houseEmbedder } from '../../_domain/embedding.js';
import { readWords } from '../../_domain/understanding/search-words.js';
import { colours } from '../../_domain/vocabulary/colours.js';
import { fits } from '../../_domain/vocabulary/fits.js';
import { garments } from '../../_domain/vocabulary/garments.js';
import { materials } from '../../_domain/vocabulary/materials.js';
import { occasions } from '../../_domain/vocabulary/occasions.js';
import { patterns } from '../../_domain/vocabulary/patterns.js';
import { seasons } from '../../_domain/vocabulary/seasons.js';
import { styles } from '../../_domain/vocabulary/styles.js';
import { askedSql, writtenIn } from './asked.js';
import { searchStatement } from './search.js';

const db = await ownDatabase();

const silent = {
  categories: [],
  shades: [],
  patterns: [],
  materials: [],
  fits: [],
  styles: [],
  occasions: [],
  seasons: [],
};
const statementOf = async (q: string) =>
  new PgDialect().sqlToQuery(
    searchStatement({ ...(await readWords(q, houseEmbedder)), limit: 10, sort: 'relevance' }),
  ).sql;

describe('what a search asks the full-text index for', () => {
  it.each(Object.entries({ shades: colours, patterns, materials, fits, styles, occasions, seasons }))(
    'is held by the document of every product with one of the %s',
    async (list, terms) => {
      for (const { name } of terms) {
        const query = writtenIn({ ...silent, [list]: ['zyx wvu', name] });
        const { rows } = await db.execute(
          sql`SELECT to_tsvector('english', ${`Acme ${name} x`}) @@ to_tsquery('english', ${query}) AS held`,
        );
        expect([name, rows[0]]).toEqual([name, { held: true }]);
      }
    },
  );

  it('is what its season or colour is called, and nothing where a reading says neither', async () => {
    expect(await statementOf('winter')).toContain('p.search @@ a.must_words');
    expect(await statementOf('red or blue')).toContain('p.search @@ a.must_words');
    expect(await statementOf('shirt')).not.toContain('p.search @@ a.must_words');
  });

  it('is a kind as well where slips may have been made: no reading is left to compare all products with', async () => {
    expect(await statementOf('red or shrit')).toContain('AND p.search @@ a.must_words');
    const wish = await readWords('blak shoos', houseEmbedder);
    for (const { name } of garments) {
      const query = writtenIn({ ...silent, categories: [name] }, wish.corrected);
      const { rows } = await db.execute(
        sql`SELECT to_tsvector('english', ${`Acme ${name} x`}) @@ to_tsquery('english', ${query}) AS held`,
      );
      expect([name, rows[0]]).toEqual([name, { held: true }]);
    }
  });
});

it('a garment spelt in one word is no other than in two', async () => {
  expect(await statementOf('oxford shoes')).toContain('a.closer');
  expect(await statementOf('tshirts')).not.toContain('a.closer');
});

it('the signs sent are those that the database tells of the vector', async () => {
  const vector = embedText('navy blue shirt');
  const { rows } = await db.execute(
    sql`SELECT binary_quantize(${halfvecText(vector)}::halfvec(512))::bit(512)::text AS signs`,
  );
  expect(rows[0]).toEqual({ signs: signsOf(vector) });
});

it('a vector travels only with words that nothing is known of', async () => {
  const vectorOf = async (q: string) => {
    const wish = await readWords(q, houseEmbedder);
    const { rows } = await db.execute(
      sql`WITH ${askedSql(wish)} SELECT vector IS NOT NULL AS sent FROM asked`,
    );
    return rows[0];
  };
  expect(await vectorOf('navy blue shirt')).toEqual({ sent: false });
  expect(await vectorOf('acme navy blue shirt')).toEqual({ sent: true });
});

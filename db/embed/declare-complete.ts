import { type SQL, sql } from 'drizzle-orm';
import { missingIn } from './missing.js';

/**
 * A statement that declares the catalogue complete in the space if every living product has its vector there: only then
 * are the vectors compared. The fact names the version of the catalogue as well, so that the next import ends it by
 * itself; and that version is a new one, so that no answer kept from before passes for one made with the vectors.
 */
export function declareComplete(space: string | SQL): SQL {
  return sql`WITH state AS MATERIALIZED (
      SELECT v.value AS version, ${space}::text AS space,
        EXISTS (SELECT FROM facts f WHERE f.name = 'model_vectors' AND f.value = v.value || ' ' || ${space}) AS declared
      FROM facts v WHERE v.name = 'catalogue_version'
    ), raised AS (
      UPDATE facts f SET value = (f.value::bigint + 1)::text, updated_at = now() FROM state s
      WHERE f.name = 'catalogue_version' AND f.value = s.version AND s.space IS NOT NULL AND NOT s.declared
        AND NOT EXISTS (SELECT FROM products p WHERE ${missingIn(space)})
      RETURNING f.value AS version, s.space
    )
    INSERT INTO facts (name, value) SELECT 'model_vectors', version || ' ' || space FROM raised
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = now()`;
}

/** The space that the catalogue was last declared complete in; null when it never was. */
export const declaredSpace: SQL = sql`(SELECT substr(value, strpos(value, ' ') + 1) FROM facts WHERE name = 'model_vectors')`;

/** The condition that the catalogue, as it is, is complete in the space. */
export function isComplete(space: SQL): SQL {
  return sql`coalesce((SELECT f.value = v.value || ' ' || ${space} FROM facts f, facts v
    WHERE f.name = 'model_vectors' AND v.name = 'catalogue_version'), false)`;
}

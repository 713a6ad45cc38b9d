import { connect } from '../client.js';
import { importRows, sampleSource } from '../import/import.js';
import { houseRows } from './rows.js';

/**
 * Brings the house catalogue into a migrated database by the importer's own way; a second time changes nothing, and
 * pieces that the generator no longer makes are retired. Throws what the importer throws.
 */
export async function loadHouseCatalogue(databaseUrl: string): Promise<void> {
  await importRows(connect(databaseUrl), houseRows(), {
    source: sampleSource,
    currency: 'INR',
    file: 'house catalogue',
    format: 'json',
    now: () => new Date(),
    fullFeed: true,
    mostRetired: 1,
  });
}

import { describe, expect, it } from 'vitest';
import { WrongArguments } from '../../../db/import/arguments.js';
import { openDatabase, openRunningDatabase } from './database.js';

describe('the database that an import is for', () => {
  it.each([
    'postgres://owner:hunter2@host:port/shop',
    'postgres//owner:hunter2@host/shop',
    'postgres://owner:hunter2@a host/shop',
  ])('is refused where its address is none, which is not repeated: %s', async (malformed) => {
    for (const open of [openDatabase, openRunningDatabase])
      await expect(open({ DATABASE_URL: malformed })).rejects.toEqual(
        new WrongArguments(
          'DATABASE_URL is no address of a database: give one such as postgresql://user:…@host/name.',
        ),
      );
  });

  it('is named by its host where it cannot be reached, with why and a way out, and never by its password', async () => {
    const open = openDatabase({ DATABASE_URL: 'postgres://owner:hunter2@127.0.0.1:1/shop' });
    await expect(open).rejects.toThrow(
      /^127\.0\.0\.1:1 cannot be reached \(bad port\): is the database up, and its address right\?$/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { directAddress, whyPooled } from './direct-address.js';
import { migrate } from './migrate.js';
import { buildVectorIndex } from './vector-index.js';

const pooled = 'postgresql://owner:hunter2@ep-cool-a1b2-pooler.eu.aws.neon.tech/shop?sslmode=require';
const direct = 'postgresql://owner:hunter2@ep-cool-a1b2.eu.aws.neon.tech/shop?sslmode=require';

describe('the address to change the schema over', () => {
  it.each([
    pooled,
    'postgresql://owner:hunter2@db.example:6543/shop',
    'postgresql://owner:hunter2@aws-0-eu.pooler.supabase.com/postgres',
    'postgresql://owner:hunter2@db.example/shop?pgbouncer=true',
  ])(
    'is refused where it leads through a pooler, by host and way out, never by password: %s',
    async (url) => {
      const why = whyPooled(url) ?? '';
      expect(why).toContain(`${new URL(url).host} is a connection pooler`);
      expect(why).toContain('DATABASE_URL_UNPOOLED');
      expect(why).not.toMatch(/hunter2|owner/);
      expect(directAddress({ DATABASE_URL: url })).toEqual({ refused: why });
      expect(directAddress({ DATABASE_URL_UNPOOLED: url })).toEqual({ refused: why });
      // Nothing is asked of the host, which is nowhere.
      await expect(migrate(url)).rejects.toThrow(why);
      await expect(buildVectorIndex(url)).rejects.toThrow(why);
    },
  );

  it('is DATABASE_URL_UNPOOLED where it is set, else DATABASE_URL', () => {
    expect(directAddress({ DATABASE_URL: pooled, DATABASE_URL_UNPOOLED: direct })).toEqual({ url: direct });
    expect(directAddress({ DATABASE_URL: direct, DATABASE_URL_UNPOOLED: '' })).toEqual({ url: direct });
    expect(directAddress({ DATABASE_URL: direct })).toEqual({ url: direct });
    expect(directAddress({ DATABASE_URL_UNPOOLED: direct })).toEqual({ url: direct });
    expect(directAddress({})).toEqual({ refused: 'DATABASE_URL is not set: name the database.' });
  });

  it.each([
    'owner:hunter2@host/shop',
    'postgres://owner:hunter2@host:port/shop',
    'postgres://owner@host hunter2/shop',
  ])(
    'is refused where it is none, by the name of its variable and never by what it says: %s',
    (malformed) => {
      for (const name of ['DATABASE_URL', 'DATABASE_URL_UNPOOLED'])
        expect(directAddress({ [name]: malformed })).toEqual({
          refused: `${name} is no address of a database: give one such as postgresql://user:…@host/name.`,
        });
    },
  );

  it('is refused when the two name different databases, which a left-over variable would migrate unasked', () => {
    const local = 'postgresql://fashiondeck:hunter3@127.0.0.1:5432/shop';
    const refused = directAddress({ DATABASE_URL: local, DATABASE_URL_UNPOOLED: direct });
    expect(refused).toEqual({
      refused: expect.stringMatching(/127\.0\.0\.1\/shop.*ep-cool-a1b2\.eu\.aws\.neon\.tech\/shop/),
    });
    expect(JSON.stringify(refused)).not.toContain('hunter');
    for (const malformed of [
      'owner:hunter2@host/shop',
      'postgresql:hunter2@host',
      'postgresql://o:1/hunter2@h',
    ])
      expect(directAddress({ DATABASE_URL: malformed, DATABASE_URL_UNPOOLED: direct })).toEqual({
        refused: expect.stringMatching(/^DATABASE_URL names no address, (?!.*hunter)/),
      });
  });
});

import { describe, expect, it } from 'vitest';
import { Keyspace } from './keyspace.js';

describe('an expiry', () => {
  it('lets the key live to its very millisecond, and no longer', () => {
    let now = 1_000;
    const keys = new Keyspace(() => now);
    keys.putString('lease', 'mine');
    keys.setExpiry('lease', 1_500);
    now = 1_500;
    expect(keys.get('lease')).toBeDefined();
    now = 1_501;
    expect([keys.get('lease'), keys.keys(), keys.expiry('lease')]).toEqual([undefined, [], undefined]);
  });

  it('does not come while the clock is frozen', () => {
    let now = 1_000;
    const keys = new Keyspace(() => now);
    keys.putString('lease', 'mine');
    keys.setExpiry('lease', 1_500);
    keys.frozen(() => {
      now = 9_999;
      expect(keys.string('lease')).toBe('mine');
    });
    expect(keys.string('lease')).toBeUndefined();
  });

  it('is not handed on to a key of the same name made later', () => {
    let now = 0;
    const keys = new Keyspace(() => now);
    keys.putString('a', '1');
    keys.setExpiry('a', 10);
    now = 11;
    keys.putString('a', '2', { keepExpiry: true });
    expect(keys.expiry('a')).toBeUndefined();
  });
});

describe('a scan', () => {
  it('meets every key that was there throughout, whatever comes and goes meanwhile', () => {
    const keys = new Keyspace(() => 0);
    for (let at = 0; at < 30; at++) keys.putString(`stays:${at}`, '');
    const seen: string[] = [];
    let cursor = 0;
    do {
      const page = keys.scan(cursor, 4);
      seen.push(...page.keys);
      cursor = page.next;
      keys.delete(`stays:${Number(seen[0]?.slice(6))}`);
      keys.putString(`new:${cursor}`, '');
    } while (cursor !== 0 && seen.length < 200);
    const stayed = Array.from({ length: 29 }, (_, at) => `stays:${at + 1}`);
    expect(stayed.filter((key) => !seen.includes(key))).toEqual([]);
  });
});

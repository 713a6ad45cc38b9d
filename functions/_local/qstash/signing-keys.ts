import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Records } from './records.js';

const Keys = z.object({ current: z.string(), next: z.string() });
type Keys = z.infer<typeof Keys>;

export type SigningKeys = { get(): Keys; rotate(): Keys };

/** The two signing keys: those given, or what rotating has made of them since. */
export function openSigningKeys(records: Records, given: Keys): SigningKeys {
  const rotated = records.table('keys', z.object({ given: Keys, now: Keys }));
  const last = rotated.get('keys');
  const same = last?.given.current === given.current && last.given.next === given.next;
  let keys = same ? last.now : given;
  return {
    get: () => keys,
    rotate: () => {
      keys = { current: keys.next, next: `sig_${randomBytes(21).toString('base64url')}` };
      rotated.set('keys', { given, now: keys });
      return keys;
    },
  };
}

import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import type { KeptAnswers } from '../../_domain/ports/kept.js';
import { Product } from '../../_domain/product.js';

type Options<A> = {
  answer: z.ZodType<A>;
  keptSeconds: number;
  /** How long an answer that is made anew is nobody else's to make. */
  renewalSeconds: number;
  /** No answer of ours is longer; unpacking more would be someone's trap. */
  largestBytes: number;
};

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/**
 * Answers in Redis, packed: a tenth of the bytes on the way. What an older release kept, or anyone else wrote, is no
 * answer. Looking shares the trip of what is asked in the same turn; `background` is a client nobody waits for.
 */
export function redisKeptAnswers<A>(
  redis: { waited: Redis; background: Redis },
  { answer, keptSeconds, renewalSeconds, largestBytes }: Options<A>,
): KeptAnswers<A> {
  const Stored = z.object({
    answer,
    catalogueVersion: z.string(),
    madeAt: z.iso.datetime().optional(),
    unshown: z.array(Product).optional(),
  });
  return {
    async look(name) {
      // `getex` and not `get`, which would travel apart.
      const packed = z
        .string()
        .nullable()
        .parse(await redis.waited.getex(`answer:${name}`));
      if (packed === null) return undefined;
      try {
        const bytes = await unpack(Buffer.from(packed, 'base64'), { maxOutputLength: largestBytes });
        const stored = Stored.safeParse(JSON.parse(bytes.toString()));
        return stored.success ? stored.data : undefined;
      } catch {
        return undefined;
      }
    },
    async keep(name, kept) {
      const text = JSON.stringify(kept);
      if (Buffer.byteLength(text) > largestBytes) return;
      const packed = await pack(text);
      await redis.background.set(`answer:${name}`, packed.toString('base64'), { ex: keptSeconds });
    },
    async claim(name) {
      const how = { nx: true, ex: renewalSeconds } as const;
      return (await redis.background.set(`answer:${name}:renewal`, '1', how)) === 'OK';
    },
  };
}

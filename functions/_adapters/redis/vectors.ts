import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import { houseDimensions } from '../../_domain/embedding.js';
import type { KeptVectors } from '../../_domain/ports/kept.js';
import { scriptRunner } from './run-script.js';

/** KEYS the vectors asked for. Each, or nothing where none is kept. One command however many are asked for. */
const lookScript = `return redis.call('MGET', unpack(KEYS))`;

const Look = z.array(z.string().nullable());
/** What rounding leaves of the length 1. */
const mostOff = 1e-3;

/** Vectors in Redis, 4 bytes a component; looking shares the trip of what is asked in the same turn. */
export function redisKeptVectors(
  redis: { waited: Redis; background: Redis },
  { keptSeconds }: { keptSeconds: number },
): KeptVectors {
  const look = scriptRunner(redis.waited, lookScript);
  const key = (name: string) => `vector:${name}`;
  return {
    async look(names) {
      if (names.length === 0) return [];
      return Look.parse(await look(names.map(key), [])).map((text) =>
        text === null ? undefined : unpacked(text),
      );
    },
    async keep(vectors) {
      const pipeline = redis.background.pipeline();
      for (const [name, vector] of vectors) pipeline.set(key(name), packed(vector), { ex: keptSeconds });
      await pipeline.exec();
    },
  };
}

function packed(vector: Float32Array): string {
  const bytes = Buffer.alloc(4 * vector.length);
  for (const [at, component] of vector.entries()) bytes.writeFloatLE(component, 4 * at);
  return bytes.toString('base64');
}

/** What is no vector of ours, whoever wrote it, is as good as none. */
function unpacked(text: string): Float32Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 4 * houseDimensions) return undefined;
  const vector = Float32Array.from({ length: houseDimensions }, (_, at) => bytes.readFloatLE(4 * at));
  const length = Math.sqrt(vector.reduce((sum, component) => sum + component * component, 0));
  return Math.abs(length - 1) < mostOff ? vector : undefined;
}

import { Resource } from 'sst/resource';
import * as z from 'zod';

/** A secret that has no value is deployed as an empty one. */
const Secret = z.object({ type: z.literal('sst.sst.Secret'), value: z.string().min(1) });

/**
 * The values of the secrets that SST has linked to this function, by their names there; none where nothing is linked.
 * SST encrypts them into a file beside the function: throws when that cannot be read.
 */
export function linkedSecrets(): Map<string, string> {
  return new Map(
    Object.entries(Resource).flatMap(([name, linked]) => {
      const { success, data } = Secret.safeParse(linked);
      return success ? [[name, data.value] as const] : [];
    }),
  );
}

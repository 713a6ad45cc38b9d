import * as z from 'zod';

/** A hash of counts as Redis lists it: field, count, field, count. One that is not there is empty. */
export const Counts = z
  .array(z.string())
  .nullable()
  .transform((list) =>
    (list ?? []).flatMap((field, at, all): [string, number][] =>
      at % 2 === 0 ? [[field, Number(all[at + 1])]] : [],
    ),
  );

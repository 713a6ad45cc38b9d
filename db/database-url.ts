import * as z from 'zod';

/** An address that a database can be at. */
export const DatabaseUrl = z.url({ protocol: /^postgres(ql)?$/, hostname: /./ });

/** An address, or why there is none, in words without a password. */
export type DatabaseAddress = { url: string } | { refused: string };

/** The address that a variable or an option holds. What is none is not repeated: a password may be in it. */
export function readAddress(name: string, text: string): DatabaseAddress {
  const read = DatabaseUrl.safeParse(text);
  if (read.success) return { url: read.data };
  return {
    refused: `${name} is no address of a database: give one such as postgresql://user:…@host/name.`,
  };
}

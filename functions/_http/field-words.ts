/** What the names of fields alone do not say, for the description of the API; each means one thing wherever it stands. */
const words: Readonly<Record<string, string>> = {
  q: 'Words to find by. A price in them and what they turn down are limits, unless a field says otherwise.',
  amount: 'In minor units of the currency: 149900 INR is ₹1,499.',
  currency: 'ISO 4217.',
  minPrice: 'In minor units of `currency`; without it, of the currency of wishes that name none.',
  waive: 'Limits of the prompt that no longer hold, as an `advice` asks for.',
  locked: 'Products that every outfit must hold.',
  promised: 'The pieces of one outfit that is shown among the others if it keeps every limit.',
  banned: 'Products that no outfit may hold.',
  seed: 'Shuffles near-ties; the same seed shuffles alike.',
  scope: 'Whether the limit is on the whole outfit or on each piece.',
  each: 'What any piece may cost, beside a limit on the outfit.',
  together: 'The limit on so many outfits together, of which `max` is the share of one.',
  wholeLook: 'Every piece shows one of `lookColours`, but for what is gold or silver.',
  nearest: 'Shades that nothing answered, so that those next to them are shown.',
  makers: 'Makers that the wish names and the catalogue knows, in lower case: liked, no limit.',
  lookColours:
    'Colours of the look: its clothes show one of them (a bottom beside a full colour may be neutral), and the rest goes with anything.',
  words: 'Of no vocabulary, most often a maker: neither brand nor title may hold them.',
  unread: 'Words of the wish that nothing understood.',
  parsedBy: 'Whether rules alone read the wish, or a model too.',
  breakdown: 'Points by part; they sum to `score`.',
  why: 'In words, from what the database says of the pieces.',
  counterfactual: 'The piece that matters least, left out or changed.',
  optimal: 'Proved: no better outfit exists among the `poolSize` pieces.',
  poolSize: 'How many pieces were weighed against each other.',
  advice: 'Where nothing fits: the cheapest ways out, with the exact total of what each buys.',
  ask: 'Fields to put over the same request for that outfit.',
  degraded: 'What this answer could not do in full, and why.',
  timings: 'Milliseconds by stage; `totalMs` is the whole request as the function saw it.',
  asOf: 'When what is shown was last known to hold.',
  standing: 'How each product that was shown stands today.',
  holds: 'Whether it is still sold as it was shown.',
  sort: 'Prices are ordered in `currency`; without it, in that of wishes that name none, and no others are shown.',
  nextCursor: 'Hand it back as `cursor` for the next page; absent on the last one.',
  exact:
    'How many products hold all that `q` says; by relevance they come first, and what follows is near to it.',
  similarTo: 'A product: the likest come first.',
  inStock: 'Only what is known to be in stock.',
  retryable: 'Whether the same request may succeed later.',
};

/** The names that are described. */
export const fieldNames = Object.keys(words);

/** A JSON schema, of a field or a whole, in which every field whose name does not say it all is described. */
export function described<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(described) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [
    name,
    name === 'properties' ? describedFields(Object(value)) : described(value),
  ]);
  return Object.fromEntries(entries);
}

function describedFields(fields: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const description = words[name];
      return [name, { ...(description && { description }), ...described(field) }];
    }),
  );
}

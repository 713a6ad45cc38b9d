import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Currency } from '../../functions/_domain/money.js';
import { isField, mappableFields } from './columns.js';
import { type Format, formats, isFormat } from './read-catalogue.js';
import { wrongSourceName } from './source-name.js';
import type { Field } from './source-row.js';
import { linkTemplate } from './web-address.js';

export const help = `npm run import -- FILE... [options]

Imports catalogues into the database that npm start uses (running or not), or that DATABASE_URL names.
The last line on stdout is JSON: {"read","inserted","updated","unchanged","rejected","ms"}; with --queue,
where the rest is the workers' to do, {"read","batches","rejected","ms"}.

  --format F          auto (default), csv, google, shopify, acp or json; a file may be gzipped
  --source NAME       what the catalogue is called; default: the file's name. Files of one source are read as one
  --currency CODE     of prices that name none; default: INR
  --map FIELD=COLUMN  which column says what, where it is not found by name; may be repeated. Fields:
                      ${mappableFields.slice(0, 13).join(' ')}
                      ${mappableFields.slice(13).join(' ')}
  --link-template T   a product's address where the file gives none, e.g. https://shop.example/p/{id}
  --full              the files are all that the source sells: what they do not name is retired
  --max-retire N      per cent of the source that --full may retire; default: 30
  --keep-sample       keep showing the bundled sample catalogue beside the real one
  --dry-run           read and compare, write nothing
  --queue             split the files into batches for the queue's workers instead of writing here; cut off, run it again
  --replace           let --queue take the place of another feed of the same source that is under way
  --report FILE       write refused rows, and links left out of others, with line and reason to FILE (.csv, or JSON Lines)
  --help              this text

Exit codes: 0 done, 1 a file or the database failed, 2 wrong arguments, 130 stopped by Ctrl-C (run again to go on).`;

/** Arguments that make no sense, in words that name the value and the way out. */
export class WrongArguments extends Error {
  override name = 'WrongArguments';
}

/** What the command line asks for; `sources` are the files by the catalogue they belong to. */
export type ImportPlan = {
  sources: ReadonlyMap<string, readonly string[]>;
  format: Format | 'auto';
  currency: string;
  maps: ReadonlyMap<Field, string>;
  linkOf: ((id: string) => string | null) | undefined;
  fullFeed: boolean;
  mostRetired: number;
  keepSample: boolean;
  dryRun: boolean;
  queue: boolean;
  replace: boolean;
  report: string | undefined;
};

/** Reads the command line, or returns `help` when that is asked for. Throws WrongArguments. */
export function readArguments(args: readonly string[]): ImportPlan | 'help' {
  const { values, positionals, tokens } = parsed(args);
  if (values.help) return 'help';
  const once = tokens.flatMap((token) =>
    token.kind === 'option' && token.value !== undefined && token.name !== 'map' ? token.name : [],
  );
  const twice = once.find((name, at) => once.indexOf(name) < at);
  if (twice !== undefined) throw new WrongArguments(`--${twice}: is given twice`);
  if (positionals.length === 0) throw new WrongArguments('name at least one file to import');
  const format = values.format ?? 'auto';
  if (format !== 'auto' && !isFormat(format))
    throw new WrongArguments(`--format ${format}: must be auto, ${formats.join(', ')}`);
  const currency = (values.currency ?? 'INR').toUpperCase();
  if (!Currency.safeParse(currency).success)
    throw new WrongArguments(`--currency ${values.currency}: must be an ISO 4217 code such as INR`);
  const retire = Number(values['max-retire'] ?? '30');
  if (!(retire >= 0 && retire <= 100))
    throw new WrongArguments(`--max-retire ${values['max-retire']}: must be a number from 0 to 100`);
  const { report } = values;
  if (report !== undefined && positionals.some((file) => resolve(file) === resolve(report)))
    throw new WrongArguments(`--report ${report}: would overwrite a file that is to be imported`);
  if (values.queue && values['dry-run'])
    throw new WrongArguments('--queue --dry-run: a dry run compares here; leave out one of them');
  if (values.replace && !values.queue) throw new WrongArguments('--replace: goes with --queue');
  return {
    sources: bySource(positionals, values.source),
    format,
    currency,
    maps: mapsOf(values.map ?? []),
    linkOf: linkOf(values['link-template']),
    fullFeed: values.full ?? false,
    mostRetired: retire / 100,
    keepSample: values['keep-sample'] ?? false,
    dryRun: values['dry-run'] ?? false,
    queue: values.queue ?? false,
    replace: values.replace ?? false,
    report,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        format: { type: 'string' },
        source: { type: 'string' },
        currency: { type: 'string' },
        map: { type: 'string', multiple: true },
        'link-template': { type: 'string' },
        full: { type: 'boolean' },
        'max-retire': { type: 'string' },
        'keep-sample': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        queue: { type: 'boolean' },
        replace: { type: 'boolean' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

function bySource(files: readonly string[], named: string | undefined): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const file of files) {
    const source = named ?? basename(file).replace(/(?:\.(?:csv|tsv|txt|xml|jsonl?|ndjson|gz))+$/i, '');
    const wrong = wrongSourceName(source);
    if (wrong !== null)
      throw new WrongArguments(
        named === undefined
          ? `${file}: "${source}" ${wrong}; name its catalogue with --source NAME`
          : `--source ${source}: ${wrong}`,
      );
    sources.set(source, [...(sources.get(source) ?? []), file]);
  }
  return sources;
}

function mapsOf(pairs: readonly string[]): Map<Field, string> {
  const maps = new Map<Field, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, at);
    const column = pair.slice(at + 1);
    if (at < 1 || column === '')
      throw new WrongArguments(`--map ${pair}: must be FIELD=COLUMN, e.g. title=Product_Name`);
    if (!isField(field))
      throw new WrongArguments(
        `--map ${pair}: ${field} is no field; fields are ${mappableFields.join(', ')}`,
      );
    maps.set(field, column);
  }
  return maps;
}

function linkOf(template: string | undefined): ImportPlan['linkOf'] {
  try {
    return template === undefined ? undefined : linkTemplate(template);
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

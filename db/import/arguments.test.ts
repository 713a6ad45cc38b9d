import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.js';

describe('the command line', () => {
  it('names each source after its file, unless one name is given for all', () => {
    const plan = readArguments(['a/spring.csv', 'b/spring.csv.gz', 'autumn.jsonl']);
    expect(plan !== 'help' && [...plan.sources]).toEqual([
      ['spring', ['a/spring.csv', 'b/spring.csv.gz']],
      ['autumn', ['autumn.jsonl']],
    ]);
    const named = readArguments([
      'a.csv',
      'b.csv',
      '--source',
      'shop',
      '--map',
      'title=Item',
      '--map',
      'price=Now',
      '--currency',
      'eur',
    ]);
    expect(named).toMatchObject({
      sources: new Map([['shop', ['a.csv', 'b.csv']]]),
      currency: 'EUR',
      maps: new Map([
        ['title', 'Item'],
        ['price', 'Now'],
      ]),
    });
  });

  it.each([
    [[], 'name at least one file'],
    [['a', '--format', 'xls'], '--format xls: must be auto, csv'],
    [['a', '--currency', 'XYZ'], '--currency XYZ: must be an ISO 4217 code'],
    [['a', '--map', 'title'], '--map title: must be FIELD=COLUMN'],
    [['a', '--map', 'titel=x'], 'titel is no field; fields are id'],
    [['a', '--max-retire', 'all'], '--max-retire all: must be a number'],
    [['a', '--link-template', 'https://x.example'], 'must hold {id}'],
    [['a', '--source', '../x'], '--source ../x: must be'],
    [['a', '--source', 'house'], '--source house: is the bundled sample catalogue'],
    [
      ['shop (1).csv'],
      'shop (1).csv: "shop (1)" must be up to 60 letters, digits, dots, dashes or blanks; name',
    ],
    [['a.csv', 'b.csv', '--report', './b.csv'], '--report ./b.csv: would overwrite a file'],
    [['a', '--queue', '--dry-run'], '--queue --dry-run: a dry run compares here'],
    [['a', '--replace'], '--replace: goes with --queue'],
    [['a', '--source', 'x', '--source=y'], '--source: is given twice'],
    [['a', '--nope'], "Unknown option '--nope'"],
  ])('%j is refused: %s', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});

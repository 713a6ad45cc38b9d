import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Row } from '../_bench/row.js';
import { type Described, readAttributes } from '../_domain/attributes.js';
import { type Label, myntraLabels, stylesLabels } from '../_domain/attributes.labels.js';
import { Slot } from '../_domain/product.js';

/** One line of a quality table: what was measured, the number, and what it is to be compared with. */
type Judged = { readonly want: string; readonly got: string };
type Csv = Readonly<Record<string, string>>;

/** Which slot most goods of a master category have; what one would use without reading titles. */
const masterSlots: Readonly<Record<string, Slot>> = { Apparel: 'top', Footwear: 'shoes', Accessories: 'bag' };

/**
 * How well slots and genders are read, from the catalogues under `data`; empty when they are not there.
 * Labels were given by a reader of the titles; only titles (and makers' names) are read here.
 */
export function slotRows(data = '../shared/data'): Row[] {
  const myntraFile = `${data}/myntra/myntra_products_catalog.csv`;
  const stylesFile = `${data}/styles/products.csv`;
  if (!existsSync(myntraFile) || !existsSync(stylesFile)) return [];
  const myntra = readCsv(myntraFile);
  const styles = readCsv(stylesFile);
  const fromMyntra = (row: Csv): Described => ({
    title: row.Product_Name ?? '',
    brand: row.Product_Brand ?? '',
  });
  const fromStyles = (row: Csv): Described => ({ title: row.productDisplayName ?? '' });
  const labelled = [
    ...judgeLabels(myntraLabels, myntra, 'Product_ID', fromMyntra),
    ...judgeLabels(stylesLabels, styles, 'id', fromStyles),
  ];
  const slots = labelled.map(({ slot }) => slot);
  const genders = labelled.flatMap(({ gender }) => gender ?? []);
  const articles = styles.map((row) => ({
    want: readAttributes({ title: '', category: row.articleType ?? '' }).slot,
    got: readAttributes(fromStyles(row)).slot,
  }));
  const masters = styles.map((row, index) => ({
    want: articles[index]?.want ?? '',
    got: masterSlots[row.masterCategory ?? ''] ?? 'other',
  }));
  const columns = myntra.map((row) => ({
    want: row.Gender?.trim().toLowerCase().replace('unisex kids', 'kids') ?? '',
    got: readAttributes(fromMyntra(row)).gender,
  }));
  return [
    row(
      `slot right, ${slots.length} labelled titles`,
      share(slots),
      `always "${majority(slots)}": ${baseline(slots)}`,
    ),
    ...Slot.options.flatMap((slot) => precisionAndRecall(slot, slots)),
    row(
      `gender right, ${genders.length} labelled titles`,
      share(genders),
      `always the commonest: ${baseline(genders)}`,
    ),
    row(
      `slot of the title = slot of the article type, ${articles.length} rows`,
      share(articles),
      `slot by master category: ${share(masters)}`,
    ),
    row(
      `gender of the title = source's column, ${columns.length} rows`,
      share(columns),
      `always the commonest: ${baseline(columns)}`,
    ),
  ];
}

const row = (measure: string, value: string, comparedWith: string): Row => ({ measure, value, comparedWith });
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const share = (all: readonly Judged[]) =>
  percent(all.filter(({ want, got }) => want === got).length, all.length);

function readCsv(file: string): Csv[] {
  return parse(readFileSync(file), { columns: true, relax_column_count: true, relax_quotes: true });
}

function judgeLabels(
  labels: readonly Label[],
  rows: readonly Csv[],
  key: string,
  from: (row: Csv) => Described,
) {
  const byId = new Map(rows.map((found) => [found[key], found]));
  return labels.flatMap(([id, slot, gender]) => {
    const found = byId.get(id);
    if (!found) return [];
    const got = readAttributes(from(found));
    return [
      {
        slot: { want: slot, got: got.slot } satisfies Judged,
        gender: gender === null ? undefined : ({ want: gender, got: got.gender } satisfies Judged),
      },
    ];
  });
}

function majority(all: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { want } of all) counts.set(want, (counts.get(want) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function baseline(all: readonly Judged[]): string {
  const commonest = majority(all);
  return share(all.map(({ want }) => ({ want, got: commonest })));
}

function precisionAndRecall(slot: Slot, all: readonly Judged[]): Row[] {
  const wanted = all.filter(({ want }) => want === slot);
  const given = all.filter(({ got }) => got === slot);
  const right = wanted.filter(({ got }) => got === slot).length;
  const chance = `by chance: ${percent(wanted.length, all.length)}`;
  return [
    row(`  ${slot}: precision of ${given.length} given`, percent(right, given.length), chance),
    row(`  ${slot}: recall of ${wanted.length} there`, percent(right, wanted.length), chance),
  ];
}

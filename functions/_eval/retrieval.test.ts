import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateHouse } from '../../db/house/generate.js';
import { readAttributes } from '../_domain/attributes.js';
import { garmentNamed } from '../_domain/vocabulary/garments.js';
import { askAll } from './retrieval/asking.js';
import { ourEngine } from './retrieval/engines.js';
import { type JudgmentSet, readJudgments, type Titled } from './retrieval/judgments.js';
import { qualityOf } from './retrieval/measures.js';
import { inHinglish, misspelt } from './retrieval/retold.js';

/** A figure may fall so far below what it was measured at, or by one query where that is more, before it counts as worse. */
const margin = 0.05;
const patience = 240_000;

/** The titles of the house catalogue alone, and its own fields as the judgments. */
function houseJudgments(): { titles: Titled[]; sets: JudgmentSet[] } {
  const pieces = generateHouse().map(({ row }) => row);
  const by = (name: string, valuesOf: (piece: (typeof pieces)[number]) => readonly string[]): JudgmentSet => {
    const judged = new Map<string, Set<string>>();
    for (const piece of pieces)
      for (const value of valuesOf(piece)) judged.set(value, (judged.get(value) ?? new Set()).add(piece.id));
    return { name, judged: [...judged].map(([query, relevant]) => ({ query, relevant })) };
  };
  return {
    titles: pieces.map(({ id, title }) => ({ id, title })),
    sets: [
      by('kind', ({ category }) => [category, ...(garmentNamed(category)?.kinds ?? [])]),
      by('colour', ({ colour }) => [colour]),
      by('season', (piece) => readAttributes({ title: piece.title }).seasons),
      by('title', ({ id, title }) => (id.endsWith('-05') ? [title] : [])),
    ],
  };
}

/** Every fourth product of the labelled catalogue, where it is at hand, and the judgments that are left of it. */
function sampledJudgments(): { titles: Titled[]; sets: JudgmentSet[] } | null {
  const data = readJudgments('../shared/data/styles');
  if (!data) return null;
  const titles = data.titles.filter((_, index) => index % 4 === 0);
  const kept = new Set(titles.map(({ id }) => id));
  const sets = data.sets.map(({ name, judged }) => ({
    name,
    judged: judged.flatMap(({ query, relevant }) => {
      const left = [...relevant].filter((id) => kept.has(id));
      return left.length === 0 ? [] : [{ query, relevant: new Set(left) }];
    }),
  }));
  return { titles, sets };
}

type Floors = Readonly<Record<string, readonly [plain: number, misspelt: number, hinglish: number]>>;

const suites: [string, ReturnType<typeof sampledJudgments>, Floors][] = [
  [
    'the house catalogue',
    houseJudgments(),
    { kind: [0.97, 0.92, 0.96], colour: [1, 0.96, 0.96], season: [1, 0.8, 1], title: [1, 0.99, 0.97] },
  ],
  [
    'a sample of the labelled catalogue',
    sampledJudgments(),
    {
      category: [0.83, 0.83, 0.83],
      'sub-category': [0.84, 0.81, 0.84],
      'fine category': [0.94, 0.9, 0.92],
      colour: [0.98, 0.95, 0.98],
      season: [0.5, 0.5, 0.5],
      usage: [0.71, 0.71, 0.57],
      title: [1, 0.97, 0.99],
    },
  ],
];

describe.each(suites)('search over the titles of %s', (_, data, floors) => {
  let ours: Awaited<ReturnType<typeof ourEngine>>;
  beforeAll(async () => {
    if (data) ours = await ourEngine(data.titles);
  }, patience);
  afterAll(() => ours?.close());

  it.skipIf(data === null).each(Object.entries(floors))(
    'puts a right product first as often as it did, for queries by %s',
    async (name, measured) => {
      const judged = data?.sets.find((set) => set.name === name)?.judged ?? [];
      const told = [(query: string) => query, misspelt, inHinglish];
      for (const [index, retell] of told.entries()) {
        const { first } = qualityOf(judged, await askAll(ours, judged, retell));
        const allowed = (measured[index] ?? 1) - Math.max(margin, 1 / judged.length) - 0.005;
        expect({ told: retell.name, first, enough: first >= allowed }).toMatchObject({ enough: true });
      }
    },
    patience,
  );
});

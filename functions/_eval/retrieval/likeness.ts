import type { Row } from '../../_bench/row.js';
import type { ourEngine } from './engines.js';
import type { Titled } from './judgments.js';

/** Every so many-th product is the model of a search by likeness. */
const step = 100;
const shown = 10;

/** What `similarTo` shows beside sampled products: worn in the same place, of the same kind, each once. */
export async function likenessRows(
  ours: Awaited<ReturnType<typeof ourEngine>>,
  titles: readonly Titled[],
): Promise<Row[]> {
  const counts = { pieces: 0, slot: 0, kind: 0, colour: 0, twice: 0, models: 0 };
  for (const { title } of titles.filter((_, index) => index % step === 0)) {
    const [model] = await ours.found({ q: title, limit: 1 });
    if (!model) continue;
    const alike = await ours.found({ similarTo: model.id, limit: shown });
    const names = [model, ...alike].map(({ title: name }) => name.toLowerCase());
    counts.models += 1;
    counts.pieces += alike.length;
    counts.slot += alike.filter(({ slot }) => slot === model.slot).length;
    counts.kind += alike.filter(({ category }) => category === model.category).length;
    counts.colour += alike.filter(({ colours }) =>
      colours.some((name) => model.colours.includes(name)),
    ).length;
    counts.twice += names.length - new Set(names).size;
  }
  const share = (part: number) => `${((100 * part) / counts.pieces).toFixed(1)} %`;
  return [
    {
      measure: `similarTo, ${counts.models} products: same place, same kind, a colour in common`,
      value: `${share(counts.slot)}, ${share(counts.kind)}, ${share(counts.colour)}`,
      comparedWith: `of ${counts.pieces} shown; ${counts.twice} of them twice, aim: 0`,
    },
  ];
}

import { formatMoney } from '../../functions/_domain/money.js';
import type { Wish } from '../ask/wish.js';

/** One thing that was changed of a wish, in words for the reader, and the wish with it taken back. */
export interface Change {
  text: string;
  takenBack: Wish;
}

/** What a piece is called, if that is known. */
export type Named = (id: string) => string | undefined;

/**
 * Everything that was changed of a wish beside its words. Pieces are taken back one by one where it is known what they
 * are called, the last few of them that is, and together otherwise. A wish with a change taken back promises no outfit.
 */
export function changesOf({ promised: _, ...wish }: Wish, named: Named, locale?: string): Change[] {
  const { budget, sizes = {}, waive = [], count, locked = [], banned = [] } = wish;
  const changes: Change[] = [];
  const changed = (text: string, before: Partial<Wish>) =>
    changes.push({ text, takenBack: { ...wish, ...before } });

  const piece = budget?.scope === 'item' ? ' a piece' : '';
  if (budget) changed(`Budget ${formatMoney(budget, locale)}${piece}`, { budget: undefined });
  for (const part of ['any', 'top', 'bottom', 'shoes'] as const) {
    const size = sizes[part];
    if (size !== undefined) changed(`${sized[part]} ${size}`, { sizes: { ...sizes, [part]: undefined } });
  }
  for (const waiver of waive)
    changed(waiverWords(waiver), { waive: waive.filter((other) => other !== waiver) });
  if (count !== undefined) changed(`Up to ${count} looks`, { count: undefined });
  for (const [field, ids, onePiece, pieces] of [
    ['locked', locked, 'Built on', 'built on'],
    ['banned', banned, 'Without', 'left out'],
  ] as const) {
    const alone = ids.filter((id) => named(id) !== undefined).slice(-mostNamed);
    const others = ids.length - alone.length;
    const number = others === 1 ? 'One piece' : `${others} pieces`;
    if (others > 0) changed(`${number} ${pieces}`, { [field]: alone });
    for (const gone of alone)
      changed(`${onePiece}: ${named(gone)}`, { [field]: ids.filter((id) => id !== gone) });
  }
  return changes;
}

/** More names would stand between the reader and her looks. */
const mostNamed = 3;

const sized = { any: 'Size', top: 'Top in', bottom: 'Bottoms in', shoes: 'Shoes in' } as const;

/** "Black allowed", "Sherwani optional": what is waived may still be worn, so nothing is said to be left out. */
function waiverWords(waiver: string): string {
  if (waiver === 'budget.min') return 'No minimum';
  if (waiver === 'budget.each') return 'No limit on each piece';
  if (waiver === 'gender') return 'Whoever it is cut for';
  const [kind = '', word = ''] = waiver.split(/:(.*)/su);
  if (kind === 'slot') return `${slots[word] ?? 'More pieces'} optional`;
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  if (kind === 'budget.garments') return `${name} over their limit`;
  return kind.startsWith('avoid.') ? `${name} allowed` : `${name} optional`;
}

const slots: Record<string, string> = {
  outerwear: 'Layer',
  shoes: 'Shoes',
  bag: 'Bag',
  accessory: 'Accessories',
};

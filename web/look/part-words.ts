import type { Part } from '../../functions/_domain/styling/weights.js';

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    relevance: 'Close to the wish',
    occasion: 'Occasion',
    formality: 'Dressed up enough',
    season: 'Season',
    style: 'Style',
    colour: 'Colours wanted',
    size: 'Size',
    material: 'Material',
    richness: 'Rather dear',
    thrift: 'Rather cheap',
    value: 'Reduced prices',
    variety: 'Chance',
    harmony: 'Colours in harmony',
    agreement: 'Equally dressed up',
    pattern: 'One pattern at most',
    coherence: 'Styles that agree',
    level: 'Prices of one level',
    cloth: 'Cloth of like weight',
    together: 'Often worn together',
    restraint: 'Nothing too much',
  } satisfies Record<Part, string>),
);

/** What a part of a score is called to the reader; one that this page does not know, as the API spells it. */
export function partWords(part: string): string {
  return words.get(part) ?? spelt(part);
}

/** `colourHarmony` or `colour-harmony` as `Colour harmony`. */
function spelt(part: string): string {
  const words = part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { writeFileSync } from 'node:fs';
import { countWorn, tableText } from './lifts.js';
import { readWornOutfits } from './outfits.js';

const table = new URL('../../_domain/styling/worn-together.table.ts', import.meta.url);

const outfits = readWornOutfits();
if (outfits === null) {
  console.error('The outfits to learn from are not here: nothing was written.');
  process.exit(1);
}
writeFileSync(table, tableText(countWorn(outfits.known)));
console.log(`Learned from ${outfits.known.length} outfits, ${outfits.heldOut.length} held out.`);

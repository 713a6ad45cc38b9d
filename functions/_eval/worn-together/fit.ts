import { writeFileSync } from 'node:fs';
import { runCommand } from '../../_local/command.js';
import { countWorn, tableText } from './lifts.js';
import { readWornOutfits, wornOutfitsFolder } from './outfits.js';

const help = `npm run fit

Learns which garments are worn together from the outfits that people put together on Polyvore (Han et al. 2017), and
writes functions/_domain/styling/worn-together.table.ts. They are read from ${wornOutfitsFolder}:
category_id.txt and train_no_dup_new_100.json.`;

const table = new URL('../../_domain/styling/worn-together.table.ts', import.meta.url);

await runCommand(help, async () => {
  const outfits = readWornOutfits();
  if (outfits === null)
    throw new Error(`The outfits to learn from are not in ${wornOutfitsFolder}: nothing was written.`);
  writeFileSync(table, tableText(countWorn(outfits.known)));
  console.log(`Learned from ${outfits.known.length} outfits, ${outfits.heldOut.length} held out.`);
});

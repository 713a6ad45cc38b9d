import { printSections } from '../_bench/sections.js';
import { compatibilityRows } from './compatibility.js';
import { parserRows } from './parser.js';
import { retrievalRows } from './retrieval.js';
import { slotRows } from './slots.js';
import { stylistRows } from './stylist.js';

await printSections('npm run eval --', {
  slots: { title: 'Slots and genders read from titles', rows: () => slotRows() },
  compatibility: { title: 'Garments worn together, held-out outfits', rows: () => compatibilityRows() },
  retrieval: { title: 'Search over titles', rows: () => retrievalRows() },
  stylist: { title: 'Answers to wishes whose limits are known', rows: () => stylistRows() },
  parser: { title: 'Fields read from wishes', rows: parserRows },
});

/**
 * The invented labels of the house catalogue, by what they make. Each is marked as a sample wherever its name is shown,
 * and holds no word for a colour, a cloth or a garment, which the vocabulary would read as an attribute.
 */
const labels = {
  everyday: ['Monday People', 'First Draft', 'North Balcony', 'Slow Ferry', 'Page & Ink'],
  tailored: ['Ninth Floor', 'Ledger Lane', 'Two Past Nine'],
  evening: ['Lantern Hour', 'Second Encore'],
  heritage: ['Neem Courtyard', 'Kite Veranda', 'Mogra Lane', 'Gulmohar Gate'],
  groom: ['Banyan Gate', 'Haveli Steps', 'Baraat House'],
  sport: ['Second Lap', 'Uphill Habit', 'Early Tide'],
  workshop: ['Ladder & Loom', 'Warm Platform'],
  shoes: ['Left Foot First', 'Cobble Corner', 'Long Way Home'],
  bags: ['Errand Hour', 'Pocketful'],
  trinkets: ['Trinket Drawer', 'Jhoomar Box', 'Tick Tock Lane'],
  children: ['Paper Kite', 'Puddle Days'],
} as const;
export type LabelKind = keyof typeof labels;

/** The brands of a kind, each said to be a sample. */
export function brandsOf(kind: LabelKind): string[] {
  return labels[kind].map((name) => `${name} (sample)`);
}

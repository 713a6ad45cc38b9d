/** The 32-bit FNV-1a hash of a string's UTF-16 code units, with a final mix so that near strings part. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Dimensions of a vector that one kind of feature lives in. */
export type Region = { readonly from: number; readonly size: number };

/** How many dimensions one feature is spread over: with three, two features rarely collide in all. */
const spread = 3;

/** Adds a feature to a vector: `spread` signed places of its region, by its name. */
export function addFeature(vector: Float32Array, region: Region, name: string, weight: number): void {
  let hash = hash32(name);
  for (let turn = 0; turn < spread; turn++) {
    const place = region.from + ((hash >>> 1) % region.size);
    vector[place] = (vector[place] ?? 0) + (hash & 1 ? weight : -weight);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
    hash = (hash ^ (hash >>> 12)) >>> 0;
  }
}

/** Scales the region of a vector to a length; a region of zeros stays so. */
export function scaleRegion(vector: Float32Array, { from, size }: Region, length: number): boolean {
  let squares = 0;
  for (let place = from; place < from + size; place++) squares += (vector[place] ?? 0) ** 2;
  if (squares === 0) return false;
  const factor = length / Math.sqrt(squares);
  for (let place = from; place < from + size; place++) vector[place] = (vector[place] ?? 0) * factor;
  return true;
}

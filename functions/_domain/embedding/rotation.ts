import { hash32 } from './hashing.js';

/**
 * Turns a vector, in place, by one fixed rotation: random signs, then a Walsh-Hadamard transform (Ailon and Chazelle
 * 2006). Every angle between two vectors stays as it is, but a feature now shows in all places at once, so that the
 * signs alone tell angles (Charikar 2002) and a database can compare 512 bits before it compares 512 numbers.
 * The length must be a power of two.
 */
export function rotate(vector: Float32Array): Float32Array {
  const size = vector.length;
  for (let place = 0; place < size; place++) {
    vector[place] = (vector[place] ?? 0) * (signs[place % signs.length] ?? 1);
  }
  for (let half = 1; half < size; half *= 2) {
    for (let start = 0; start < size; start += 2 * half) {
      for (let place = start; place < start + half; place++) {
        const [low, high] = [vector[place] ?? 0, vector[place + half] ?? 0];
        vector[place] = low + high;
        vector[place + half] = low - high;
      }
    }
  }
  const length = 1 / Math.sqrt(size);
  for (let place = 0; place < size; place++) vector[place] = (vector[place] ?? 0) * length;
  return vector;
}

const signs = Float32Array.from({ length: 512 }, (_, place) => (hash32(`sign ${place}`) & 1 ? 1 : -1));

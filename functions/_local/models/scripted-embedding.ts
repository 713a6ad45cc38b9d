import { embedText } from '../../_domain/embedding.js';
import type { Act } from './scripted-server.js';

/**
 * Where a scripted model places a text: as near to others as the house embedder does, in a space of its own, and three
 * times as long as a vector of ours.
 */
export function scriptedVector(text: string): number[] {
  return Array.from(embedText(text).reverse(), (component) => component * 3);
}

/** A scripted model on Hugging Face: it embeds texts, and takes every picture for one of `pictured`. */
export function huggingFaceAct(body: unknown, pictured: string): Act {
  const texts =
    typeof body === 'object' && body !== null && 'inputs' in body && Array.isArray(body.inputs)
      ? body.inputs.map(String)
      : null;
  return { body: texts ? texts.map(scriptedVector) : scriptedVector(pictured) };
}

import { wrongArity } from '../reply.js';

/** The words two by two; an odd one out is a wrong number of arguments for `command`. */
export function pairsOf(words: readonly string[], command: string): [string, string][] {
  if (words.length % 2 === 1) throw wrongArity(command);
  const pairs: [string, string][] = [];
  for (let at = 0; at < words.length; at += 2) pairs.push([words[at] ?? '', words[at + 1] ?? '']);
  return pairs;
}

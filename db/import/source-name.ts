import { sampleSource } from './import.js';

/** Why a catalogue cannot be called so, in words that follow its name; null when it can. */
export function wrongSourceName(name: string): string | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(name))
    return 'must be up to 60 letters, digits, dots, dashes or blanks';
  return name === sampleSource ? 'is the bundled sample catalogue' : null;
}

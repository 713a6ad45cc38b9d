import { WrongInput } from './verb.js';

/** A deployment's address as it stands on the command line. */
export function webAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new WrongInput(`"${text}" is no web address: give one such as https://fashiondeck.example.`);
}

/** A picture as it was sent: its bytes, and the type that they show. */
export type Picture = { bytes: Uint8Array<ArrayBuffer>; type: 'image/jpeg' | 'image/png' | 'image/webp' };

/** The most that a picture may hold. */
export const mostPictureBytes = 4 * 1024 * 1024;

/** How many bytes base64 spells: three for four characters, less its padding. */
export function bytesIn(base64: string): number {
  return (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}

/**
 * The type that the first bytes show, whatever they are said to be; null for none of JPEG, PNG and WebP. Throws
 * for what is not base64.
 */
export function pictureType(base64: string): Picture['type'] | null {
  // Whole groups of four characters, and bytes enough for the longest mark.
  const start = atob(base64.slice(0, 16));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  return start.startsWith('RIFF') && start.startsWith('WEBP', 8) ? 'image/webp' : null;
}

/** The picture that base64 spells, or null when it is none. Throws for what is not base64. */
export function pictureFrom(base64: string): Picture | null {
  const type = pictureType(base64);
  if (type === null) return null;
  const spelt = atob(base64);
  const bytes = new Uint8Array(spelt.length);
  for (let at = 0; at < spelt.length; at++) bytes[at] = spelt.charCodeAt(at);
  return { bytes, type };
}

/** Fillable parts that one marketplace leaves in its picture addresses. */
const pictureSizes = new Map([
  ['height', '720'],
  ['width', '540'],
  ['qualityPercentage', '80'],
]);

/** An absolute http(s) address without credentials, as the URL standard writes it; null for anything else. */
export function webAddress(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const text = raw.trim();
  if (text === '' || text.length > 2048 || !/^https?:\/\//i.test(text)) return null;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  return url.href.length > 2048 ? null : url.href;
}

/** The first usable picture address of a text that may list several; `($width)` and its like are filled in. */
export function pictureAddress(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const filled = raw.replace(/\(\$(\w+)\)/g, (whole, name: string) => pictureSizes.get(name) ?? whole);
  const whole = webAddress(filled);
  if (whole !== null && !/[,\s]\s*https?:/.test(filled.trim())) return whole;
  for (const part of filled.replace(/\s+/g, ' ').split(/ ?[,| ] ?(?=https?:)/)) {
    const address = webAddress(part);
    if (address !== null) return address;
  }
  return null;
}

/** A template such as `https://shop.example/p/{id}` made into a function; throws a RangeError when it is none. */
export function linkTemplate(template: string): (id: string) => string | null {
  if (!template.includes('{id}')) throw new RangeError(`--link-template ${template}: must hold {id}`);
  const fill = (id: string) => webAddress(template.replaceAll('{id}', encodeURIComponent(id)));
  if (fill('1') === null) throw new RangeError(`--link-template ${template}: must be an http(s) address`);
  return fill;
}

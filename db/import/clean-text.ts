import { Parser } from 'htmlparser2';

/** Elements whose content is not for reading. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'title', 'head']);
const nothing = /^(?:nan|n\/?a|null|none|undefined|-+)$/i;

/**
 * Text as a person would read it: tags and scripts gone, entities decoded, controls, NUL and broken Unicode removed,
 * spaces single, at most `most` characters. Placeholders such as `NaN` are empty.
 */
export function cleanText(raw: string | undefined, most: number): string {
  if (raw === undefined) return '';
  const text = (/[<&]/.test(raw) ? withoutMarkup(raw) : raw)
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u00a0]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\ufffd\ufffe\uffff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');
  if (nothing.test(text)) return '';
  if (text.length <= most) return text;
  return text
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd();
}

function withoutMarkup(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (silent.has(name)) hidden += 1;
      parts.push(' ');
    },
    onclosetag: (name) => {
      if (silent.has(name)) hidden -= 1;
      parts.push(' ');
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join('');
}

/** One SVG element; attributes are named as React names them. */
export type SvgNode = {
  tag: string;
  attributes: Record<string, string | number>;
  children: readonly SvgNode[] | string;
};

/** An element without text. */
export function element(
  tag: string,
  attributes: Record<string, string | number>,
  children: SvgNode[] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** Names that SVG itself writes with capitals; all others are written with hyphens. */
const camelInSvg = new Set([
  'viewBox',
  'patternUnits',
  'patternTransform',
  'gradientUnits',
  'gradientTransform',
]);
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
const named = (name: string) =>
  camelInSvg.has(name) || name.startsWith('aria-')
    ? name
    : name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** The element as markup, every text and attribute escaped. */
export function toMarkup({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${named(name)}="${escaped(String(value))}"`,
  );
  const inside = typeof children === 'string' ? escaped(children) : children.map(toMarkup).join('');
  return `<${tag}${written.join('')}${inside === '' ? '/>' : `>${inside}</${tag}>`}`;
}

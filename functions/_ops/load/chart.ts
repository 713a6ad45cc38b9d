export type Line = { name: string; colour: string; values: readonly (number | null)[] };

const width = 720;
const height = 220;
const pad = { left: 56, right: 12, top: 12, bottom: 28 };

/** Lines over the same steps as a picture in SVG; a gap where there is no value. `unit` stands at the upright axis. */
export function chart(title: string, unit: string, steps: readonly string[], lines: readonly Line[]): string {
  const top = niceTop(Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const x = (at: number) =>
    round(pad.left + (at / Math.max(1, steps.length - 1)) * (width - pad.left - pad.right));
  const y = (value: number) => round(height - pad.bottom - (value / top) * (height - pad.top - pad.bottom));
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const at = y(part * top);
    return `<line x1="${pad.left}" x2="${width - pad.right}" y1="${at}" y2="${at}" class="grid"/><text x="${pad.left - 6}" y="${at + 4}" text-anchor="end">${Number((part * top).toPrecision(3))}</text>`;
  });
  const every = Math.max(1, Math.ceil(steps.length / 10));
  const marks = steps.flatMap((step, at) =>
    at % every === 0
      ? [`<text x="${x(at)}" y="${height - 8}" text-anchor="middle">${escaped(step)}</text>`]
      : [],
  );
  const paths = lines.map(
    ({ colour, values }) => `<path d="${pathOf(values, x, y)}" stroke="${colour}" class="line"/>`,
  );
  const legend = lines.map(
    ({ name, colour }) => `<span><i style="background:${colour}"></i>${escaped(name)}</span>`,
  );
  return `<figure><figcaption>${escaped(title)} <small>${escaped(unit)}</small> ${legend.join(' ')}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">${[...grid, ...marks, ...paths].join('')}</svg></figure>`;
}

function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let drawing = false;
  return values
    .map((value, at) => {
      if (value === null) {
        drawing = false;
        return '';
      }
      const step = `${drawing ? 'L' : 'M'}${x(at)} ${y(value)}`;
      // A point that stands alone is drawn as a dash, or it would not be seen.
      const alone = !drawing && (values[at + 1] ?? null) === null ? 'h2' : '';
      drawing = true;
      return step + alone;
    })
    .join('');
}

/** The next 1, 2 or 5 times a power of ten. */
function niceTop(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Text as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

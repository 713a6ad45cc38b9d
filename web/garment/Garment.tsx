import { createElement, type ReactElement, useId } from 'react';
import type { Gender, Slot } from '../../functions/_domain/product.js';
import { compose } from './compose.js';
import { hashOf } from './hash.js';
import { clothOf, drawingOf } from './look.js';
import type { SvgNode } from './node.js';

type GarmentProps = {
  /** A category, colours and a pattern of the vocabulary; unknown words fall back to something plain. */
  category: string;
  slot: Slot;
  /** For whom it is cut, where that changes the picture. */
  gender?: Gender;
  colours: readonly string[];
  pattern: string | null;
  /** The product's own title; a reader who cannot see the picture is told that it is a drawing of that. */
  title: string;
  className?: string;
};

/** The drawn picture of a product: the same product always looks the same. */
export function Garment({
  category,
  slot,
  gender,
  colours,
  pattern,
  title,
  className,
}: GarmentProps): ReactElement {
  const instance = useId().replace(/[^A-Za-z0-9_-]/g, '');
  const drawn = compose(drawingOf(category, slot, gender, title), {
    ...clothOf(colours, pattern),
    seed: hashOf(title),
    id: `garment${instance}`,
    title: `Drawing of ${title}`,
  });
  const picture =
    className === undefined ? drawn : { ...drawn, attributes: { ...drawn.attributes, className } };
  return toReact(picture, 0);
}

function toReact({ tag, attributes, children }: SvgNode, key: number): ReactElement {
  return createElement(
    tag,
    { ...attributes, key },
    typeof children === 'string' ? children : children.map(toReact),
  );
}

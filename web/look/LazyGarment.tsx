import { type ComponentProps, lazy, Suspense } from 'react';
import type { Garment as Drawing } from '../garment/Garment.js';

type Cloth = ComponentProps<typeof Drawing>;

const Loaded = lazy(async () => {
  const drawing = await import('../garment/Garment.js').catch(() => null);
  return { default: drawing?.Garment ?? Undrawn };
});

/** A drawn garment, absent until the drawings have come: with their vocabulary they are a third of all code. */
export function Garment(cloth: Cloth) {
  return (
    <Suspense>
      <Loaded {...cloth} />
    </Suspense>
  );
}

/** Where the drawings cannot be loaded, an empty tile with the same name. */
function Undrawn({ title, className }: Cloth) {
  return <div role="img" aria-label={title} className={className} />;
}

import { useState } from 'react';
import { clothesSlots, type Product } from '../../functions/_domain/product.js';
import { Garment } from './LazyGarment.js';
import { pictureAddress } from './piece-words.js';

/** A piece as its shop shows it, or as drawn by us where there is no picture or it fails to load. */
export function Picture({ piece }: { piece: Product }) {
  const address = pictureAddress(piece.imageUrl);
  const [isBroken, setBroken] = useState(false);
  if (address === null || isBroken) {
    return <Garment {...piece} className="absolute inset-0 size-full p-[6%]" />;
  }
  return (
    <div className="absolute inset-0 isolate bg-photo">
      <img
        src={address}
        alt={piece.title}
        width={600}
        height={800}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onError={() => setBroken(true)}
        className={`size-full mix-blend-multiply ${isWorn(piece) ? 'object-cover object-top' : 'object-contain'}`}
      />
    </div>
  );
}

/** Clothes are photographed upright and may be cropped to the tile; shoes, bags and the like must be seen whole. */
function isWorn({ slot }: Product): boolean {
  return clothesSlots.includes(slot);
}

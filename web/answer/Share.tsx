import { useState } from 'react';
import type { Outfit } from '../../functions/_domain/outfit.js';
import { addressOf } from '../ask/address.js';
import type { Wish } from '../ask/wish.js';

interface Props {
  outfit: Outfit;
  wish: Wish;
}

/** Hands on the address that brings just this look, by what the device shares with, or as a copy. */
export function Share({ outfit, wish }: Props) {
  const [note, setNote] = useState('');
  const share = async () => {
    const promised = outfit.items.map(({ id }) => id);
    const url = new URL(`/${addressOf({ ...wish, promised })}`, location.origin).href;
    try {
      // A device that shares says itself what became of it; who closes its sheet has not failed.
      if (typeof navigator.share === 'function') return await navigator.share({ url }).catch(() => undefined);
      await navigator.clipboard.writeText(url);
      setNote('Link copied.');
    } catch {
      setNote('The link could not be copied.');
    }
  };
  return (
    <p className="mt-1 text-quiet text-sm print:hidden">
      <button
        type="button"
        onClick={() => void share()}
        className="py-1 underline decoration-line underline-offset-4 hover:text-ink pointer-coarse:py-3"
      >
        Share this look
      </button>
      <span aria-live="polite" className="ml-3">
        {note}
      </span>
    </p>
  );
}

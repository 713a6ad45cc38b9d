import type { Product } from '../../functions/_domain/product.js';

interface Props {
  gone: Product;
  /** What came in its place by a swap. */
  instead?: Product;
  onUndo: () => void;
}

/** Brings back what was just turned down or swapped, beside where that stood: it is in sight as long as the look there is. */
export function Undo({ gone, instead, onUndo }: Props) {
  return (
    <p className="sticky bottom-4 z-10 mx-auto mb-4 flex w-fit max-w-full items-center gap-4 rounded-3xl bg-ink py-1 pr-1 pl-5 text-paper text-sm print:hidden">
      <span className="min-w-0">
        <span dir="auto" className="block truncate">
          {instead ? 'Swapped' : 'Turned down'}: {gone.title}
        </span>{' '}
        {instead && (
          <span dir="auto" className="block truncate">
            → {instead.title}
          </span>
        )}
      </span>
      <button
        type="button"
        onClick={onUndo}
        className="min-h-11 shrink-0 rounded-full border border-transparent px-4 font-medium underline underline-offset-4 hover:decoration-2 focus-visible:outline-paper focus-visible:-outline-offset-4"
      >
        Undo
      </button>
    </p>
  );
}

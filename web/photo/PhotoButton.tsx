import { useId } from 'react';

interface Props {
  /** Shown as a picture alone. */
  isCompact: boolean;
  onPhoto: (photo: File) => void;
}

/** Lets a photo be chosen or taken; the input itself has the focus, its label is what is seen. */
export function PhotoButton({ isCompact, onPhoto }: Props) {
  const id = useId();
  return (
    <>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        className="peer sr-only"
        onChange={({ target }) => {
          const [photo] = target.files ?? [];
          if (photo) onPhoto(photo);
          // The same photo again is a change, too.
          target.value = '';
        }}
      />
      <label
        htmlFor={id}
        title={isCompact ? words : undefined}
        className={`inline-flex max-w-full print:hidden cursor-pointer items-center gap-2 rounded-full border border-edge text-sm ${isCompact ? 'size-11 justify-center' : 'px-4 py-2 pointer-coarse:min-h-11'} transition-colors hover:border-ink peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-3`}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" className="size-4 fill-none stroke-current">
          <path d="M2.5 6.5h3l1.5-2h6l1.5 2h3v9.5h-15z" strokeLinejoin="round" />
          <circle cx="10" cy="11" r="3" />
        </svg>
        {isCompact ? <span className="sr-only">{words}</span> : words}
      </label>
    </>
  );
}

const words = 'Search by photo';

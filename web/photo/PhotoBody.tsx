import { Skeleton } from '../answer/Skeleton.js';
import { TroubleNote } from '../answer/TroubleNote.js';
import type { Wish } from '../ask/wish.js';
import { Likenesses } from './Likenesses.js';
import type { PhotoSearch } from './usePhotoSearch.js';

interface Props {
  search: Exclude<PhotoSearch, { state: 'none' }>;
  onAsk: (wish: Wish) => void;
  onRetry: (photo: Blob) => void;
}

/** What became of a photo: what was found by it in place of the looks, and a failure above them. */
export function PhotoBody({ search, onAsk, onRetry }: Props) {
  switch (search.state) {
    case 'looking':
      return <Skeleton />;
    case 'found':
      return <Likenesses found={search.found} onAsk={onAsk} />;
    case 'unreadable':
      return (
        <p role="alert" className="max-w-prose pt-6 pb-10 leading-relaxed">
          This browser cannot read that picture. A JPEG, PNG or WebP can be searched by.
        </p>
      );
    case 'failed':
      return <TroubleNote of="photo" failure={search.failure} onRetry={() => onRetry(search.photo)} />;
  }
}

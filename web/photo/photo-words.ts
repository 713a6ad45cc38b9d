import type { Found } from './search-by-photo.js';
import type { PhotoSearch } from './usePhotoSearch.js';

const reasons: Record<string, string> = {
  not_configured: 'Searching by photo is not set up here.',
  circuit_open: 'The model that sees photos is resting after repeated failures. Try again in a minute.',
  timeout: 'The model that sees photos took too long. A second try is often faster.',
  spend_cap: 'The model that sees photos has used up its daily allowance.',
};

/** What the reader must know of what was found by a photo, or of why nothing was; null when there is nothing to say. */
export function noticeOf({ products, degraded }: Found): string | null {
  const reason = degraded.find(({ part }) => part === 'embedder')?.reason;
  if (products.length > 0) {
    return reason === undefined ? null : 'Only a part of the catalogue can be compared with photos yet.';
  }
  if (reason === undefined) return 'Nothing in the catalogue can be compared with it.';
  return `${reasons[reason] ?? 'The model that sees photos failed.'} Describe the piece in words instead.`;
}

/** What a screen reader is told; null while no photo is looked at. A failure announces itself as an alert. */
export function photoAnnouncement(search: PhotoSearch): string | null {
  switch (search.state) {
    case 'none':
      return null;
    case 'looking':
      return 'Looking for what resembles the photo.';
    case 'found': {
      const { length } = search.found.products;
      return `${length} ${length === 1 ? 'piece' : 'pieces'} found that resemble the photo.`;
    }
    case 'unreadable':
    case 'failed':
      return '';
  }
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../ask/failure.js';
import { world } from '../ask/world.js';
import { type Found, isPhotoSearchThere, searchByPhoto } from './search-by-photo.js';
import { shrunken } from './shrunken.js';

/** Where the page stands with a photo. */
export type PhotoSearch =
  | { state: 'none' }
  | { state: 'looking' }
  | { state: 'found'; found: Found }
  /** The browser cannot read it. */
  | { state: 'unreadable' }
  | { state: 'failed'; failure: Failure; photo: Blob };

/** Searches by one photo at a time; `isThere` once the server has said that photos can be searched by. */
export function usePhotoSearch() {
  const [isThere, setThere] = useState(false);
  const [search, setSearch] = useState<PhotoSearch>({ state: 'none' });
  const inFlight = useRef<AbortController>(null);

  useEffect(() => {
    void isPhotoSearchThere(world).then(setThere);
  }, []);

  const putAway = useCallback(() => {
    inFlight.current?.abort();
    setSearch({ state: 'none' });
  }, []);

  const look = useCallback(async (photo: Blob) => {
    inFlight.current?.abort();
    const abort = new AbortController();
    inFlight.current = abort;
    setSearch({ state: 'looking' });
    const image = await shrunken(photo);
    if (abort.signal.aborted) return;
    if (image === null) return setSearch({ state: 'unreadable' });
    const outcome = await searchByPhoto(world, image, abort.signal);
    if (abort.signal.aborted) return;
    if (outcome.ok) setSearch({ state: 'found', found: outcome.found });
    else setSearch({ state: 'failed', failure: outcome.failure, photo });
  }, []);

  useEffect(() => {
    // A step in history leads to a wish.
    addEventListener('popstate', putAway);
    return () => {
      removeEventListener('popstate', putAway);
      inFlight.current?.abort();
    };
  }, [putAway]);

  return { isThere, search, look, putAway };
}

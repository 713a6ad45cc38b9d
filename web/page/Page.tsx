import { useEffect, useRef, useState } from 'react';
import { shownIn } from '../ask/conversation.js';
import { refined } from '../ask/refined.js';
import { useConversation } from '../ask/useConversation.js';
import type { Wish } from '../ask/wish.js';
import { readerLocale } from '../look/reader-locale.js';
import { PhotoBody } from '../photo/PhotoBody.js';
import { PhotoButton } from '../photo/PhotoButton.js';
import { photoAnnouncement } from '../photo/photo-words.js';
import { usePhotoSearch } from '../photo/usePhotoSearch.js';
import { WishBox } from '../wish/WishBox.js';
import { announcement, titleOf } from './announcement.js';
import { Body } from './Body.js';
import { HeldPlace } from './HeldPlace.js';
import { Masthead } from './Masthead.js';
import { Opening } from './Opening.js';
import { Safeguard } from './Safeguard.js';
import { type Undoable, undoOf } from './undo.js';
import { useFollowing } from './useFollowing.js';
import { useReadingPlace } from './useReadingPlace.js';

/** The whole page: a wish, and what became of it. */
export function Page() {
  const { conversation, ask } = useConversation();
  const photos = usePhotoSearch();
  const answer = useRef<HTMLDivElement>(null);
  const [undo, setUndo] = useState<Undoable>();
  const prompt = conversation.state === 'start' ? '' : conversation.wish.prompt;

  const { state: photoState } = photos.search;
  // What became of no photo leaves the looks where they are.
  const isPhotoShown = photoState === 'looking' || photoState === 'found';
  const isOpening = !isPhotoShown && conversation.state === 'start';
  const isBusy = isPhotoShown ? photoState === 'looking' : conversation.state === 'asking';

  useEffect(() => {
    document.title = titleOf(conversation);
  }, [conversation]);

  useReadingPlace(conversation);
  const following = useFollowing(conversation, answer);
  const askByButton = (wish: Wish) => {
    const place = following(document.activeElement);
    photos.putAway();
    setUndo(place === null ? undefined : undoOf(shownIn(conversation), wish, place));
    ask(wish);
  };

  return (
    <>
      {!isOpening && (
        <a
          href="#answer"
          className="fixed print:hidden top-2 left-2 z-10 -translate-y-20 rounded-full border border-transparent bg-ink px-4 py-2 text-paper text-sm focus:translate-y-0"
        >
          Skip to the looks
        </a>
      )}
      <div className="mx-auto max-w-6xl px-[min(1.25rem,5.6vw)] sm:px-8">
        <Masthead />
        <main className={isOpening ? 'pt-14 sm:pt-20' : prompt === '' ? 'pt-8 sm:pt-12' : 'pt-4'}>
          {isOpening ? <Opening /> : <h1 className="sr-only">Outfits for a wish</h1>}
          <WishBox
            asked={prompt}
            onAsk={(text) => {
              following(null);
              photos.putAway();
              ask(conversation.state === 'start' ? { prompt: text } : refined(conversation.wish, text));
            }}
          >
            {photos.isThere && <PhotoButton isCompact={prompt !== ''} onPhoto={photos.look} />}
          </WishBox>
          <p role="status" className="sr-only">
            {photoAnnouncement(photos.search) ?? announcement(conversation, undo, readerLocale())}
          </p>
          <div
            ref={answer}
            id="answer"
            tabIndex={-1}
            aria-busy={isBusy}
            className="min-h-96 pt-4 [overflow-anchor:none]"
          >
            <HeldPlace answer={answer}>
              <Safeguard of={isPhotoShown ? photos.search : conversation}>
                {photos.search.state !== 'none' && (
                  <PhotoBody search={photos.search} onAsk={askByButton} onRetry={photos.look} />
                )}
                {!isPhotoShown && <Body conversation={conversation} undo={undo} onAsk={askByButton} />}
              </Safeguard>
            </HeldPlace>
          </div>
        </main>
        <footer className="border-line border-t py-8 text-quiet text-sm leading-relaxed">
          <p className="max-w-prose">
            FashionDeck may earn a commission on links marked as affiliate. Prices and stock are as last seen
            at the shop, which has the last word.{' '}
            <a href="/api/docs" className="underline underline-offset-4">
              API
            </a>
          </p>
        </footer>
      </div>
    </>
  );
}

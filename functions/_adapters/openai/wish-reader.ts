import type { WishModel } from '../../_domain/ports/models.js';
import { Reading } from '../../_domain/understanding/reading.js';
import type { Ask } from './client.js';
import { promptVersion } from './prompt-version.js';
import { readWishPrompt } from './prompts.js';

/** A restated wish is no longer than the wish; names are few. */
const maxTokens = 600;

/** Reads wishes with one call each. */
export function openAiWishReader(ask: Ask): WishModel {
  return {
    read: ({ text, unread }, call) =>
      ask(
        {
          name: `wish_v${promptVersion}`,
          system: readWishPrompt,
          user: JSON.stringify({ wish: text, unread }),
          schema: Reading,
          maxTokens,
        },
        call,
      ),
  };
}

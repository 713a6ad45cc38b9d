import * as z from 'zod';
import type { JudgeModel } from '../../_domain/ports/models.js';
import { ProviderFailure } from '../../_domain/provider-failure.js';
import type { Ask } from './client.js';
import { promptVersion } from './prompt-version.js';
import { judgePrompt } from './prompts.js';

const Verdict = z.strictObject({ ranking: z.array(z.string().max(100)).max(100) });
/** Six ids and the frame around them. */
const maxTokens = 300;
/** A title says what a piece is in its first words; what follows is for search engines. */
const titleCharacters = 120;

/** Ranks outfits with one call. Ids that were not given make the verdict unusable: it speaks of something else. */
export function openAiJudge(ask: Ask): JudgeModel {
  return {
    async rank(wish, outfits, call) {
      const given = outfits.map(({ id, items }) => ({
        id,
        pieces: items.map(({ title }) => [...title].slice(0, titleCharacters).join('')),
      }));
      const { ranking } = await ask(
        {
          name: `verdict_v${promptVersion}`,
          system: judgePrompt,
          user: JSON.stringify({ wish, outfits: given }),
          schema: Verdict,
          maxTokens,
        },
        call,
      );
      const ids = new Set(given.map(({ id }) => id));
      if (ranking.length === 0 || !ranking.every((id) => ids.has(id))) throw new ProviderFailure('unusable');
      return ranking;
    },
  };
}

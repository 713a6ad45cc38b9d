import * as z from 'zod';
import { type Act, completion, type Script } from './scripted-server.js';

const Asked = z.object({ messages: z.array(z.object({ content: z.string() })).min(2) });
const Question = z.union([
  z.object({ outfits: z.array(z.object({ id: z.string() })) }),
  z.object({ wish: z.string() }),
]);

/** Reads a wish as it stands, ranks outfits in reverse, and knows every model by its name. */
export const scriptedStylist: Script = ({ path, body }) =>
  path.includes('/models/') ? model(path) : answer(body);

const model = (path: string): Act => ({ body: { id: path.split('/').at(-1), object: 'model' } });

function answer(body: unknown): Act {
  const question = Question.parse(JSON.parse(Asked.parse(body).messages[1]?.content ?? ''));
  if ('outfits' in question) return completion({ ranking: question.outfits.map(({ id }) => id).reverse() });
  const named = { aesthetics: [], occasion: null, season: null, gender: null, unread: [] };
  return completion({ restated: question.wish, ...named });
}

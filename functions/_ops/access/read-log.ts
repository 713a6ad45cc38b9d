import * as z from 'zod';
import { linesOf } from '../../../db/backup/lines.js';
import { parse, readVisit } from './read-visit.js';
import type { Visit } from './visit.js';

/** `aws logs filter-log-events` prints one document; a larger one is better read as lines. */
const longestDocument = 64 * 1024 * 1024;

const Document = z.union([
  z.array(z.unknown()),
  z.object({ events: z.array(z.unknown()) }).transform(({ events }) => events),
]);

/** The last line of `vercel logs --json`, where it has printed no more than its limit of what there is. */
const CutOff = z.object({ type: z.literal('summary'), pagination: z.object({ hasMore: z.literal(true) }) });

/**
 * The visits in a log: JSON lines, or one document of CloudWatch events. `null` for an entry that tells of none, and
 * 'cut off' for one that says that the log has more.
 */
export async function* readLog(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Visit | 'cut off' | null> {
  let document = '';
  let asLines: boolean | undefined;
  for await (const line of linesOf(stream)) {
    if (line.trim() === '') continue;
    // The first line decides: a document that is printed over many lines does not parse by itself.
    asLines ??= parse(line) !== undefined || !/^\s*[[{]\s*$/.test(line);
    if (asLines) {
      const entry = parse(line);
      const several = Document.safeParse(entry);
      if (several.success) yield* several.data.map(readVisit);
      else if (CutOff.safeParse(entry).success) yield 'cut off';
      else yield readVisit(entry ?? { message: line });
    } else {
      document += `${line}\n`;
      if (document.length > longestDocument)
        throw new Error('the log is one document of more than 64 MB: give it as JSON lines');
    }
  }
  if (document === '') return;
  const read = Document.safeParse(parse(document));
  if (!read.success) throw new Error('the log is neither JSON lines nor a document with events');
  yield* read.data.map(readVisit);
}

import type { Answer } from '../ask/answer.js';

/** How an answer was made: what the reader should notice, and what is only worth a footnote. */
export interface Making {
  notice: string | null;
  footnotes: string[];
}

const parts: Record<string, string> = {
  parser: 'the model that reads wishes',
  embedder: 'the model that matches by meaning',
  judge: 'the model that has the last look',
  assembler: 'the search for still better looks',
  database: 'the catalogue',
  cache: 'the cache',
  'rate-limit': 'the shared call counter',
  queue: 'the queue',
  metrics: 'the counters',
};

const reasons: Record<string, string> = {
  circuit_open: 'is resting after repeated failures',
  timeout: 'took too long',
  error: 'failed',
  spend_cap: 'has used up its daily allowance',
};

/** Parts whose absence can make an outfit plainer; the others only concern the operator. */
const styling = new Set(['parser', 'embedder', 'judge', 'database']);

/** Puts an answer's `degraded` into plain words. A model that nobody set up is a way of working, not a fault. */
export function making(degraded: Answer['degraded']): Making {
  const missing = degraded.filter(({ reason }) => reason === 'not_configured');
  const faults = degraded.filter(({ reason }) => reason !== 'not_configured');
  const said = ({ part, reason }: Answer['degraded'][number]) =>
    `${parts[part] ?? part} ${reasons[reason] ?? 'was not available'}`;
  const noticed = faults.filter(({ part }) => styling.has(part)).map(said);
  const quiet = faults.filter(({ part }) => !styling.has(part)).map((fault) => `${capital(said(fault))}.`);
  return {
    notice:
      noticed.length === 0
        ? null
        : `These looks are the house stylist’s own: ${new Intl.ListFormat('en-GB').format(noticed)}. Budget, size and avoids hold all the same.`,
    footnotes: [
      ...(missing.length === 0 ? [] : ['Styled by the house stylist: no model provider is set up.']),
      ...quiet,
    ],
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

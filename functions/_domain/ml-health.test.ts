import { describe, expect, it } from 'vitest';
import { assessModels, circuitsInWords, type Located, MlHealthAnswer } from './ml-health.js';

const closed: Located = {
  store: 'redis',
  reading: { state: 'closed', since: null, failureRate: 0, slowRate: 0, calls: 0, history: [] },
};
const open: Located = {
  store: 'redis',
  reading: {
    ...closed.reading,
    state: 'open',
    since: '2026-03-01T10:00:00Z',
    retryAt: '2026-03-01T10:00:30Z',
  },
};
const word = { until: '2026-03-01T10:10:00Z', reason: 'their page says so', by: 'asha' };
const forced: Located = {
  store: 'redis',
  reading: { ...closed.reading, state: 'open', override: { kind: 'forced_open', ...word } },
};

describe('the health of the model providers', () => {
  it('passes while both circuits are closed and shared', () => {
    const answer = assessModels({ openai: closed, huggingface: closed });
    expect(MlHealthAnswer.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({ status: 'pass', store: 'redis' });
  });

  it.each([
    ['an open circuit', open, 'openai open until 2026-03-01T10:00:30Z, huggingface closed'],
    ['an override', forced, 'openai forced open until 2026-03-01T10:10:00Z, huggingface closed'],
    [
      'circuits that are not shared',
      { ...closed, store: 'local' as const },
      'openai closed, huggingface closed (this instance alone)',
    ],
  ])('warns of %s, in words too', (_, openai, words) => {
    const answer = assessModels({ openai, huggingface: closed });
    expect(answer.status).toBe('warn');
    expect(circuitsInWords(answer)).toBe(`circuits: ${words}`);
  });
});

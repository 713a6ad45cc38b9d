import { describe, expect, inject, it } from 'vitest';
import { MlHealthAnswer } from './_domain/ml-health.js';

Object.assign(process.env, inject('services'), { UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1' });
const { default: mlHealth } = await import('./ml-health.js');

describe('ml-health while Redis is gone', () => {
  it('answers 200 and says that what it shows is this instance alone', async () => {
    const response = await mlHealth.fetch(new Request('http://localhost/api/ml/health'));
    expect(response.status).toBe(200);
    expect(MlHealthAnswer.parse(await response.json())).toMatchObject({
      status: 'warn',
      store: 'local',
      breakers: { openai: { state: 'closed', history: [] } },
      photoSearch: false,
    });
  });
});

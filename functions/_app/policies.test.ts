import { expect, it } from 'vitest';
import { policies } from './policies.js';

it('the slowest models, three slow statements and what comes before them leave an answer within its 7 s', () => {
  const { models, database, redis } = policies;
  // A shopper's currency, three statements for her wish, and what is asked before the models are.
  const before = database.timeoutMs + redis.timeoutMs;
  expect(before + models.llmMs).toBeLessThan(models.deadlineMs);
  expect(models.deadlineMs + 3 * database.timeoutMs).toBeLessThan(7000);
});

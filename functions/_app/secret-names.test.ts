import { expect, it } from 'vitest';
import { deployed, settings } from '../_deploy/deployed.js';
import { secretNameOf, variableOf } from './secret-names.js';

it('a variable and its secret name lead to each other', () => {
  expect(secretNameOf('UPSTASH_REDIS_REST_URL')).toBe('UpstashRedisRestUrl');
  const secrets = Object.values(deployed).flatMap(({ secrets }): readonly string[] => secrets);
  for (const variable of [...secrets, ...settings]) expect(variableOf(secretNameOf(variable))).toBe(variable);
});

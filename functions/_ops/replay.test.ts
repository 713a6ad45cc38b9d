import { describe, expect, inject, it } from 'vitest';
import { RecommendAnswer } from '../_domain/answers.js';
import { settled } from '../_http/after-response.js';
import { ops } from './ops-for-tests.js';

const env = inject('services');
Object.assign(process.env, env, { RATE_LIMIT_PER_MINUTE: '0' });
const { default: recommend } = await import('../recommend.js');

const replay = (...args: string[]) => ops(['replay', ...args], env);

describe('npm run ops -- replay', () => {
  it('finds an answer of the same catalogue identical', async () => {
    const response = await recommend.fetch(
      new Request('http://localhost/api/recommend', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ prompt: 'festive outfit for men under 6000', count: 3 }),
      }),
    );
    const { id } = RecommendAnswer.parse(await response.json());
    await settled();
    expect(await replay(id)).toMatchObject({ code: 0, out: 'identical, on the same catalogue\n' });
    expect(JSON.parse((await replay(id, '--json')).out)).toMatchObject({ id, identical: true });
  });

  it('says that no answer is kept under an id', async () => {
    const { code, err } = await replay('rec_0123456789abcdef');
    expect(code).toBe(2);
    expect(err).toContain('No answer is kept under rec_0123456789abcdef');
  });
});

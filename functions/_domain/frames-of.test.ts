import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { framesOf } from './frames-of.js';

const here = /^ {4}at .*frames-of\.test\.ts:\d+:\d+/;

describe('framesOf', () => {
  it('tells where an error arose, and no line of its message that looks like that', () => {
    const typed = 'Zara\n    at 12 Baker Street (home:1:2)';
    for (const error of [
      new Error(typed),
      new TypeError(`no such brand: ${typed}`),
      new DrizzleQueryError('SELECT $1', [typed], new Error('column')),
      new Error(''),
      new Error('E'),
    ]) {
      expect(framesOf(error)).toMatch(here);
      expect(framesOf(error)).not.toContain('Baker');
    }
  });

  it('tells nothing where the message was changed, or there is no stack', () => {
    const changed = new Error('at Baker Street\n    at home');
    expect(changed.stack).toContain('Baker');
    changed.message = 'failed';
    expect(framesOf(changed)).toBe('');
    const bare = new Error('bare');
    delete bare.stack;
    expect(framesOf(bare)).toBe('');
  });
});

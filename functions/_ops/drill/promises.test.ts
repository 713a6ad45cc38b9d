import { describe, expect, it } from 'vitest';
import { inTime, type Lack, outBefore, rightlyNamed, shoppersKept } from './promises.js';
import type { Answer, Phase } from './shoppers.js';

const openai: Lack = {
  what: ['recommend'],
  parts: ['parser', 'judge'],
  reasons: ['timeout', 'circuit_open'],
};
const given = (phase: Phase, more: Partial<Answer> = {}): Answer => ({
  ...{ what: 'recommend', asked: phase, given: phase, ms: 100, degraded: [] },
  ...more,
});
const lacking = (phase: Phase, more: Partial<Answer> = {}) =>
  given(phase, { degraded: [{ part: 'parser', reason: 'timeout' }], ...more });
const held = (answers: Answer[]) => shoppersKept(answers).map((one) => one.held);

describe('what a drill promises shoppers', () => {
  it('holds when every one was answered in time and within her budget', () => {
    expect(held(Array.from({ length: 100 }, () => given('outage')))).toEqual([true, true, true]);
  });

  it('is broken by one answer in a hundred that is none, and says which', () => {
    const answers = Array.from({ length: 99 }, () => given('outage'));
    const [errors] = shoppersKept([...answers, given('outage', { broken: 'search answered 500' })]);
    expect(errors).toMatchObject({ held: false, measured: '1 of 100 in vain: search answered 500' });
  });

  it('is broken by six slow answers in a hundred, and by one over its budget', () => {
    const answers = Array.from({ length: 94 }, () => given('outage'));
    const slow = Array.from({ length: 6 }, () => given('outage', { ms: 7001 }));
    expect(held([...answers, ...slow])).toEqual([true, false, true]);
    expect(held([...answers, given('outage', { broken: '5000 where 3000 is the most' })])[2]).toBe(false);
  });

  it('is broken when nobody was answered at all', () => {
    expect(held([])).toEqual([false, false, true]);
  });
});

describe('before an outage', () => {
  const kept = Array.from({ length: 12 }, () => given('before'));

  it('nothing is out of its limits, whatever came in the outage', () => {
    expect(outBefore([...kept, given('outage', { ms: 9000, broken: 'answered 500' })])).toBeUndefined();
  });

  it.each<[string, Answer, string]>([
    ['a slow p95', given('before', { ms: 9000 }), 'p95 9 s, slowest 9 s'],
    ['an answer in vain', given('before', { broken: 'no answer' }), '1 of 13 in vain: no answer'],
    ['what came too late', lacking('before'), '1 of 13 answers without what came too late'],
  ])('%s is out of its limits', (_, answer, words) => {
    expect(outBefore([...kept, answer])).toBe(words);
  });
});

describe('what is missing', () => {
  const whole = [given('before'), given('after'), given('outage', { what: 'search' })];

  it('is rightly named in the outage and only then; an answer across its edge proves nothing', () => {
    const edge = [given('outage', { asked: 'before' }), lacking('recovery')];
    expect(rightlyNamed([...whole, lacking('outage'), ...edge], openai).held).toBe(true);
  });

  it.each<[string, Answer]>([
    ['an answer of the outage that names nothing', given('outage')],
    ['one that names another reason', lacking('outage', { degraded: [{ part: 'judge', reason: 'error' }] })],
    ['one from before', lacking('before')],
    ['one from after', lacking('after')],
    ['one that the outage cannot touch', lacking('outage', { what: 'search' })],
  ])('is not rightly named with %s', (_, answer) => {
    expect(rightlyNamed([...whole, lacking('outage'), answer], openai).held).toBe(false);
  });

  it('is not proven by an outage in which nobody asked', () => {
    expect(rightlyNamed(whole, openai).held).toBe(false);
  });
});

it('what never came, or came late, is not in time', () => {
  expect(inTime('it closes', 900, 1000)).toEqual({
    promise: 'it closes within 1 s',
    held: true,
    measured: 'after 0.9 s',
  });
  expect(inTime('it closes', 1100, 1000).held).toBe(false);
  expect(inTime('it closes', null, 1000)).toMatchObject({ held: false, measured: 'never' });
});

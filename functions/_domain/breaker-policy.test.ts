import { describe, expect, it } from 'vitest';
import { policies } from '../_app/policies.js';
import { type BreakerPolicy, checkedPolicy } from './breaker-policy.js';

const sound: BreakerPolicy = policies.breaker.openai;

describe('the options of a breaker', () => {
  it.each([policies.breaker.openai, policies.breaker.huggingface])('are in range as deployed', (policy) => {
    expect(checkedPolicy('model', policy)).toEqual(policy);
  });

  it.each([
    ['windowMs', 999],
    ['windowMs', Number.NaN],
    ['windowSteps', 1],
    ['minCalls', 0],
    ['minCalls', 2.5],
    ['failureRate', 0],
    ['failureRate', 1.01],
    ['slowRate', -1],
    ['slowMs', 0],
    ['coolOffMs', -30_000],
    ['coolOffCapMs', 29_999],
    ['coolOffCapMs', Number.POSITIVE_INFINITY],
    ['jitter', 2],
    ['permits', 0],
    ['leaseMs', 0],
    ['successThreshold', 0],
  ])('are refused when %s is %d, with the value in the message', (option, value) => {
    const refuse = () => checkedPolicy('openai', { ...sound, [option]: value });
    expect(refuse).toThrow(RangeError);
    expect(refuse).toThrow(`openai: ${option} = ${value} (`);
  });
});

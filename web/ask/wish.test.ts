import { describe, expect, it } from 'vitest';
import { promptFault } from './wish.js';

describe('what keeps a prompt from being asked', () => {
  it('is its length alone, without the blanks around it', () => {
    expect(promptFault('  ab  ')).toContain('three characters');
    expect(promptFault('abc')).toBeNull();
    expect(promptFault(` ${'a'.repeat(500)} `)).toBeNull();
  });

  it('says by how much a prompt is too long', () => {
    expect(promptFault('a'.repeat(501))).toContain('1 character:');
    expect(promptFault('a'.repeat(520))).toContain('20 characters:');
  });
});

import { expect, it } from 'vitest';
import { vectorVersionProblem } from './vector-version.js';

it('accepts pgvector from 0.8.4 on', () => {
  for (const version of ['0.8.4', '0.8.7', '0.8.10', '0.9', '1.0.0']) {
    expect(vectorVersionProblem(version)).toBeNull();
  }
});

it('refuses what is older, or missing, and says what to do', () => {
  for (const version of ['0.8.3', '0.8', '0.7.9']) {
    expect(vectorVersionProblem(version)).toContain(`has ${version}: upgrade it`);
  }
  expect(vectorVersionProblem(undefined)).toContain('install the extension');
});

import { defineConfig } from 'vitest/config';

/** Tests that ask the deployed functions themselves, on the local stand-ins and the sample catalogue. */
const stack = [
  'functions/*.test.ts',
  'functions/_ops/**/*.test.ts',
  'functions/_deploy/*-answers.test.ts',
  'runbook/*.test.ts',
  'web/stack.test.ts',
];

export default defineConfig({
  test: {
    // Two cores: more workers than that only fight over PGlite and Chromium.
    maxWorkers: 2,
    setupFiles: 'functions/_local/property-seed.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['functions/_*/**/*.test.ts', '{web,db}/**/*.test.{ts,tsx}'],
          exclude: stack,
        },
      },
      {
        extends: true,
        test: { name: 'stack', include: stack, globalSetup: 'functions/_local/stack-for-tests.ts' },
      },
    ],
  },
});

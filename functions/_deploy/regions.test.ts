import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { deploymentOf } from './aws/recorded-deployment.fixture.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
/** Where Vercel's places are, by AWS's names. */
const places: Readonly<Record<string, string>> = { sin1: 'ap-southeast-1', bom1: 'ap-south-1' };

it('functions run on both clouds where the database is, so that no question crosses a sea', async () => {
  const { app } = await deploymentOf('production');
  const { regions } = z.object({ regions: z.array(z.string()) }).parse(JSON.parse(read('vercel.json')));
  expect(regions.map((place) => places[place])).toEqual([app.providers.aws.region]);
  for (const workflow of ['preview', 'production']) {
    const named = read(`.github/workflows/${workflow}.yml`).matchAll(/aws-region: (\S+)/g);
    expect([...new Set([...named].map(([, region]) => region))]).toEqual([app.providers.aws.region]);
  }
  const databases = read('.env.example').matchAll(/^DATABASE_URL\w*=.*?\.([\w-]+)\.aws\.neon\.tech/gm);
  expect([...databases].map(([, region]) => region)).toEqual(Array(2).fill(app.providers.aws.region));
});

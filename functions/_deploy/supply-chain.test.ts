import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

const Entry = z.object({
  license: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optional: z.boolean().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const { packages } = z.object({ packages: z.record(z.string(), Entry) }).parse(read('package-lock.json'));
const installed = Object.entries(packages).filter(([path]) => path !== '');
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(read('package.json'));

/** Licences that ask for no more than to be named, and weak copyleft, which stays with the file it is in. */
const allowed =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|PSF-2\.0|MPL-2\.0|Unlicense|PostgreSQL)$/;

describe('what is installed', () => {
  it('comes from the registry alone, and is what it was when it was locked', () => {
    const elsewhere = installed.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
    // npm leaves the hash out for other platforms' optional binaries that it has not seen; those are not installed here.
    const unverified = installed.filter(([, entry]) => !entry.integrity && !entry.optional && !entry.link);
    expect(unverified.map(([path]) => path)).toEqual([]);
  });

  it('is under licences that allow it', () => {
    const odd = installed.filter(([, { license = '', optional }]) => {
      const choices = license.replace(/[()]/g, '').split(' OR ');
      return !(optional && license === '') && !choices.some((choice) => allowed.test(choice));
    });
    expect(odd.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('runs no script at install that is not named', () => {
    const named = new Set(Object.keys(allowScripts));
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13));
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  });
});

import { readEnv } from '../_app/env.js';
import { runCommand, untilStopped } from './command.js';
import { listenOnLocalhost } from './listen-on-localhost.js';
import type { Fetch } from './site.js';
import { dataDirOf, startServices } from './start-services.js';
import { builtWeb } from './web-build.js';

const help = `npm start

Runs all of FashionDeck on this machine: the web app, its API, and stand-ins for Postgres, Redis and QStash.
Needs no key, no account and no network. Ctrl-C stops it.

  PORT       where it listens on localhost (3000)
  DATA_DIR   where its data lives (.data)

Every variable of .env.example that is set replaces what stands in for it.`;

function portOf(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}"`);
}

async function stock(databaseUrl: string): Promise<void> {
  const { neon } = await import('@neondatabase/serverless');
  const [row] = await neon(databaseUrl)`SELECT EXISTS (SELECT FROM products) AS stocked`;
  if (row?.stocked) return;
  console.log('Filling the empty catalogue with the house collection…');
  const { loadHouseCatalogue } = await import('../../db/house/load.js');
  await loadHouseCatalogue(databaseUrl);
}

async function openWorld() {
  // What is malformed is said at once, by its name, not at the first request.
  readEnv(process.env);
  const services = await startServices(process.env);
  Object.assign(process.env, services.env);
  const [{ directAddress }, { migrate }] = await Promise.all([
    import('../../db/direct-address.js'),
    import('../../db/migrate.js'),
  ]);
  const address = directAddress(process.env);
  if ('refused' in address) throw new Error(address.refused);
  await migrate(address.url);
  await stock(process.env.DATABASE_URL ?? '');
  return services;
}

await runCommand(help, async () => {
  const port = portOf(process.env.PORT);
  // The port first, so that a taken one costs no start; who comes before everything is up waits for it.
  let site: Promise<Fetch> | undefined;
  const server = await listenOnLocalhost(
    async (request) => (await site)?.(request) ?? new Response(null, { status: 503 }),
    port,
  );
  const url = `http://localhost:${server.port}`;
  // Before the services, so that they announce where their queue delivers.
  process.env.PUBLIC_URL ||= url;
  // Nothing large is imported above: Postgres boots in its process while this one loads the rest.
  const world = openWorld();
  const web = builtWeb(() => console.log('Building the web app…'));
  site = Promise.all([web.then(async (folder) => (await import('./site.js')).openSite(folder)), world]).then(
    ([opened]) => opened,
  );
  await site;

  console.log(`FashionDeck is at ${url}\n  API   ${url}/api/docs\n  data  ${dataDirOf(process.env)}`);
  await untilStopped();
  await server.close();
  await (await import('../_http/after-response.js')).settled();
  await (await world).close();
  process.exit(0);
});

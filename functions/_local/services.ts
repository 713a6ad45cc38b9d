import { runCommand, untilStopped } from './command.js';
import { startServices } from './start-services.js';

const help = `npm run services

Starts local stand-ins for Postgres, Redis and QStash, prints the variables that lead to them as KEY=VALUE lines,
then "ready", and stays up until Ctrl-C. A service whose variable is already set is not started.

  DATA_DIR             where their data lives (.data)
  LOCAL_POSTGRES_URL   a real Postgres with pgvector to stand in front of, instead of the embedded one
  LOCAL_REDIS_URL      a real Redis, likewise`;

await runCommand(help, async () => {
  const services = await startServices(process.env);
  for (const [name, value] of Object.entries(services.env)) console.log(`${name}=${value}`);
  console.log('ready');
  await untilStopped();
  await services.close();
  // What keeps the process up beyond this point (an open client, a timer) is nobody's work any more.
  process.exit(0);
});

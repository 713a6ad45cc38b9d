import { type Listening, listen } from './listen.js';
import { vouchForCaller } from './vouch-for-caller.js';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Serves `fetch` at `http://localhost:<port>`, which a browser may take for 127.0.0.1 as well as for ::1: both are
 * taken where both exist, so that no other program answers half of the requests. Says which port is taken, and what to do.
 */
export async function listenOnLocalhost(
  fetch: Parameters<typeof listen>[0],
  port: number,
): Promise<Listening> {
  const taken = (error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    const way = `PORT=${port + 1} npm start`;
    throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: ${way}`);
  };
  const four = await listen(fetch, port, { prepare: vouchForCaller }).catch(taken);
  const six = await listen(fetch, four.port, { host: '::1', prepare: vouchForCaller }).catch(
    async (error) => {
      const code = codeOf(error);
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return null;
      await four.close();
      return taken(error);
    },
  );
  return {
    port: four.port,
    close: async () => {
      await Promise.all([four.close(), six?.close()]);
    },
  };
}

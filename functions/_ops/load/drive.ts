/** One request of a run: when it was due and when it ended, in ms since the start, and its status, 0 without an answer. */
export type Shot = { dueMs: number; endedMs: number; status: number; what: string };

/** Beyond this many at once our own machine would be what is measured. */
const mostAtOnce = 5000;

type Plan = { perSecond: number; seconds: number; signal: AbortSignal };

/**
 * Sends requests at a fixed rate whatever becomes of those before (an open model): a service that stalls is asked on as
 * shoppers would ask it. A request's time counts from when it was due, so that waiting behind a stall is not left out.
 * `send` resolves with a status; when it rejects the shot has none.
 */
export async function drive(
  { perSecond, seconds, signal }: Plan,
  send: (turn: number) => { what: string; status: Promise<number> },
  onShot: (shot: Shot, pending: number) => void,
): Promise<void> {
  const started = performance.now();
  const now = () => performance.now() - started;
  const underWay = new Set<Promise<void>>();
  const total = Math.round(perSecond * seconds);
  for (let turn = 0; turn < total && !signal.aborted; turn++) {
    const dueMs = (1000 * turn) / perSecond;
    if (dueMs > now()) await after(dueMs - now(), signal);
    if (signal.aborted) break;
    if (underWay.size >= mostAtOnce)
      throw new Error(
        `${mostAtOnce} requests are unanswered: the service is far below ${perSecond} requests a second`,
      );
    const { what, status } = send(turn);
    const shot = status
      .catch(() => 0)
      .then((code) => {
        underWay.delete(shot);
        onShot({ dueMs, endedMs: now(), status: code, what }, underWay.size);
      });
    underWay.add(shot);
  }
  await Promise.all(underWay);
}

function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

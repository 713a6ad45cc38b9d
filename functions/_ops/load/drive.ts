/** One request of a run: when it was due and when it ended, in ms since the start, and its status, 0 without an answer. */
export type Shot = { dueMs: number; endedMs: number; status: number; what: string };

/** Beyond this many at once our own machine would be what is measured. */
const mostAtOnce = 5000;

type Plan = { perSecond: number; seconds: number; signal: AbortSignal };

/** Sends the request of a turn; when its status rejects the shot has none. */
type Send = (turn: number) => { what: string; status: Promise<number> };

/**
 * Sends requests at a fixed rate whatever becomes of those before (an open model): a service that stalls is asked on as
 * shoppers would ask it. A request's time counts from when it was due, so that waiting behind a stall is not left out.
 */
export async function drive(
  { perSecond, seconds, signal }: Plan,
  send: Send,
  onShot: (shot: Shot) => void,
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
        onShot({ dueMs, endedMs: now(), status: code, what });
      });
    underWay.add(shot);
  }
  await Promise.all(underWay);
}

/**
 * So many callers for so long, each of whom asks again as soon as she is answered (a closed model): tells how many the
 * service can serve at once. It is no measure of a rate, since whoever waits asks less.
 */
export async function crowd(
  { callers, seconds, signal }: Omit<Plan, 'perSecond'> & { callers: number },
  send: Send,
  onShot: (shot: Shot) => void,
): Promise<void> {
  const started = performance.now();
  const now = () => performance.now() - started;
  let turn = 0;
  const caller = async () => {
    while (now() < seconds * 1000 && !signal.aborted) {
      const dueMs = now();
      const { what, status } = send(turn++);
      const code = await status.catch(() => 0);
      onShot({ dueMs, endedMs: now(), status: code, what });
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
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

/** How much of a request's time is left, in milliseconds; never negative. */
export type Deadline = { leftMs(): number };

/** A deadline so many milliseconds from now on a clock of milliseconds. */
export function deadlineIn(ms: number, clock: () => number): Deadline {
  const end = clock() + ms;
  return { leftMs: () => Math.max(0, end - clock()) };
}

/** A stage of a request that begins now: as much of it as its deadline leaves. */
export function stageIn(ms: number, { leftMs }: Deadline): Deadline {
  const after = leftMs() - ms;
  return { leftMs: () => Math.max(0, Math.min(leftMs(), leftMs() - after)) };
}

/** The value of `work`, or a rejection with a `TimeoutError` once `ms` have passed; the work itself goes on. */
export async function withDeadline<T>(ms: number, work: Promise<T>): Promise<T> {
  return within(ms, () => work);
}

/** The same for work that can be called off: its signal aborts with the `TimeoutError`. */
export async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const called = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DOMException(`no answer within ${ms} ms`, 'TimeoutError');
      called.abort(error);
      reject(error);
    }, ms);
  });
  try {
    return await Promise.race([work(called.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

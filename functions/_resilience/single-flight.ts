/** Work by name, of which one runs at a time in this instance: whoever comes meanwhile shares its outcome. */
export type SingleFlight<T> = { share(name: string, work: () => Promise<T>): Promise<T> };

/** Nothing is under way at first; work that has ended, well or not, is done anew when it is asked for again. */
export function singleFlight<T>(): SingleFlight<T> {
  const running = new Map<string, Promise<T>>();
  return {
    share(name, work) {
      const shared = running.get(name);
      if (shared) return shared;
      const own = work().finally(() => running.delete(name));
      running.set(name, own);
      return own;
    },
  };
}

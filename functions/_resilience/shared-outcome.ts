/** One of those who are at the same thing at a time. */
export type Member<T> = {
  /** The outcome of `work`, done once for all members; one that is not worth keeping is only shared while it is made. */
  share(what: string, work: () => Promise<T>): Promise<T>;
  /** Whether an outcome of this kind is there or on its way. */
  has(what: string): boolean;
  leave(): void;
};

/**
 * Outcomes by name that are shared until the last member has left: whoever came in time is served, however late she
 * gets to ask. Single flight alone does the work again for one who asks just after it is done.
 */
export function sharedOutcomes<T>(isKept: (outcome: T) => boolean): { join(name: string): Member<T> } {
  const circles = new Map<string, { members: number; outcomes: Map<string, Promise<T>> }>();
  return {
    join(name) {
      const circle = circles.get(name) ?? { members: 0, outcomes: new Map() };
      circles.set(name, circle);
      circle.members += 1;
      const { outcomes } = circle;
      return {
        share(what, work) {
          const shared = outcomes.get(what);
          if (shared) return shared;
          const own = work();
          outcomes.set(what, own);
          const forget = () => outcomes.delete(what);
          own.then((outcome) => isKept(outcome) || forget(), forget);
          return own;
        },
        has: (what) => outcomes.has(what),
        leave() {
          circle.members -= 1;
          if (circle.members === 0) circles.delete(name);
        },
      };
    },
  };
}

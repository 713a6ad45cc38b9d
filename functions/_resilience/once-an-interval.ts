/** `tell`, heard at most once every `ms` milliseconds of `clock`. */
export function onceAnInterval<T>(
  ms: number,
  clock: () => number,
  tell: (what: T) => void,
): (what: T) => void {
  let quietUntil = Number.NEGATIVE_INFINITY;
  return (what) => {
    if (clock() < quietUntil) return;
    quietUntil = clock() + ms;
    tell(what);
  };
}

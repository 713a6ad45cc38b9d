/** What `make` makes, made when it is first asked for and kept, whether it is there, on its way or failed. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

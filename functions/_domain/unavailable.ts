/** A service that an answer cannot do without did not answer; the same request may succeed later. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(
    readonly service: 'database',
    cause: unknown,
  ) {
    super(`${service} is unavailable`, { cause });
  }
}

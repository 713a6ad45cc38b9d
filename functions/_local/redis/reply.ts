/**
 * A Redis reply in RESP2's vocabulary. Bulk strings are *byte strings*: one UTF-16 unit (0–255) a byte,
 * so that any binary value survives and `<` orders them as memcmp does. Integers are int64: `bigint` beyond 2^53.
 */
export type Reply = string | number | bigint | null | Status | Failure | Reply[];

/** A simple string such as OK, which is not a value stored by anyone. */
export type Status = { readonly status: string };

/** An error reply; the message begins with its code, as in `WRONGTYPE Operation against…`. */
export type Failure = { readonly error: string };

export const OK: Status = { status: 'OK' };

/** Tells an error reply from every other reply. */
export function isFailure(reply: Reply): reply is Failure {
  return typeof reply === 'object' && reply !== null && 'error' in reply;
}

/** Tells a simple string from every other reply. */
export function isStatus(reply: Reply): reply is Status {
  return typeof reply === 'object' && reply !== null && 'status' in reply;
}

/** Thrown inside a command to end it with an error reply; never leaves the engine. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}

export const wrongType = () =>
  new CommandError('WRONGTYPE Operation against a key holding the wrong kind of value');
export const syntaxError = () => new CommandError('ERR syntax error');
export const wrongArity = (command: string) =>
  new CommandError(`ERR wrong number of arguments for '${command}' command`);

/** An error reply on one line, as RESP demands. */
export function failure(message: string): Failure {
  return { error: message.replace(/[\r\n]+$/, '').replace(/[\r\n]/g, ' ') };
}

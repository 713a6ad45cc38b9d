/**
 * Where an error arose: its stack without its message, which may repeat what a shopper typed, line breaks included. Empty
 * where the two cannot be told apart.
 */
export function framesOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(`${message}\n`);
  const frames = at < 0 ? '' : stack.slice(at + message.length + 1);
  return /^\s+at /.test(frames) ? frames : '';
}

/** Whether an error, or the reason of a signal that was aborted, says that there was no answer in time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

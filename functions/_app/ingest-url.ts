/** The one address of a deployment that messages are delivered to, and signed for. */
export function ingestUrlAt(publicUrl: string): string {
  return new URL('/api/ingest', publicUrl).href;
}

/** One server-sent event. */
export interface ServerEvent {
  name: string;
  data: string;
}

/** The events of a stream as they come (HTML, 9.2), as far as an API sends them; a last one that is cut off is none. */
export async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let pending = '';
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const blocks = (pending + decoder.decode(next.value, { stream: true })).split(/\r?\n\r?\n/);
      pending = blocks.pop() ?? '';
      for (const block of blocks) yield eventOf(block);
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

function eventOf(block: string): ServerEvent {
  const fields = block.split(/\r?\n/).map((line) => /^(\w+): ?(.*)$/.exec(line) ?? []);
  const valuesOf = (name: string) =>
    fields.flatMap(([, field, value = '']) => (field === name ? [value] : []));
  return { name: valuesOf('event').at(-1) ?? 'message', data: valuesOf('data').join('\n') };
}

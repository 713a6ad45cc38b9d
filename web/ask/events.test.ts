import { describe, expect, it } from 'vitest';
import { eventsIn } from './events.js';

async function read(...chunks: (string | Uint8Array)[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      controller.close();
    },
  });
  const found = [];
  for await (const event of eventsIn(body)) found.push(event);
  return found;
}

describe('the events of a stream', () => {
  it('are read however the network cuts them, characters included', async () => {
    const whole = new TextEncoder().encode(
      'event: query\ndata: {"text":"साड़ी"}\n\nevent: done\ndata: {}\n\n',
    );
    const expected = [
      { name: 'query', data: '{"text":"साड़ी"}' },
      { name: 'done', data: '{}' },
    ];
    for (let cut = 1; cut < whole.length; cut++)
      expect(await read(whole.subarray(0, cut), whole.subarray(cut))).toEqual(expected);
  });

  it('may have lines that end as Windows ends them, comments, and data in several lines', async () => {
    expect(await read(': alive\r\nevent: a\r\ndata: 1\r\ndata: 2\r\n\r\n')).toEqual([
      { name: 'a', data: '1\n2' },
    ]);
  });

  it('leave out one that is cut off', async () => {
    expect(await read('event: a\ndata: 1\n\nevent: b\ndata: 2\n')).toEqual([{ name: 'a', data: '1' }]);
  });
});

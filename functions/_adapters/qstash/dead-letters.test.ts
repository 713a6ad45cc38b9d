import { expect, it } from 'vitest';
import { listen } from '../../_local/listen.js';
import { deadLetters } from './dead-letters.js';

it('are listed whole, though one of another’s has an address that is none', async () => {
  const ingestUrl = 'https://shop.example/api/ingest';
  const messages = ['not an address', ingestUrl, 'https://preview.example/api/ingest'].map((url, at) => ({
    ...{ dlqId: `dlq_${at}`, messageId: `msg_${at}`, url, createdAt: at },
  }));
  const vendor = await listen(() => Response.json({ messages }), 0);
  const letters = deadLetters({
    ...{ baseUrl: `http://127.0.0.1:${vendor.port}`, token: 'secret', stage: undefined, ingestUrl },
  });
  expect((await letters.list()).map(({ id }) => id)).toEqual(['dlq_0', 'dlq_1']);
  await vendor.close();
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from './reply.js';
import { encodeCommand, ReplyReader } from './resp.js';

const WIRE = Buffer.from(
  '+OK\r\n-ERR no\r\n:9007199254740993\r\n$5\r\na\r\nb\xff\r\n$-1\r\n*3\r\n:1\r\n*0\r\n$0\r\n\r\n*-1\r\n',
  'latin1',
);
const REPLIES: Reply[] = [
  { status: 'OK' },
  { error: 'ERR no' },
  9007199254740993n,
  'a\r\nb\xff'.slice(0, 5),
  null,
  [1, [], ''],
  null,
];

describe('replies', () => {
  it('are read the same wherever the chunks are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: WIRE.length })), (cuts) => {
        const reader = new ReplyReader();
        const bounds = [0, ...cuts.toSorted((a, b) => a - b), WIRE.length];
        const read = bounds.flatMap((end, at) => reader.push(WIRE.subarray(bounds[at - 1] ?? 0, end)) ?? []);
        expect(read).toEqual(REPLIES);
      }),
    );
  });

  it('that are no RESP are told from those that are not whole yet', () => {
    expect(new ReplyReader().push(Buffer.from('HTTP/1.1 400\r\n'))).toBeUndefined();
    expect(new ReplyReader().push(Buffer.from('$10\r\nshort'))).toEqual([]);
  });
});

it('a command is sent by the length of its bytes', () => {
  expect(encodeCommand(['SET', '\xc3\xa9', ''])).toBe('*3\r\n$3\r\nSET\r\n$2\r\n\xc3\xa9\r\n$0\r\n\r\n');
});

import { describe, expect, it } from 'vitest';
import { readLog } from './read-log.js';
import { readVisit } from './read-visit.js';
import type { Visit } from './visit.js';

const at = Date.parse('2026-11-25T17:00:00Z');
const ours = {
  level: 'info',
  message: 'answered',
  at: '2026-11-25T17:00:00.000Z',
  route: 'search',
  status: 200,
  ms: 12,
  caller: 'k3y',
};
const seen: Visit = { at, caller: 'k3y', route: 'search', status: 200 };

async function read(text: string) {
  const visits: (Visit | 'cut off' | null)[] = [];
  for await (const visit of readLog(new Blob([text]).stream())) visits.push(visit);
  return visits;
}

describe('an entry of a log', () => {
  it.each<[string, unknown, Visit]>([
    ['our own line', ours, seen],
    [
      'our line in a typed one of `vercel logs --json`',
      {
        type: 'log',
        data: { timestamp: at, level: 'info', message: JSON.stringify(ours), requestPath: '/x' },
      },
      seen,
    ],
    [
      'our line in an untyped one, as Vercel printed it before',
      { timestampInMs: at, level: 'info', message: JSON.stringify(ours), requestPath: '/x' },
      seen,
    ],
    [
      'our line in an event of CloudWatch',
      { timestamp: at, logStreamName: 's', message: `${JSON.stringify(ours)}\n` },
      seen,
    ],
    [
      'our line after what Lambda writes before it',
      { timestamp: at, message: `2026-11-25T17:00:00.000Z\t8f-1\tINFO\t${JSON.stringify(ours)}\n` },
      seen,
    ],
    [
      "our line in Lambda's JSON format",
      { timestamp: '2026-11-25T17:00:00Z', level: 'INFO', requestId: 'r', message: ours },
      seen,
    ],
    [
      "a line of Vercel's log drain",
      {
        timestamp: at,
        source: 'edge',
        statusCode: 404,
        proxy: {
          timestamp: at,
          method: 'GET',
          path: '/.env?x=1',
          clientIp: '203.0.113.9',
          userAgent: ['curl'],
        },
      },
      { at, caller: '203.0.113.9', method: 'GET', path: '/.env', status: 404 },
    ],
    [
      "a line of API Gateway's access log",
      {
        requestId: 'r',
        ip: '203.0.113.9',
        requestTime: '25/Nov/2026:17:00:00 +0000',
        httpMethod: 'POST',
        routeKey: '$default',
        path: '/api/recommend',
        status: '429',
      },
      { at, caller: '203.0.113.9', method: 'POST', path: '/api/recommend', status: 429 },
    ],
    [
      'one that names the route alone',
      { sourceIp: '203.0.113.9', requestTimeEpoch: at, routeKey: 'GET /api/health', status: 200 },
      { at, caller: '203.0.113.9', method: 'GET', path: '/api/health', status: 200 },
    ],
  ])('is read when it is %s', (_, entry, visit) => {
    expect(readVisit(entry)).toEqual(visit);
  });

  it.each([
    [null],
    [{ message: 'START RequestId: 8f-1' }],
    [{ ...ours, status: 'fine' }],
    [{ ...ours, message: 'metrics lost' }],
    [{ ip: '203.0.113.9', status: 200 }],
    ['answered'],
    [{ message: '{"message":{"message":"{"}}' }],
  ])('tells of no request when it is %j', (entry) => {
    expect(readVisit(entry)).toBeNull();
  });
});

describe('a log', () => {
  it('is read as lines of JSON, whatever stands between them', async () => {
    expect(
      await read(`${JSON.stringify(ours)}\n\nnot json\n${JSON.stringify({ message: 'other' })}\n`),
    ).toEqual([seen, null, null]);
  });

  it('is read as one document of CloudWatch events, printed over many lines or on one', async () => {
    const document = { events: [{ timestamp: at, message: JSON.stringify(ours) }], nextToken: 'n' };
    expect(await read(JSON.stringify(document, null, 4))).toEqual([seen]);
    expect(await read(JSON.stringify(document))).toEqual([seen]);
    expect(await read(JSON.stringify([ours, ours], null, 2))).toEqual([seen, seen]);
  });

  it('is refused when it is a document cut off', async () => {
    await expect(read('{\n  "events": [\n')).rejects.toThrow('neither JSON lines nor a document');
  });
});

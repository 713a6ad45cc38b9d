import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { settled } from './_http/after-response.js';

const own = { FRONT_DOOR_KEY: 'a-front-door-of-32-characters-0', PUBLIC_URL: 'https://shop.example' };
Object.assign(process.env, inject('services'), own);
const { default: docs } = await import('./docs.js');

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterAll(async () => {
  await settled();
  vi.restoreAllMocks();
});

const serverFor = async (key?: string) => {
  const headers: Record<string, string> = key === undefined ? {} : { 'x-front-door': key };
  const answer = await docs.fetch(new Request('https://a1.lambda-url.example/api/openapi.json', { headers }));
  return (await answer.json()).servers[0].url;
};

describe('the description of the API', () => {
  it('names the address that was asked for, which behind our front door is not the one that a function sees', async () => {
    expect(await serverFor()).toBe('https://a1.lambda-url.example');
    expect(await serverFor(own.FRONT_DOOR_KEY)).toBe('https://shop.example');
    expect(await serverFor('forged')).toBe('https://a1.lambda-url.example');
  });

  it('tells of the events and of the limit, as they are sent', async () => {
    const answer = await docs.fetch(new Request('https://shop.example/api/openapi.json'));
    const { responses } = (await answer.json()).paths['/api/recommend'].post;
    expect(Object.keys(responses[200].content)).toEqual(['application/json', 'text/event-stream']);
    expect(Object.keys(responses[429].headers)).toEqual(['Retry-After', 'RateLimit', 'RateLimit-Policy']);
  });

  it('marks code as code where it is read by people', async () => {
    const page = await (await docs.fetch(new Request('https://shop.example/api/docs'))).text();
    expect(page).toContain('<code>Retry-After</code>');
    expect(page).not.toContain('`');
  });
});

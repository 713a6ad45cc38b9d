import { expect, it } from 'vitest';
import { absolutePicture } from './absolute-picture.js';

const html = '<meta property="og:image" content="/share.png" />';
const built = (env: Record<string, string>) => {
  const { transformIndexHtml } = absolutePicture(env);
  if (typeof transformIndexHtml !== 'function') throw new Error('nothing is transformed');
  return Reflect.apply(transformIndexHtml, undefined, [html]);
};

it.each([
  [{ PUBLIC_URL: 'https://www.example.com' }, 'https://www.example.com/share.png'],
  [{ VERCEL_PROJECT_PRODUCTION_URL: 'deck.example' }, 'https://deck.example/share.png'],
  [{}, '/share.png'],
])('the picture of a shared link, built with %j, is at %s', (env, address) => {
  expect(built(env)).toBe(`<meta property="og:image" content="${address}" />`);
});

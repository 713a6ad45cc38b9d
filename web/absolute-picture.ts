import type { Plugin } from 'vite';

/**
 * Writes the address of the picture that a shared link is shown with in full, as most of those who show it want it. Where
 * the build is not told where it will be (`PUBLIC_URL`, or Vercel's own variable) it stays relative.
 */
export function absolutePicture(env: Record<string, string | undefined>): Plugin {
  const host = env.VERCEL_PROJECT_PRODUCTION_URL;
  const site = env.PUBLIC_URL ?? (host && `https://${host}`);
  return {
    name: 'absolute-picture',
    transformIndexHtml: (html) =>
      site ? html.replace('content="/share.png"', `content="${new URL('/share.png', site)}"`) : html,
  };
}

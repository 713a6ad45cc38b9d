/** What a browser is told beside every file of the web app. Pictures come from the shops' own hosts. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' https: data: blob:; " +
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  // Vercel adds its own where there is none, CloudFront does not. Browsers heed it over https alone.
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
};

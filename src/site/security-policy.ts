/**
 * The content security policy, sent with each page as a `<meta>` for hosts that set no headers; `public/_headers` says
 * the same and adds what only a header can say.
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types quy-che',
].join('; ');

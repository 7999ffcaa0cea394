import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/**
 * Nothing but the page itself: one style sheet and one script by their hashes, forms and what the script sends to where
 * the page came from, no frames. `script` is the source expression of the page's script; without one there is none.
 */
export function contentSecurityPolicy(style: string, script?: string): string {
  return [
    "default-src 'none'",
    `style-src ${style}`,
    ...(script ? [`script-src ${script}`, "connect-src 'self'"] : []),
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The source expression that allows a style sheet or a script that stands in the page, and no other. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * What every answer carries. `same-origin`, because with `no-referrer` browsers post without their origin;
 * links out of the page still tell nothing of its address.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Strict-Transport-Security', 'max-age=31536000');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  if (!c.res.headers.has('Content-Security-Policy'))
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
};

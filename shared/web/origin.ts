import type { Context } from 'hono';
import { csrf } from 'hono/csrf';

/** Refuses forms that were posted from another site. Only hosts are compared: TLS ends before the function. */
export const fromSameSite = csrf({ origin: isSameHost });

function isSameHost(origin: string, c: Context): boolean {
  try {
    return new URL(origin).host === new URL(c.req.url).host;
  } catch {
    return false;
  }
}

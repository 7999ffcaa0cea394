import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from './headers.ts';

/**
 * The Content-Security-Policy for a report as a web page: the style sheets of its head by their hashes, and nothing
 * else. Reports are kept for years, so their sheets are not the ones that this version would write.
 */
export function reportPolicy(page: Uint8Array): string {
  const html = new TextDecoder().decode(page);
  const head = html.slice(0, html.indexOf('</head>'));
  const sheets = [...head.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  return contentSecurityPolicy(sheets.map(hashSource).join(' ') || "'none'");
}

function hashSource(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

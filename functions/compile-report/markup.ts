import type { HtmlEscapedString } from 'hono/utils/html';

/** An element as text. The components of a report wait for nothing, so that it is there at once. */
export function markup(element: HtmlEscapedString | Promise<HtmlEscapedString>): string {
  if (element instanceof Promise) throw new TypeError('a component of a report must not wait');
  return element.toString();
}

import { listOf, takeValues } from '../../shared/domain/survey/form.ts';
import { VisibleError } from '../../shared/web/errors.tsx';
import type { Context } from 'hono';

/** What was posted, by input; several values where an input was sent several times. Says so where it is no form. */
export async function postedForm(c: Pick<Context, 'req'>): Promise<Record<string, unknown>> {
  try {
    return await c.req.parseBody({ all: true });
  } catch {
    throw new VisibleError('unreadable');
  }
}

/** A whole number from 0 that our own pages write into their forms; a form without it is not ours, or not whole. */
export function postedNumber(posted: Record<string, unknown>, name: string): number {
  const value = posted[name];
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value)) throw new VisibleError('unreadable');
  return Number(value);
}

/** The values of inputs that share a name. */
export function postedList(posted: Record<string, unknown>, name: string): string[] {
  return listOf(takeValues([{ kind: 'choices', name, options: [] }], posted), name);
}

/** Whether it is the page's script that asks, which goes on from the answer, and not the browser, which shows it. */
export function isAskedByScript(c: Pick<Context, 'req'>): boolean {
  return c.req.header('accept') === 'application/json';
}

import { VisibleError } from '../../shared/web/errors.tsx';
import type { SurveyContext } from './context.ts';

/** What was posted, by input; several values where an input was sent several times. Says so where it is no form. */
export async function postedForm(c: SurveyContext): Promise<Record<string, unknown>> {
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

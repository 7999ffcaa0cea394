import { Hono } from 'hono';
import { VisibleError } from '../../../shared/web/errors.tsx';
import { addressOf } from '../addresses.ts';
import { sendCheck } from './check-page.tsx';
import type { SurveyDependencies, SurveyEnvironment } from '../context.ts';
import { postedForm, postedNumber } from '../posted-form.ts';
import { submit } from './submitting.ts';

/** Checking all answers, and submitting what was seen. */
export function checkRoutes(dependencies: SurveyDependencies): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();

  routes.get('/check', (c) => sendCheck(c));

  routes.post('/check', async (c) => {
    const posted = await postedForm(c);
    const { seen } = posted;
    if (typeof seen !== 'string') throw new VisibleError('unreadable');
    const consent = { revision: postedNumber(posted, 'revision'), seen };
    const outcome = await submit(dependencies, c.var.survey, consent);
    return outcome === 'submitted' ? c.redirect(addressOf(c, '/done'), 303) : sendCheck(c, outcome);
  });
  return routes;
}

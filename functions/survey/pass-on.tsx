import { createMiddleware } from 'hono/factory';
import { Hono } from 'hono';
import { colleagueSchema } from '../../shared/domain/rounds/colleagues.ts';
import { revokeColleague } from '../../shared/store/colleagues.ts';
import { VisibleError } from '../../shared/web/errors.tsx';
import { addressOf } from './addresses.ts';
import type { SurveyDependencies, SurveyEnvironment } from './context.ts';
import { goToField } from './page-form.tsx';
import { sendPassOn, sendWithdraw } from './pass-on-pages.tsx';
import { canPassOn, emptyPassOn, passOn, postedPassOn } from './passing-on.ts';
import { postedForm } from './posted-form.ts';

/** Only contacts of the project pass on and withdraw, and only as long as the survey is open. */
const byContacts = createMiddleware<SurveyEnvironment>(async (c, next) => {
  const { colleague, isOpen } = c.var.survey;
  if (!isOpen) return c.redirect(addressOf(c, ''), 303);
  return colleague ? c.notFound() : next();
});

/** Passing the survey on to a colleague, and taking the link away again. */
export function passOnRoutes(dependencies: SurveyDependencies): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();
  routes.use('/pass-on', byContacts);
  routes.use('/pass-on/*', byContacts);

  routes.get('/pass-on', (c) => sendPassOn(c, emptyPassOn(c.var.language)));

  routes.post('/pass-on', async (c) => {
    const posted = await postedForm(c);
    const form = postedPassOn(posted);
    // The language was changed while the form was filled in.
    if (posted[goToField] === 'stay') return sendPassOn(c, form);
    const isKnown = c.var.survey.colleagues.some(({ id }) => id === form.id);
    if (!isKnown && !canPassOn(c.var.survey)) return sendPassOn(c, form);
    if (!colleagueSchema.shape.id.safeParse(form.id).success) throw new VisibleError('unreadable');
    const problems = await passOn(dependencies, c.var.survey, form);
    return problems.length > 0 ? sendPassOn(c, form, problems) : c.redirect(addressOf(c, ''), 303);
  });

  routes.on(['GET', 'POST'], '/pass-on/:colleague/withdraw', async (c) => {
    const { colleagues, round, contact, now } = c.var.survey;
    const colleague = colleagues.find(({ id }) => id === c.req.param('colleague'));
    if (!colleague) return c.notFound();
    if (c.req.method === 'GET' && !colleague.revokedAt) return sendWithdraw(c, colleague);
    if (c.req.method === 'POST') await revokeColleague(dependencies.table, round.id, colleague, contact.id, now);
    return c.redirect(addressOf(c, ''), 303);
  });
  return routes;
}

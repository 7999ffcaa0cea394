import { createMiddleware } from 'hono/factory';
import { Hono } from 'hono';
import type { Colleague } from '../../../shared/domain/rounds/colleagues.ts';
import { revokeColleague } from '../../../shared/store/colleagues.ts';
import { addressOf } from '../addresses.ts';
import type { SurveyContext, SurveyDependencies, SurveyEnvironment } from '../context.ts';
import { holdersId } from './link-holders.tsx';
import { goToField } from '../questions/page-form.tsx';
import { emptyPassOn, postedPassOn } from './pass-on-form.ts';
import { sendPassOn } from './pass-on-page.tsx';
import { passOn } from './passing-on.ts';
import { postedForm } from '../posted-form.ts';
import { sendWithdraw } from './withdraw-page.tsx';

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
    const problems = await passOn(dependencies, c.var.survey, form);
    return problems.length > 0 ? sendPassOn(c, form, problems) : toHolders(c);
  });

  const withdrawPath = '/pass-on/:colleague/withdraw';
  routes.get(withdrawPath, (c) => {
    const colleague = colleagueNamed(c, c.req.param('colleague'));
    if (!colleague) return c.notFound();
    return colleague.revokedAt ? toHolders(c) : sendWithdraw(c, colleague);
  });
  routes.post(withdrawPath, async (c) => {
    const { round, contact, now } = c.var.survey;
    const colleague = colleagueNamed(c, c.req.param('colleague'));
    if (!colleague) return c.notFound();
    await revokeColleague(dependencies.table, round.id, colleague, contact.id, now);
    return toHolders(c);
  });
  return routes;
}

function colleagueNamed(c: SurveyContext, id: string): Colleague | undefined {
  return c.var.survey.colleagues.find((colleague) => colleague.id === id);
}

/** Where it is seen what became of it: the list, which stands far down its page. */
function toHolders(c: SurveyContext) {
  return c.redirect(`${addressOf(c, '')}#${holdersId}`, 303);
}

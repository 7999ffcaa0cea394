import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readProjectWithoutPlans } from '../../shared/store/project.ts';
import { answerError } from '../../shared/web/errors.tsx';
import { securityHeaders } from '../../shared/web/headers.ts';
import { fromSameSite } from '../../shared/web/origin.ts';
import { checkRoutes } from './check/check.tsx';
import { closedRoutes } from './closed.tsx';
import type { SurveyDependencies, SurveyEnvironment } from './context.ts';
import { doneRoutes } from './submitted/done.tsx';
import { historyRoutes } from './submitted/history.tsx';
import { homeRoutes } from './home.tsx';
import { linkPath, openLink } from './open-link.ts';
import { pageRoutes } from './questions/form-page.ts';
import { passOnRoutes } from './pass-on/pass-on.tsx';
import { oneClickRoutes, stopRemindersRoutes } from './stop-reminders.tsx';
import { sendUnknownLink } from '../../shared/web/unknown-link.tsx';

/** In bytes. More than the table can hold of it, so that a text that is too long can be given back. */
const largestPost = 3 * 1024 * 1024;

/** The partner's pages. Whoever holds a link can use it, again and again; GET and HEAD change nothing. */
export function createSurvey(dependencies: SurveyDependencies): Hono<SurveyEnvironment> {
  const app = new Hono<SurveyEnvironment>();
  app.use(securityHeaders, bodyLimit({ maxSize: largestPost }));
  app.use(`${linkPath}/*`, openLink(dependencies));
  // Mail providers post it from nowhere.
  app.route(linkPath, oneClickRoutes(dependencies));
  app.use(fromSameSite);

  app.route(linkPath, stopRemindersRoutes(dependencies));
  app.route(linkPath, historyRoutes());
  app.route(linkPath, closedRoutes());
  app.route(linkPath, passOnRoutes(dependencies));
  app.route(linkPath, homeRoutes());
  app.route(linkPath, pageRoutes(dependencies));
  app.route(linkPath, checkRoutes(dependencies));
  app.route(linkPath, doneRoutes());

  app.notFound(async (c) => sendUnknownLink(c, await readProjectWithoutPlans(dependencies.table)));
  app.onError(answerError);
  return app;
}

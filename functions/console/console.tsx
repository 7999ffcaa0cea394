import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readProjectAndPresent } from '../../shared/store/state.ts';
import { answerError } from '../../shared/web/errors.tsx';
import { requestTimeOf } from '../../shared/web/event.ts';
import { securityHeaders } from '../../shared/web/headers.ts';
import { fromSameSite } from '../../shared/web/origin.ts';
import { actRoutes } from './acts.ts';
import type { ConsoleDependencies, ConsoleEnvironment } from './context.ts';
import { homeRoutes } from './home.tsx';
import { sendMessage, textsOf } from './page.tsx';
import { regionActRoutes } from './region-acts.ts';
import { reviewActRoutes } from './reports/acts.ts';
import { reportFileRoutes } from './reports/files.ts';
import { reviewRoutes } from './reports/review.tsx';
import { roundActRoutes } from './round-acts.ts';
import { requireSession, signInRoutes } from './sign-in.tsx';

/** In bytes. More than the table can hold of remarks, so that what is too much can be given back. */
const largestPost = 3 * 1024 * 1024;

/** The coordinator's pages. Everything but signing in needs a session. */
export function createConsole(dependencies: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const app = new Hono<ConsoleEnvironment>();
  app.use(securityHeaders, bodyLimit({ maxSize: largestPost }), fromSameSite);
  app.use(async (c, next) => {
    const now = requestTimeOf(c);
    // The round, and the one before it to compare.
    const known = await readProjectAndPresent(dependencies.table, now, 2);
    if (!known) return c.text('No project has been imported yet.', 503);
    c.set('now', now);
    c.set('project', known.project);
    c.set('state', known.state);
    return next();
  });

  app.route('/console', signInRoutes(dependencies));
  app.use('/console', requireSession(dependencies.table));
  app.use('/console/*', requireSession(dependencies.table));
  app.route('/console', homeRoutes(dependencies));
  app.route('/console', actRoutes(dependencies));
  app.route('/console', roundActRoutes(dependencies));
  app.route('/console', regionActRoutes(dependencies));
  app.route('/console', reviewRoutes(dependencies));
  app.route('/console', reviewActRoutes(dependencies));
  app.route('/console', reportFileRoutes(dependencies));

  app.notFound((c) => {
    const { texts } = textsOf(c);
    return sendMessage(
      c,
      texts.notFound.heading,
      texts.notFound.body,
      { href: '/console', label: texts.notFound.back },
      404,
    );
  });
  app.onError(answerError);
  return app;
}

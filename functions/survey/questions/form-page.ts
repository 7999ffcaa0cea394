import { Hono } from 'hono';
import { addressOf } from '../addresses.ts';
import { sendConflict } from './conflict.tsx';
import type { SurveyContext, SurveyDependencies, SurveyEnvironment } from '../context.ts';
import { summaryId } from '../error-summary.tsx';
import { nextAfter } from '../next-page.ts';
import { goToField } from './page-form.tsx';
import { isAskedByScript, postedForm, postedNumber } from '../posted-form.ts';
import { savePage, seenVersionField, typedValues } from './saving.ts';
import { answerScript } from './saving-answer.ts';
import { requestedPage } from './requested-page.ts';
import { sendFormPage, sendTooLarge } from './shown-page.tsx';
import { missingInUnchanged, postedUnchanged } from './unchanged.ts';

const paths = ['/actions/:action', '/plan', '/questions'];

/** The pages with questions: shown as saved or as filled in from before, and saved word for word. */
export function pageRoutes(dependencies: SurveyDependencies): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();

  routes.on('GET', paths, (c) => {
    const page = requestedPage(c);
    return page ? sendFormPage(c, page) : c.notFound();
  });

  routes.on('POST', paths, (c) => takePage(dependencies, c));
  return routes;
}

async function takePage({ table }: SurveyDependencies, c: SurveyContext) {
  const page = requestedPage(c);
  if (!page) return c.notFound();
  const posted = await postedForm(c);
  const wanted = posted[goToField];
  const version = postedNumber(posted, 'version');
  if (wanted === 'unchanged') {
    const unchanged = postedUnchanged(posted);
    const values = typedValues(c, page, posted);
    const missing = missingInUnchanged(unchanged, values);
    if (missing.length > 0) return sendFormPage(c, page, { values, version, unchanged, missing });
  }
  const isDecided = wanted !== 'stay' && posted[seenVersionField] !== undefined;
  const basis = isDecided ? postedNumber(posted, seenVersionField) : version;
  const saved = await savePage(table, c, page, posted, basis, wanted !== 'stay');
  if (isAskedByScript(c)) return answerScript(c, saved);
  if (saved.kind === 'conflict') return sendConflict(c, page, saved, version, posted);
  if (saved.kind === 'too-large') return sendTooLarge(c, page, saved.typed, version);
  const own = addressOf(c, `/${page.id}`);
  if (wanted === 'stay') return c.redirect(own, 303);
  if (wanted === 'list') return c.redirect(addressOf(c, ''), 303);
  if (saved.problems.length > 0) return c.redirect(`${own}#${summaryId}`, 303);
  return c.redirect(addressOf(c, nextAfter(c, page).path), 303);
}

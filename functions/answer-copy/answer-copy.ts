import { Hono } from 'hono';
import { openSurvey } from '../../shared/store/open-survey.ts';
import { readProjectWithoutPlans } from '../../shared/store/project.ts';
import type { Table } from '../../shared/store/table.ts';
import { chooseLanguage } from '../../shared/texts/survey/language.ts';
import type { Typesetter } from '../../shared/typesetting/typesetter.ts';
import { answerError } from '../../shared/web/errors.tsx';
import { requestTimeOf, type HttpBindings } from '../../shared/web/event.ts';
import { securityHeaders } from '../../shared/web/headers.ts';
import { sendExpiredLink, sendUnknownLink } from '../../shared/web/unknown-link.tsx';
import { copyOf, type Copy } from './copy.ts';

/** In bytes. In base64, and with the headers, it is the 6 MB that a function can answer with. */
const largestPdf = 4_600_000;

/** About eight hundred pages. Setting more takes longer than the function has, and can break the compiler for good. */
const mostLineBreaks = 40_000;

/** The log names it; whoever asked sees an apology. It takes more than a hundred pages of Arabic or Hebrew. */
class CopyTooLargeError extends Error {
  override name = 'CopyTooLargeError';
}

export interface AnswerCopyDependencies {
  table: Table;
  typesetter: Typesetter;
}

/** A submitted answer as PDF, for whoever holds a link to its survey; also after the round has closed. */
export function createAnswerCopy({ table, typesetter }: AnswerCopyDependencies): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(securityHeaders);

  app.get('/survey/:round/:plan/:contact/:secret/copies/:revision', async (c) => {
    const { revision, ...names } = c.req.param();
    const opening = await openSurvey(table, names, requestTimeOf(c));
    if (opening.kind === 'unknown') return sendUnknownLink(c, opening.project);
    if (opening.kind === 'expired') return sendExpiredLink(c, opening.project);
    // The survey says what has become of the link.
    if (opening.kind === 'withdrawn') return c.redirect(c.req.path.replace(/\/copies\/[^/]*$/, ''), 303);
    const { survey } = opening;
    const answer = survey.revisions.find((candidate) => String(candidate.revision) === revision);
    if (!answer) return sendUnknownLink(c, survey.project);
    const copy = copyOf(survey, answer, chooseLanguage(survey, c.req.query('language')));
    if (countLineBreaks(copy) > mostLineBreaks) throw new CopyTooLargeError();
    const pdf = await typesetter.typeset({ '/copy.json': JSON.stringify(copy) });
    if (pdf.length > largestPdf) throw new CopyTooLargeError();
    const name = [survey.project.id, survey.plan.id, survey.round.id, `revision-${revision}`].join('-');
    c.header('Content-Disposition', `attachment; filename="${name}.pdf"`);
    c.header('Content-Type', 'application/pdf');
    c.header('Content-Language', copy.language);
    return c.body(new Uint8Array(pdf));
  });

  app.notFound(async (c) => sendUnknownLink(c, await readProjectWithoutPlans(table)));
  app.onError(answerError);
  return app;
}

function countLineBreaks({ sections }: Copy): number {
  const rows = sections.flatMap((section) => section.rows);
  return rows.reduce((count, { value }) => count + value.split('\n').length - 1, 0);
}

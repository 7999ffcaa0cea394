import { Hono } from 'hono';
import { addOptOut } from '../../shared/store/rounds.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { addressOf } from './addresses.ts';
import type { SurveyContext, SurveyDependencies, SurveyEnvironment } from './context.ts';
import { sendSurveyPage } from './page.tsx';
import { postedForm } from './posted-form.ts';

const path = '/stop-reminders';

/**
 * Mail programs stop the reminders by a post that nobody sees.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058
 */
export function oneClickRoutes(dependencies: SurveyDependencies): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();
  routes.post(path, async (c, next) => {
    const { 'List-Unsubscribe': command } = await postedForm(c);
    if (command !== 'One-Click') return next();
    await stopReminders(dependencies, c);
    return c.body(null, 200);
  });
  return routes;
}

/** The same by a person, who is asked first: opening a link changes nothing. */
export function stopRemindersRoutes(dependencies: SurveyDependencies): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();

  routes.get(path, (c) => (c.var.survey.hasStoppedReminders ? sendStopped(c) : sendQuestion(c)));

  routes.post(path, async (c) => {
    await stopReminders(dependencies, c);
    return c.redirect(addressOf(c, path), 303);
  });
  return routes;
}

async function stopReminders({ table }: SurveyDependencies, c: SurveyContext): Promise<void> {
  const { round, plan, contact, now } = c.var.survey;
  await addOptOut(table, round.id, plan.id, { contact: contact.id, optedOutAt: now });
}

function sendQuestion(c: SurveyContext) {
  const { stopReminders: texts } = surveyTexts(c.var.language).texts;
  return sendSurveyPage(
    c,
    texts.heading,
    <>
      <h1>{texts.heading}</h1>
      <p>{texts.text}</p>
      <form method="post" action={addressOf(c, path)}>
        <button type="submit">{texts.button}</button>
      </form>
      <ToSurvey c={c} />
    </>,
  );
}

function sendStopped(c: SurveyContext) {
  const { stopReminders: texts } = surveyTexts(c.var.language).texts;
  return sendSurveyPage(
    c,
    texts.doneHeading,
    <>
      <h1>{texts.doneHeading}</h1>
      <p>{texts.done}</p>
      <ToSurvey c={c} />
    </>,
  );
}

function ToSurvey({ c }: { c: SurveyContext }) {
  const { stopReminders: texts } = surveyTexts(c.var.language).texts;
  return (
    <p class="small">
      <a href={addressOf(c, '')}>{texts.toSurvey}</a>
    </p>
  );
}

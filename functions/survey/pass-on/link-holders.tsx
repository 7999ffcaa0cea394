import { findReporter, type Reporter } from '../../../shared/domain/rounds/colleagues.ts';
import { contactsOf } from '../../../shared/domain/rounds/state.ts';
import { localDate, type Instant } from '../../../shared/domain/time.ts';
import type { OpenSurvey } from '../../../shared/store/open-survey.ts';
import { formatDate, formatMoment } from '../../../shared/texts/format.ts';
import { passOnTexts } from '../../../shared/texts/survey/pass-on/index.ts';
import { addressOf } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';
import { contactName } from '../../../shared/texts/contact-name.ts';
import { pageTitle } from '../page-title.tsx';

/** Where on its page the list stands. */
export const holdersId = 'holders';

/** Who reports on the plan, and what they did last. Nobody fills in what somebody else is filling in without knowing it. */
export function LinkHolders({ c }: { c: SurveyContext }) {
  const { language, survey } = c.var;
  const { texts } = passOnTexts(language);
  const holders = holdersOf(survey);
  return (
    <>
      <h2 id={holdersId}>{texts.heading}</h2>
      {holders.length > 1 && <p>{texts.text}</p>}
      <ul class="tasks">
        {holders.map((reporter) => (
          <Holder c={c} reporter={reporter} />
        ))}
      </ul>
      {!survey.colleague && (
        <p>
          <a href={addressOf(c, '/pass-on')}>{texts.link}</a>
        </p>
      )}
    </>
  );
}

/** The plan's contacts, then the colleagues to whom they have passed the survey on. */
function holdersOf({ project, plan, colleagues }: OpenSurvey): Reporter[] {
  const passedOnTo = colleagues.map(({ id }) => findReporter(project, colleagues, id));
  return [...contactsOf(project, plan.id), ...passedOnTo.filter((reporter) => reporter !== undefined)];
}

function Holder({ c, reporter }: { c: SurveyContext; reporter: Reporter }) {
  const { survey, language } = c.var;
  const { texts } = passOnTexts(language);
  const { partner, contact, colleague } = reporter;
  const isReader = contact.id === survey.contact.id;
  return (
    <li>
      <span>
        <bdi>{partner.organisation}</bdi>, <bdi>{contact.name ?? contact.email}</bdi>
        {isReader && <strong> ({texts.you})</strong>}
      </span>
      {colleague && !colleague.revokedAt && !survey.colleague && (
        <a href={addressOf(c, `/pass-on/${contact.id}/withdraw`)}>
          {texts.withdraw.link}
          <span class="hidden">: {contact.email}</span>
        </a>
      )}
      <span class="note" dir="auto">
        {notesOn(c, reporter).join('; ')}
      </span>
    </li>
  );
}

/** How somebody got a link, and what they did last with it. */
function notesOn(c: SurveyContext, { contact, colleague }: Reporter): string[] {
  const { survey, language } = c.var;
  const { texts } = passOnTexts(language);
  const day = (at: Instant) => formatDate(localDate(at, survey.project.timeZone), language);
  const link = survey.links.find((candidate) => candidate.contact === contact.id);
  const last = lastAct(c, contact.id);
  const since = link ? texts.linkSince(day(link.createdAt)) : texts.withoutLink;
  if (!colleague) return last || link ? [since, last ?? texts.nothingYet] : [since];
  const passedOn = texts.passedOn(contactName(survey, colleague.passedOnBy), day(colleague.passedOnAt));
  if (colleague.revokedAt) {
    const withdrawn = texts.withdrawnBy(contactName(survey, colleague.revokedBy ?? ''), day(colleague.revokedAt));
    return [passedOn, withdrawn, ...(last ? [last] : [])];
  }
  return [passedOn, last ?? mailNote(c, contact.id) ?? texts.nothingYet];
}

/** What is to be said of the mail to a colleague: who complains of a mail has got it. */
function mailNote(c: SurveyContext, id: string): string | undefined {
  const { texts } = passOnTexts(c.var.language);
  const record = c.var.survey.passedOnMails.find(({ mail }) => mail.kind === 'passed-on' && mail.contact === id);
  if (record?.bouncedAt ?? record?.refusedAt) return texts.mail.undeliverable;
  return record?.sentAt ? undefined : texts.mail.onItsWay;
}

/** What somebody saved or submitted last. */
function lastAct(c: SurveyContext, id: string): string | undefined {
  const { survey, language } = c.var;
  const { texts } = passOnTexts(language);
  const moment = (at: Instant) => formatMoment(at, survey.project.timeZone, language);
  const acts = [
    ...survey.drafts.flatMap(({ page: pageId, savedBy, savedAt }) => {
      const page = survey.pages.find((candidate) => candidate.id === pageId);
      return page && savedBy === id ? [{ at: savedAt, text: texts.saved(pageTitle(c, page), moment(savedAt)) }] : [];
    }),
    ...survey.revisions
      .filter(({ submittedBy }) => submittedBy === id)
      .map(({ revision, submittedAt }) => ({ at: submittedAt, text: texts.submitted(revision, moment(submittedAt)) })),
  ];
  return acts.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.text;
}

import { findReporter, type Reporter } from '../../shared/domain/rounds/colleagues.ts';
import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import { deadlineFor, knownRounds, type RoundState } from '../../shared/domain/rounds/state.ts';
import { localDate } from '../../shared/domain/time.ts';
import { formatDay, formatFullDate } from '../../shared/texts/format.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import type { MailTexts, RoundFacts } from '../../shared/texts/mail/en.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import type { Composing } from './compose.ts';
import { deadlineEntry } from './calendar-entries.ts';
import { reportSharedWords } from './report-shared.ts';
import { roundClosedWords } from './round-closed.ts';
import { surveyLink } from './survey-link.ts';
import { receiptSections } from './receipt.ts';

/** A letter to a partner's contact, in the contact's language. */
export async function composeRoundLetter(mail: RoundMail, composing: Composing): Promise<Letter | undefined> {
  const { project, state, now } = composing;
  const plan = project.plans.find(({ id }) => id === mail.plan);
  const roundState = knownRounds(state).find(({ round }) => round.id === mail.round);
  const found = roundState && findReporter(project, roundState.colleagues, mail.contact);
  if (!found || !plan) return undefined;
  const { texts, language } = mailTexts(found.contact.language);
  const deadline = deadlineFor(plan.id, roundState.round, roundState.extensions);
  const facts: RoundFacts = {
    project: project.name,
    region: plan.region,
    actions: plan.actions.length,
    day: formatDay(deadline, language),
    deadline: formatFullDate(deadline, language),
  };
  const isPending = mail.kind === 'invitation' || mail.kind === 'extension';
  const entry = isPending && deadlineEntry(project, roundState, plan.id, texts.calendar.deadline(facts), now);
  const hasOptedOut = roundState.optOuts.some(({ contact }) => contact === mail.contact);
  const canStopReminders = remindersFollow(mail) && !hasOptedOut;
  return {
    to: { address: found.contact.email, name: found.contact.name },
    language,
    letterhead: { name: project.name, title: project.title },
    greeting: texts.greeting,
    ...(await words(mail, facts, found, composing, language)),
    ...(entry && { attachments: [entry] }),
    afterwards: [
      ...(mail.kind === 'invitation' || mail.kind === 'passed-on' ? [texts.samePlan] : []),
      ...(entry ? [texts.calendar.attached] : []),
      texts.questions,
    ],
    ...(leadsSomewhere(mail, roundState) && linksTo(await surveyLink(mail, composing), texts, mail, canStopReminders)),
    closing: texts.closing,
    signature: project.coordinator.organisation,
    accent: project.accent,
  };
}

/** Before a survey has opened, and after one that was not answered, there is nothing to be seen. */
function leadsSomewhere({ kind, plan }: RoundMail, { submissions }: RoundState): boolean {
  if (kind === 'round-closed') return submissions.some((submission) => submission.plan === plan);
  return kind !== 'announcement';
}

function linksTo(
  url: string,
  texts: MailTexts,
  mail: RoundMail,
  canStopReminders: boolean,
): Pick<Letter, 'action' | 'smallLink' | 'unsubscribeUrl'> {
  const { kind } = mail;
  if (kind === 'report-shared') {
    const report = `${url}/reports/${mail.meeting}/${mail.revision}`;
    return { action: { label: texts.reportShared.open, url: report, asText: texts.linkAsText } };
  }
  const isOver = kind === 'receipt' || kind === 'round-closed';
  return {
    action: { label: isOver ? texts.receipt.openSurvey : texts.openSurvey, url, asText: texts.linkAsText },
    ...(canStopReminders && {
      smallLink: { label: texts.stopReminders, url: `${url}/stop-reminders` },
      unsubscribeUrl: `${url}/stop-reminders`,
    }),
  };
}

function remindersFollow({ kind }: RoundMail): boolean {
  return kind === 'invitation' || kind === 'reminder' || kind === 'extra-reminder' || kind === 'extension';
}

type Words = Pick<Letter, 'subject' | 'paragraphs' | 'quotation' | 'copy' | 'attachments'>;

async function words(
  mail: RoundMail,
  facts: RoundFacts,
  { partner, colleague }: Reporter,
  composing: Composing,
  language: Letter['language'],
): Promise<Words> {
  const { texts } = mailTexts(language);
  const plain = (letter: { subject: (facts: RoundFacts) => string; body: (facts: RoundFacts) => string[] }): Words => ({
    subject: letter.subject(facts),
    paragraphs: letter.body(facts),
  });
  switch (mail.kind) {
    case 'announcement': {
      const opensAt = composing.state.upcoming?.round.opensAt ?? composing.now;
      const opens = formatFullDate(localDate(opensAt, composing.project.timeZone), language);
      return { subject: texts.announcement.subject(facts), paragraphs: texts.announcement.body(facts, opens) };
    }
    case 'invitation':
      return plain(texts.invitation);
    case 'reminder':
    case 'extra-reminder':
      return plain(texts.reminder);
    case 'last-call':
      return plain(texts.lastCall);
    case 'extension':
      return plain(texts.extension);
    case 'round-closed':
      return roundClosedWords(mail, facts, composing, language);
    case 'report-shared':
      return reportSharedWords(mail, composing, language);
    case 'passed-on':
      return {
        subject: texts.passedOn.subject(facts),
        paragraphs: texts.passedOn.body(facts, partner.organisation),
        ...(colleague?.note && { quotation: { by: texts.passedOn.note(partner.organisation), text: colleague.note } }),
      };
    case 'receipt': {
      const { submittedAt, sections } = await receiptSections(mail, composing, language);
      return {
        subject: texts.receipt.subject(facts),
        paragraphs: texts.receipt.body(facts, submittedAt),
        copy: { heading: texts.receipt.copy, sections },
      };
    }
  }
}

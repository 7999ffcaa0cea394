import { findReporter, type Reporter } from '../../shared/domain/rounds/colleagues.ts';
import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import { deadlineFor } from '../../shared/domain/rounds/state.ts';
import { formatDay, formatFullDate } from '../../shared/texts/format.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import type { RoundFacts } from '../../shared/texts/mail/en.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import type { Composing } from './compose.ts';
import { surveyLink } from './survey-link.ts';
import { receiptSections } from './receipt.ts';

/** A letter to a partner's contact, in the contact's language. */
export async function composeRoundLetter(mail: RoundMail, composing: Composing): Promise<Letter | undefined> {
  const { project, state } = composing;
  const plan = project.plans.find(({ id }) => id === mail.plan);
  const roundState = state.rounds.find(({ round }) => round.id === mail.round);
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
  const url = await surveyLink(mail, composing);
  const hasOptedOut = roundState.optOuts.some(({ contact }) => contact === mail.contact);
  const canStopReminders = remindersFollow(mail) && !hasOptedOut;
  return {
    to: { address: found.contact.email, name: found.contact.name },
    language,
    letterhead: { name: project.name, title: project.title },
    greeting: texts.greeting,
    ...(await words(mail, facts, found, composing, language)),
    action: {
      label: mail.kind === 'receipt' ? texts.receipt.openSurvey : texts.openSurvey,
      url,
      asText: texts.linkAsText,
    },
    afterwards: [...(mail.kind === 'invitation' || mail.kind === 'passed-on' ? [texts.samePlan] : []), texts.questions],
    ...(canStopReminders && {
      smallLink: { label: texts.stopReminders, url: `${url}/stop-reminders` },
      unsubscribeUrl: `${url}/stop-reminders`,
    }),
    closing: texts.closing,
    signature: project.coordinator.organisation,
    accent: project.accent,
  };
}

function remindersFollow({ kind }: RoundMail): boolean {
  return kind === 'invitation' || kind === 'reminder' || kind === 'extra-reminder' || kind === 'extension';
}

type Words = Pick<Letter, 'subject' | 'paragraphs' | 'quotation' | 'copy'>;

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
    case 'invitation':
      return plain(texts.invitation);
    case 'reminder':
    case 'extra-reminder':
      return plain(texts.reminder);
    case 'last-call':
      return plain(texts.lastCall);
    case 'extension':
      return plain(texts.extension);
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

import type { Language } from '../../shared/domain/project/language.ts';
import { fileName } from '../../shared/domain/report/editions.ts';
import type { CoordinatorMail } from '../../shared/domain/rounds/mail.ts';
import { contactsOf, findContact, isUnreachable } from '../../shared/domain/rounds/state.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import { hashSecret, linkSecret } from '../../shared/mail/secrets.ts';
import { addSession } from '../../shared/store/sessions.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import { meetingName } from '../../shared/texts/terms/index.ts';
import { meetingEntry } from './calendar-entries.ts';
import type { Composing } from './compose.ts';

const signInMinutes = 30;

/** A letter to the coordinator, in the coordinator's language. */
export async function composeCoordinatorLetter(
  mail: CoordinatorMail,
  composing: Composing,
): Promise<Letter | undefined> {
  const { project } = composing;
  const { texts, language } = mailTexts(project.coordinator.language);
  const words = await wordsOf(mail, composing);
  return (
    words && {
      to: { address: project.coordinator.email },
      language,
      letterhead: { name: project.name, title: project.title },
      greeting: texts.greeting,
      closing: texts.closing,
      signature: project.sender.name,
      accent: project.accent,
      ...words,
    }
  );
}

type Words = Pick<Letter, 'subject' | 'paragraphs' | 'action' | 'attachments'>;

function wordsOf(mail: CoordinatorMail, composing: Composing): Promise<Words | undefined> {
  switch (mail.kind) {
    case 'report-ready':
      return reportReady(mail, composing);
    case 'unreachable':
      return Promise.resolve(unreachable(mail, composing));
    case 'opted-out':
      return Promise.resolve(optedOut(mail, composing));
    case 'sign-in':
      return signIn(mail, composing);
  }
}

/** In bytes. In base64 it is the 10 MB that SES takes; what is larger is behind the mail's link. */
const largestAttachment = 7_000_000;

async function reportReady(
  mail: Extract<CoordinatorMail, { kind: 'report-ready' }>,
  { project, state, reportFiles, baseUrl, now }: Composing,
): Promise<Words | undefined> {
  const meeting = project.meetings.find(({ id }) => id === mail.meeting);
  const report = state.reports.find((known) => known.meeting === mail.meeting && known.revision === mail.revision);
  const pdf = report && (await reportFiles.get(report.folder, pdfFor(project.coordinator.language)));
  if (!meeting || !pdf) return undefined;
  const { texts, language } = mailTexts(project.coordinator.language);
  const name = meetingName(meeting, language);
  const isAttached = pdf.length <= largestAttachment;
  return {
    subject: texts.reportReady.subject(project.name, name),
    paragraphs: texts.reportReady.body(name, formatFullDate(meeting.date, language), isAttached),
    action: {
      label: texts.reportReady.review,
      url: `${baseUrl}/console/reports/${meeting.id}`,
      asText: texts.linkAsText,
    },
    attachments: [
      ...(isAttached
        ? [{ filename: `${project.id}-${meeting.id}.pdf`, contentType: 'application/pdf', content: pdf }]
        : []),
      meetingEntry(project, meeting, language, now),
    ],
  };
}

function pdfFor(language: Language) {
  return fileName({ edition: 'internal', language, format: 'pdf' });
}

function unreachable(
  mail: Extract<CoordinatorMail, { kind: 'unreachable' }>,
  { project, state, baseUrl }: Composing,
): Words | undefined {
  const entry = state.unreachable.find(
    ({ contact, addressHash }) => contact === mail.contact && addressHash === mail.addressHash,
  );
  const found = findContact(project, mail.contact);
  if (!entry || !found) return undefined;
  const { texts } = mailTexts(project.coordinator.language);
  const colleagues = contactsOf(project, found.partner.plan).filter(
    ({ contact }) => !isUnreachable(contact, state.unreachable),
  );
  return {
    subject: texts.unreachable.subject(project.name, found.partner.organisation),
    paragraphs: texts.unreachable.body(found.partner.organisation, entry.address, entry.reason, colleagues.length),
    action: { label: texts.openConsole, url: `${baseUrl}/console`, asText: texts.linkAsText },
  };
}

function optedOut(
  mail: Extract<CoordinatorMail, { kind: 'opted-out' }>,
  { project, baseUrl }: Composing,
): Words | undefined {
  const found = findContact(project, mail.contact);
  const plan = project.plans.find(({ id }) => id === mail.plan);
  if (!found || !plan) return undefined;
  const { texts } = mailTexts(project.coordinator.language);
  const { organisation } = found.partner;
  return {
    subject: texts.optedOut.subject(project.name, organisation),
    paragraphs: texts.optedOut.body(organisation, found.contact.email, plan.region),
    action: { label: texts.openConsole, url: `${baseUrl}/console`, asText: texts.linkAsText },
  };
}

/** The sign-in is stored, hashed, before its link is sent. A request that is sent twice gives the same link. */
async function signIn(
  mail: Extract<CoordinatorMail, { kind: 'sign-in' }>,
  { project, table, linkKey, baseUrl, now }: Composing,
): Promise<Words> {
  const token = linkSecret(await linkKey(), 'sign-in', mail.request);
  const endsAt = addMinutes(now, signInMinutes);
  await addSession(table, hashSecret(token), { kind: 'sign-in', createdAt: now, endsAt });
  const { texts } = mailTexts(project.coordinator.language);
  return {
    subject: texts.signIn.subject(project.name),
    paragraphs: texts.signIn.body,
    action: { label: texts.signIn.open, url: `${baseUrl}/console/sign-in/${token}`, asText: texts.linkAsText },
  };
}

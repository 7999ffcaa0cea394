import { parse } from 'node-html-parser';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailIdOfTag } from '../../shared/domain/rounds/mail.ts';
import type { Language } from '../../shared/domain/project/language.ts';
import { answerSchema } from '../../shared/domain/survey/answer.ts';
import { submitAnswer } from '../../shared/store/answers.ts';
import { addReport } from '../../shared/store/reports.ts';
import { addExtension, addOptOut } from '../../shared/store/rounds.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import { languages } from '../../shared/domain/project/language.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { asking, sesEvent, startMailing, type Mailing } from '../mailing.ts';
import { parseMail } from '../ses.ts';

const round = '2020-01';
const opening = '2020-01-15T08:00:00Z';
const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x00, 0xff]);
const rounds = { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 } as const;

/** Everything that is written in a round, by the id of the mail: to Anna in English, to Bernd in German. */
async function correspondence(language: Language): Promise<Map<string, Email>> {
  const reminders = { ...smallProject.reminders, announceDaysBefore: 7 };
  const project = { ...smallProject, rounds, reminders, coordinator: { ...smallProject.coordinator, language } };
  const mailing: Mailing = await startMailing(project);
  await mailing.tick('2020-01-08T08:00:00Z');
  await mailing.tick(opening);
  await mailing.mailEvent(sesEvent({ kind: 'invitation', round, plan: 'south', contact: 'celina' }, 'Bounce', opening));
  await mailing.tick('2020-01-24T08:00:00Z');
  await mailing.tick('2020-02-04T08:00:00Z');
  await addExtension(mailing.table, round, { deadline: '2020-02-19', extendedAt: '2020-02-04T09:00:00Z' });
  await addOptOut(mailing.table, round, 'north', { contact: 'bernd', optedOutAt: '2020-02-04T09:00:00Z' });
  await mailing.tick('2020-02-04T09:15:00Z');
  for (const [index, submittedBy] of ['anna', 'bernd'].entries()) {
    const answer = answerSchema.parse({
      round,
      plan: 'north',
      revision: index + 1,
      submittedAt: '2020-02-05T10:00:00Z',
      submittedBy,
      actions: {
        catalogue: { stage: 'completed', progress: 100, done: 'Printed.\nSee <b>https://example.org</b> & more' },
      },
      planAnswer: { highlights: 'A "prize"', highlightsPublishable: true },
      extra: { visits: 3 },
    });
    await submitAnswer(mailing.table, answer);
  }
  await mailing.tick('2020-02-05T10:15:00Z');
  await mailing.sendMail([asking({ kind: 'sign-in', request: 'r' }, opening)]);
  await mailing.reportFiles.put('folder', `internal.${language}.pdf`, pdf);
  await addReport(mailing.table, {
    meeting: 'iwg-13',
    revision: 1,
    compiledAt: '2020-02-07T08:00:00Z',
    request: 'schedule',
    folder: 'folder',
  });
  await mailing.tick('2020-02-07T08:15:00Z');
  await mailing.tick('2020-02-20T08:00:00Z');
  const letters = await Promise.all(
    mailing.ses.taken.map(
      async (taken) =>
        [mailIdOfTag(taken.tags['mail'] ?? '').replace(/\.[0-9a-f]{16}$/, ''), await parseMail(taken)] as const,
    ),
  );
  await mailing.close();
  return new Map(letters);
}

let english: Map<string, Email>;
let german: Map<string, Email>;
beforeAll(async () => {
  [english, german] = await Promise.all([correspondence('en'), correspondence('de')]);
}, 60_000);
afterAll(() => {
  english.clear();
  german.clear();
});

const letter = (id: string, letters = english): Email => {
  const found = letters.get(id);
  if (!found) throw new Error(`no ${id} among ${[...letters.keys()].join(', ')}`);
  return found;
};
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const header = (mail: Email, name: string) => mail.headers.find(({ key }) => key === name)?.value;

/** What a reader of the HTML sees, and where its links lead. */
function shown(mail: Email): { paragraphs: string[]; links: string[] } {
  const root = parse(mail.html ?? '');
  const paragraphs = root
    .querySelectorAll('p,h2,h3,th,td.value,td.button')
    .map((element) => oneLine(element.innerHTML.replace(/<br\s*\/?>/g, ' ').replace(/<[^>]+>/g, '')))
    .map((text) => oneLine(parse(text).text));
  return { paragraphs, links: root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') };
}

const partnersLetters: [string, string, string][] = [
  [
    'invitation',
    'Small: please report on 2 actions by Wed 5 February (North)',
    'Small: Bitte berichten Sie bis Mi., 5. Februar über 2 Maßnahmen (North)',
  ],
  [
    'reminder-1',
    'Small: please submit your report by Wed 5 February (North)',
    'Small: Bitte reichen Sie Ihren Bericht bis Mi., 5. Februar ein (North)',
  ],
  [
    'last-call',
    'Small: last call, please submit your report by Wed 5 February (North)',
    'Small: Letzte Erinnerung, bitte berichten Sie bis Mi., 5. Februar (North)',
  ],
  [
    'extension-2020-02-19',
    'Small: you have until Wed 19 February (North)',
    'Small: Sie haben Zeit bis Mi., 19. Februar (North)',
  ],
  ['receipt', 'Small: your report has arrived (North)', 'Small: Ihr Bericht ist eingegangen (North)'],
];
const idOf = (kind: string, contact: string) =>
  kind === 'receipt' ? `receipt-${contact === 'anna' ? 1 : 2}.${contact}` : `${kind}.${contact}`;

describe('a letter to a partner', () => {
  it.each(partnersLetters)(
    'of kind %s says in its subject what to do, by when and for which region',
    (kind, inEnglish, inGerman) => {
      expect(letter(idOf(kind, 'anna')).subject).toBe(inEnglish);
      expect(letter(idOf(kind, 'bernd')).subject).toBe(inGerman);
    },
  );

  it.each(partnersLetters)('of kind %s is short, and says whom to ask', (kind) => {
    for (const mail of [letter(idOf(kind, 'anna')), letter(idOf(kind, 'bernd'))]) {
      const [words = ''] = (mail.text ?? '').split('====');
      expect(oneLine(words).split(' ').length).toBeLessThan(120);
      expect(words).toMatch(/Reply to this mail|Antworten Sie auf diese E-Mail/);
      expect(words).toContain('Ministry of Coordination');
      expect(header(mail, 'reply-to')).toBe('coordinator@example.org');
    }
  });

  it.each(partnersLetters)('of kind %s leads to the survey by one button and by the same link as text', (kind) => {
    const mail = letter(idOf(kind, 'anna'));
    const root = parse(mail.html ?? '');
    const url = root.querySelector('.on-button')?.getAttribute('href') ?? '';

    expect(root.querySelectorAll('.on-button')).toHaveLength(1);
    expect(url).toMatch(/^https:\/\/survey\.example\.org\/survey\/2020-01\/north\/anna\/[\w-]{32}$/);
    expect(shown(mail).paragraphs.some((text) => text.endsWith(url))).toBe(true);
    expect(mail.text).toContain(url);
  });

  it('announces the round, with the days on which it opens and closes, and without a link', () => {
    const mail = letter('announcement.anna');

    expect(mail.subject).toBe('Small: the next progress survey is coming, due by Wed 5 February (North)');
    expect(oneLine(mail.text ?? '')).toContain('On Wednesday, 15 January 2020 we will send you a link');
    expect(mail.text).not.toContain('https://');
    expect(letter('announcement.bernd').text).toContain('Mittwoch, 15. Januar 2020');
  });

  it('that is the last call says what the report will lack, and nothing of answers from before', () => {
    const inEnglish = oneLine(letter('last-call.anna').text ?? '');
    const inGerman = oneLine(letter('last-call.bernd').text ?? '');

    expect(inEnglish).toContain('Without it, the status report has no answer from this round for this region.');
    expect(inGerman).toContain('Ohne ihn enthält der Statusbericht für diese Region keine Antwort aus dieser Runde.');
  });

  it('tells when the survey is closed, whether there is a report, and which meeting it is for', () => {
    const text = oneLine(letter('round-closed.anna').text ?? '');

    expect(text).toContain('Thank you for your report on the action plan of North.');
    expect(text).toContain('Open what you submitted');
    expect(english.get('round-closed.bernd'), 'who wanted to be left in peace').toBeUndefined();
    expect(english.get('round-closed.celina'), 'whose address does not work').toBeUndefined();
  });

  it('brings the deadline for the calendar, and an extension moves the same entry', () => {
    const entryOf = (id: string) => {
      const [entry] = letter(id).attachments;
      expect(entry).toMatchObject({ filename: 'deadline.ics', mimeType: 'text/calendar', method: 'PUBLISH' });
      const lines = new TextDecoder()
        .decode(entry?.content as Uint8Array)
        .replaceAll(/\r?\n /g, '')
        .split(/\r?\n/);
      return Object.fromEntries(
        lines.map((line) => [line.split(/[;:]/)[0] ?? '', line.slice(line.lastIndexOf(':') + 1)]),
      ) as Record<string, string>;
    };
    const [invited, extended] = [entryOf('invitation.anna'), entryOf('extension-2020-02-19.anna')];

    expect([invited['DTSTART'], invited['DTEND'], invited['SEQUENCE']]).toEqual(['20200205', '20200206', '0']);
    expect([extended['DTSTART'], extended['DTEND'], extended['SEQUENCE']]).toEqual(['20200219', '20200220', '1']);
    expect(extended['UID']).toBe(invited['UID']);
  });

  it('is in the contact’s language, and says so', () => {
    expect(header(letter('invitation.bernd'), 'content-language')).toBe('de');
    expect(letter('invitation.bernd').html).toContain('<html lang="de">');
    expect(header(letter('invitation.celina'), 'content-language')).toBe('pl');
  });

  it('offers to stop reminders where some are still to come, and nowhere else', () => {
    const offering = [...english.entries()].filter(([, mail]) => header(mail, 'list-unsubscribe') !== undefined);

    expect(offering.map(([id]) => id).sort()).toEqual([
      'extension-2020-02-19.anna',
      'invitation.anna',
      'invitation.bernd',
      'invitation.celina',
      'reminder-1.anna',
      'reminder-1.bernd',
    ]);
    for (const [, mail] of offering) {
      expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
      expect(mail.text).toMatch(/\/stop-reminders$/m);
    }
  });
});

describe('a letter to the coordinator', () => {
  it('names the partner who cannot be reached, and what to do', () => {
    expect(letter('unreachable.celina').subject).toBe('Small: a contact of Agency of South cannot be reached');
    expect(oneLine(letter('unreachable.celina').text ?? '')).toContain(
      'A mail to celina@example.org (Agency of South) could not be delivered. Nothing more will be sent to this address. Nobody else of the action plan can be reached.',
    );
    expect(letter('unreachable.celina', german).subject).toBe(
      'Small: Ein Kontakt von Agency of South ist nicht erreichbar',
    );
  });

  it('brings the report', () => {
    const mail = letter('report-ready.iwg-13.1');

    expect(mail.subject).toBe('Small: the status report is ready (13th interregional working group meeting)');
    expect(letter('report-ready.iwg-13.1', german).subject).toBe(
      'Small: Der Statusbericht liegt vor (13. Sitzung der interregionalen Arbeitsgruppe)',
    );
    expect(mail.attachments).toMatchObject([
      { filename: 'small-iwg-13.pdf', mimeType: 'application/pdf' },
      { filename: 'meeting.ics', mimeType: 'text/calendar', method: 'PUBLISH' },
    ]);
    expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(pdf);
  });

  it('tells who wants no more reminders, and that the link keeps working', () => {
    expect(letter('opted-out.2020-01.bernd').subject).toBe(
      'Small: a contact of Institute of North wants no more reminders',
    );
    expect(oneLine(letter('opted-out.2020-01.bernd').text ?? '')).toContain('bernd@example.org');
    expect(letter('opted-out.2020-01.bernd', german).subject).toContain('Small: ');
  });

  it('signs in', () => {
    expect(letter('sign-in.r').subject).toBe('Small: sign in to the console');
    expect(oneLine(letter('sign-in.r', german).text ?? '')).toContain('Der Link gilt 30 Minuten');
  });
});

describe('any letter', () => {
  const everyLetter = () => [...english.values(), ...german.values()];

  it('says the same as text and as HTML', () => {
    for (const mail of everyLetter()) {
      const { paragraphs, links } = shown(mail);
      const text = oneLine(mail.text ?? '');
      const isOnlyForTheButton = (paragraph: string) =>
        languages.some((language) => paragraph.startsWith(mailTexts(language).texts.linkAsText));
      for (const paragraph of paragraphs.filter((candidate) => !isOnlyForTheButton(candidate))) {
        expect(text).toContain(paragraph);
      }
      const html = [...paragraphs, ...links].join(' ');
      for (const word of text.replace(/[=-]{3,}/g, ' ').split(/\s+/)) {
        expect(html).toContain(word.replace(/:$/, ''));
      }
    }
  });

  it('begins as its language begins: in English with a capital after the greeting', () => {
    for (const mail of everyLetter()) {
      const first = mail.text?.split('\n\n')[2] ?? '';
      if (header(mail, 'content-language') === 'en') expect(first).toMatch(/^[A-Z]/);
      else expect(first).toMatch(/^(?:[a-zäöü]|Sie )/);
    }
  });

  it('loads nothing from anywhere, and escapes what people typed', () => {
    for (const mail of everyLetter()) expect(mail.html).not.toMatch(/<img|<script|<link|url\(|@import|<b>/);
    expect(letter('receipt-1.anna').html).toContain('See &lt;b&gt;https://example.org&lt;/b&gt; &amp; more');
  });
});

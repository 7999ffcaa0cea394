import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import { addRelease } from '../../shared/store/reports.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { asking, startMailing, type Mailing } from '../mailing.ts';
import { parseMail } from '../ses.ts';

const round = '2020-01';
const project = {
  ...smallProject,
  rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 } as const,
  meetings: smallProject.meetings.map((meeting) =>
    meeting.id === 'iwg-13' ? { ...meeting, ends: '2020-02-13' } : meeting,
  ),
};
const plans = { anna: 'north', bernd: 'north', celina: 'south' };
type Contact = keyof typeof plans;

let mailing: Mailing;
beforeEach(async () => {
  mailing = await startMailing(project);
  await mailing.dueWork('2020-01-15T08:00:00Z');
});
afterEach(() => mailing.close());

/** The mail with the report that is released at `at`. */
async function letterTo(contact: Contact, at: string) {
  const release = { meeting: 'iwg-13', revision: 1, round, folder: 'folder', requestedAt: at, releasedAt: at };
  await addRelease(mailing.table, release);
  const mail: Mail = { kind: 'report-shared', meeting: 'iwg-13', revision: 1, round, plan: plans[contact], contact };
  await mailing.sendMail([asking(mail, at)]);
  const [taken] = mailing.ses.taken;
  if (!taken) throw new Error('no mail');
  const { text = '', attachments } = await parseMail(taken);
  return { text: text.replace(/\s+/g, ' '), paragraphs: text.split('\n\n'), attachments };
}

describe('the mail with the released report', () => {
  it('asks to read it before the meeting, and brings the meeting for the calendar', async () => {
    const { text, attachments } = await letterTo('anna', '2020-02-11T09:00:00Z');

    expect(text).toContain('The status report of Small is ready: 13th interregional working group meeting');
    expect(text).toContain('who could give it. Please read it before the meeting.');
    expect(attachments).toMatchObject([{ filename: 'meeting.ics' }]);
  });

  it('asks nothing of the kind once the meeting has begun, and brings the meeting as long as it lasts', async () => {
    const { text, attachments } = await letterTo('anna', '2020-02-13T09:00:00Z');

    expect(text).toContain('who could give it. The link is yours.');
    expect(attachments).toMatchObject([{ filename: 'meeting.ics' }]);
  });

  it('neither asks it nor brings the meeting when that is over', async () => {
    const { text, attachments } = await letterTo('anna', '2020-02-14T09:00:00Z');

    expect(text).toContain('who could give it. The link is yours.');
    expect(text).not.toContain('before the meeting');
    expect(attachments).toEqual([]);
  });

  it.each([
    ['bernd', 'der Statusbericht von Small liegt vor', 'Bitte lesen Sie ihn vor der Sitzung.'],
    ['celina', 'raport o stanie realizacji Small jest gotowy', 'przebiega realizacja planów działań'],
  ] as const)('goes on after the greeting as the letters to %s do', async (contact, first, words) => {
    const { text, paragraphs } = await letterTo(contact, '2020-02-11T09:00:00Z');

    expect(paragraphs[2]).toMatch(new RegExp(`^${first}`));
    expect(text).toContain(words);
  });
});

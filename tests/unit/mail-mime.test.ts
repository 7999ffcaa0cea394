import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { calendarEntry } from '../../shared/mail/calendar-entry.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import { letterMime } from '../../shared/mail/mime.ts';

const letter: Letter = {
  to: { address: 'anna@example.org', name: 'European projects office' },
  language: 'de',
  subject: 'Small: Bitte berichten Sie (Łódź)',
  letterhead: { name: 'Small', title: 'A small project' },
  greeting: 'Sehr geehrte Damen und Herren,',
  paragraphs: ['bitte berichten Sie.'],
  closing: 'Mit freundlichen Grüßen',
  signature: 'Ministerium',
  accent: '#0b3d66',
};
const sender = { name: 'Small: survey', email: 'survey@example.org', replyTo: 'coordinator@example.org' };
const mimeOf = async (changes: Partial<Letter> = {}, from = sender) =>
  (await letterMime({ ...letter, ...changes }, from, '2020-01-15T08:00:00Z')).toString('latin1');
const parse = async (changes: Partial<Letter> = {}, from = sender) =>
  new PostalMime().parse(await mimeOf(changes, from));
const headersOf = async (changes: Partial<Letter> = {}, from = sender) =>
  Object.fromEntries((await parse(changes, from)).headers.map(({ key, value }) => [key, value]));

describe('the headers of a mail', () => {
  it('say that a machine sent it, in which language it is, and who gets the reply', async () => {
    const headers = await headersOf();

    expect(headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'content-language': 'de',
      'reply-to': 'coordinator@example.org',
      date: 'Wed, 15 Jan 2020 08:00:00 +0000',
    });
    expect((await parse()).from).toEqual({ name: 'Small: survey', address: 'survey@example.org' });
  });

  it('ask for no automatic replies, and do not silence the notice that a mail cannot be delivered', async () => {
    expect((await headersOf())['x-auto-response-suppress']).toBe('OOF, AutoReply');
  });

  it('offer to stop reminders by one click only where the letter does', async () => {
    const unsubscribeUrl = 'https://survey.example.org/survey/2020-01/north/anna/secret/stop-reminders';

    expect(await headersOf({ unsubscribeUrl })).toMatchObject({
      'list-unsubscribe': `<${unsubscribeUrl}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    expect(await headersOf()).not.toHaveProperty('list-unsubscribe');
  });

  it.each([
    ['a subject', { subject: 'Small\r\nBcc: forged@example.org' }, sender],
    ['a subject with a bare line feed', { subject: 'Small\nBcc: forged@example.org' }, sender],
    ['a subject that would begin the body', { subject: 'Small\r\n\r\n<b>forged</b>' }, sender],
    ['a name', { to: { address: 'anna@example.org', name: 'Anna\r\nBcc: forged@example.org' } }, sender],
    ['an address', { to: { address: 'anna@example.org\r\nBcc: forged@example.org' } }, sender],
    ['the sender', {}, { ...sender, name: 'Small\r\nBcc: forged@example.org' }],
    ['a link', { unsubscribeUrl: 'https://example.org\r\nBcc: forged@example.org' }, sender],
  ])('cannot be added to by %s', async (_, changes, from) => {
    const mime = await mimeOf(changes, from);
    const mail = await new PostalMime().parse(mime);

    expect(mail.bcc ?? []).toEqual([]);
    expect(mime.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
    expect(mail.text).toContain('bitte berichten Sie.');
  });
});

describe('names', () => {
  it.each([
    'Büro für europäische Projekte',
    'Łódź, "Dział" Projektów',
    'מחלקת פרויקטים',
    'Office; <projects>, (EU) \\ @home',
    "Conseil d'agglomération",
    '🙂 European projects '.repeat(6).trim(),
  ])('survive: %s', async (name) => {
    const mail = await parse({ to: { address: 'anna@example.org', name } }, { ...sender, name });

    expect(mail.to).toEqual([{ name, address: 'anna@example.org' }]);
    expect(mail.from).toEqual({ name, address: 'survey@example.org' });
  });

  it('may be missing', async () => {
    expect((await parse({ to: { address: 'anna@example.org' } })).to).toEqual([
      { name: '', address: 'anna@example.org' },
    ]);
  });
});

describe('a message', () => {
  it('keeps every letter of its texts, and no line is longer than mail allows', async () => {
    const text = `${'Überlänge '.repeat(300)}🙂 = . שלום`;
    const mail = await parse({ subject: 'Grüße aus Łódź 🙂', paragraphs: [text, '.', 'From here on'] });

    expect(mail.subject).toBe('Grüße aus Łódź 🙂');
    expect(mail.text?.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
    expect(mail.text).toContain('\nFrom here on\n');
    const lines = (await mimeOf({ paragraphs: [text] })).split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it('carries its attachment as it is', async () => {
    const content = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 10, 13]);
    const mail = await parse({ attachments: [{ filename: 'Übersicht.pdf', contentType: 'application/pdf', content }] });

    expect(mail.attachments).toMatchObject([{ filename: 'Übersicht.pdf', mimeType: 'application/pdf' }]);
    expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(content);
  });
});

describe('a calendar entry', () => {
  const hostile = 'Meeting\r\nATTENDEE:mailto:forged@example.org\r\nEND:VEVENT';
  const entry = { id: 'small.iwg-13@example.org', sequence: 0, from: '2020-02-12', until: '2020-02-13' };
  const linesOf = (summary: string, place: string) =>
    new TextDecoder()
      .decode(calendarEntry({ ...entry, summary, place }, 'meeting.ics', '2020-01-15T08:00:00Z').content)
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n');

  it('has no property but its own, whatever its texts say', () => {
    const names = (lines: string[]) => lines.map((line) => line.split(/[;:]/)[0]);

    expect(names(linesOf(hostile, hostile))).toEqual(names(linesOf('Meeting', 'Magdeburg')));
  });

  it('ends on the day after its last, as calendars count', () => {
    expect(linesOf('Meeting', 'Magdeburg')).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20200212', 'DTEND;VALUE=DATE:20200214', 'SUMMARY:Meeting']),
    );
  });
});

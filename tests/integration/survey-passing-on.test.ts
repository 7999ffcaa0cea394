import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { longestNote, mostColleagues } from '../../shared/domain/rounds/colleagues.ts';
import { hashSecret, newSecret } from '../../shared/mail/secrets.ts';
import { recordUnreachable } from '../../shared/store/addresses.ts';
import { readRevisions } from '../../shared/store/answers.ts';
import { readColleagues } from '../../shared/store/colleagues.ts';
import { addLink } from '../../shared/store/links.ts';
import { recordOutcome, recordSent } from '../../shared/store/mails.ts';
import { keys } from '../../shared/store/keys.ts';
import { readStoredProject } from '../../shared/store/project.ts';
import { replaceProject } from '../../shared/store/replace-project.ts';
import { smallProject } from '../fixtures/small-project.ts';
import {
  afterRound,
  duringRound,
  fillAll,
  fillAndSend,
  formOn,
  openSurvey,
  sendForm,
  textOf,
  type TestSurvey,
} from './survey-visitor.ts';

let survey: TestSurvey;
let anna: string;
beforeEach(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
});
afterEach(() => survey.close());

const address = 'office@north.example.org';
const passOn = (entries: Record<string, string> = {}) =>
  fillAndSend(survey, `${anna}/pass-on`, { email: address, language: 'pl', note: 'Please look.', ...entries });
const colleagues = () => readColleagues(survey.table, '2019-10', 'north');
const holders = async (link = anna) =>
  (await survey.get(link)).html.querySelectorAll('h2 ~ ul.tasks > li').map((holder) => textOf(holder));
const mailOf = (contact: string) => ({ kind: 'passed-on', round: '2019-10', plan: 'north', contact }) as const;

/** The link that the mail would bring. */
async function linkOfColleague(): Promise<string> {
  const [colleague] = await colleagues();
  const secret = newSecret();
  const contact = colleague?.id ?? '';
  await addLink(survey.table, '2019-10', { plan: 'north', contact, hash: hashSecret(secret), createdAt: duringRound });
  return `/survey/2019-10/north/${contact}/${secret}`;
}

describe('passing the survey on', () => {
  it('asks for one mail to the colleague, and shows the colleague among those who report', async () => {
    const sent = await passOn();
    expect(sent.location).toBe(`${anna}#holders`);
    const [colleague, ...others] = await colleagues();
    expect(others).toEqual([]);
    expect(colleague).toMatchObject({ email: address, language: 'pl', note: 'Please look.', passedOnBy: 'anna' });
    expect(survey.mails).toEqual([mailOf(colleague?.id ?? '')]);
    expect(await holders()).toEqual([
      'Ministry of North, anna@example.org (you)has had a link since 15 October 2019; has not saved anything yet',
      'Institute of North, bernd@example.orghas had a link since 15 October 2019; has not saved anything yet',
      `Ministry of North, ${address}Withdraw the link: ${address}passed on by Ministry of North on 22 October 2019; the mail is on its way`,
    ]);
  });

  it('twice by one form, by reload or from the next tab, is once', async () => {
    const form = formOn(await survey.get(`${anna}/pass-on`));
    const entries = { email: address };
    const [first, second] = await Promise.all([sendForm(survey, form, entries), sendForm(survey, form, entries)]);
    for (const { location } of [first, second, await sendForm(survey, form, entries)])
      expect(location).toBe(`${anna}#holders`);
    expect(await colleagues()).toHaveLength(1);
    expect(survey.mails).toHaveLength(1);
  });

  it('by a form that a browser shows again, to another address, is to another colleague', async () => {
    const form = formOn(await survey.get(`${anna}/pass-on`));
    await sendForm(survey, form, { email: address });
    await sendForm(survey, form, { email: 'archive@north.example.org' });
    expect(await colleagues()).toMatchObject([
      { number: 1, email: address },
      { number: 2, email: 'archive@north.example.org' },
    ]);
  });

  it('to one address from several windows at once gives one link', async () => {
    const forms = await Promise.all([1, 2, 3, 4].map(async () => formOn(await survey.get(`${anna}/pass-on`))));
    const seen = await Promise.all(forms.map((form) => sendForm(survey, form, { email: address })));
    expect(seen.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422]);
    expect(await colleagues()).toHaveLength(1);
    expect(survey.mails).toHaveLength(1);
  });

  it.each([
    ['no address', { email: '' }, ['email']],
    ['what is no address', { email: 'office@' }, ['email']],
    ['a header in the address', { email: 'a@example.org\nBcc: b@example.org' }, ['email']],
    ['several addresses', { email: 'a@example.org, b@example.org' }, ['email']],
    ['an address that holds a link', { email: 'BERND@example.org' }, ['email']],
    ['a note that is too long', { note: '👩‍👩‍👧‍👦'.repeat(longestNote + 1) }, ['note']],
    ['marks piled upon one letter', { note: `a${'\u0301'.repeat(150_000)}` }, ['note']],
    ['nothing right', { email: 'office@', note: 'x'.repeat(longestNote + 1) }, ['email', 'note']],
  ])('with %s is refused, and everything typed is still there', async (_, entries, fields) => {
    const seen = await passOn(entries);
    expect(seen.status).toBe(422);
    expect(seen.html.querySelectorAll('.errors a').map((link) => link.getAttribute('href'))).toEqual(
      fields.map((field) => `#${field}`),
    );
    const typed = { email: address, note: 'Please look.', ...entries };
    expect(seen.html.querySelector('[name=email]')?.getAttribute('value')).toBe(typed.email);
    expect(seen.html.querySelector('[name=note]')?.text).toBe(`\n${typed.note}`);
    expect(seen.html.querySelector('option[selected]')?.getAttribute('value')).toBe('pl');
    expect(await colleagues()).toEqual([]);
    expect(survey.mails).toEqual([]);
  });

  it('to an address that is known not to work is refused', async () => {
    await recordUnreachable(survey.table, {
      plan: 'south',
      contact: 'celina',
      address,
      reason: 'complaint',
      at: duringRound,
    });
    expect(textOf((await passOn()).html.querySelector('.errors'))).toContain('do not arrive');
    expect(await colleagues()).toEqual([]);
  });

  it('keeps what is typed when the language of the page changes', async () => {
    const form = formOn(await survey.get(`${anna}/pass-on`));
    const values = Object.fromEntries([...form.values, ['email', 'half@'], ['goTo', 'stay']] as [string, string][]);
    const german = await survey.post(`${anna}/pass-on?language=de`, values);
    expect(german.html.querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(german.html.querySelector('[name=email]')?.getAttribute('value')).toBe('half@');
    expect(await colleagues()).toEqual([]);
  });

  it('has a limit, so that a link is no way to write to the world', async () => {
    const form = formOn(await survey.get(`${anna}/pass-on`));
    const addresses = Array.from({ length: 3 * mostColleagues }, (_, index) => `office-${index}@example.org`);
    // All at the same moment: none of them sees the others.
    const seen = await Promise.all(addresses.map((email) => sendForm(survey, form, { email, note: 'Please look.' })));
    expect(seen.filter(({ status }) => status === 303)).toHaveLength(mostColleagues);
    expect((await colleagues()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(survey.mails).toHaveLength(mostColleagues);

    const refused = await sendForm(survey, form, { email: address, note: 'Please look.' });
    expect(refused.status).toBe(422);
    expect(textOf(refused.html.querySelector('.errors'))).toContain('10 times');
    expect(refused.html.querySelector('[name=note]')?.text).toBe('\nPlease look.');
    expect(textOf((await survey.get(`${anna}/pass-on`)).html.querySelector('.notice'))).toContain('10 times');
  });

  it('is over when the survey has closed', async () => {
    const form = formOn(await survey.get(`${anna}/pass-on`));
    expect((await survey.get(`${anna}/pass-on`, { at: afterRound })).location).toBe(anna);
    expect((await sendForm(survey, form, { email: address }, { at: afterRound })).status).toBe(409);
    expect(await colleagues()).toEqual([]);
  });

  it('shows when the mail could not be delivered', async () => {
    await passOn();
    const [colleague] = await colleagues();
    const mail = mailOf(colleague?.id ?? '');
    await recordSent(survey.table, mail, duringRound, 'id');
    expect((await holders())[2]).toContain('has not saved anything yet');
    await survey.table.update(keys.mail('small', mail), { set: { mail } });
    await recordOutcome(survey.table, keys.mail('small', mail), 'bouncedAt', duringRound);
    expect((await holders())[2]).toContain('the mail could not be delivered');
  });
});

describe('a colleague', () => {
  it('opens, saves and submits the same survey, in the language that was chosen', async () => {
    await passOn();
    const link = await linkOfColleague();
    const home = await survey.get(link);
    expect(home.html.querySelector('html')?.getAttribute('lang')).toBe('pl');
    await fillAll(survey, link);
    expect((await holders())[2]).toContain('saved “Further questions” on 22 October 2019, 10:00');
    await sendForm(survey, formOn(await survey.get(`${link}/check`)));
    expect((await holders())[2]).toContain('submitted revision 1 on 22 October 2019, 10:00');
    expect(textOf((await survey.get(`${anna}/done`)).html)).toContain(`by Ministry of North (${address})`);
    const submittedBy = (await colleagues())[0]?.id;
    expect(survey.mails.at(-1)).toMatchObject({ kind: 'receipt', contact: submittedBy });
    const revisions = await readRevisions(survey.table, '2019-10', 'north');
    expect(revisions).toMatchObject([{ revision: 1, submittedBy, language: 'pl' }]);
  });

  it('can neither pass on nor withdraw', async () => {
    await passOn();
    const link = await linkOfColleague();
    const { html } = await survey.get(link);
    expect(html.querySelectorAll('a').filter((a) => a.getAttribute('href')?.includes('pass-on'))).toEqual([]);
    // Colleagues are not reminded: there is nothing to stop.
    expect(html.querySelectorAll('a').filter((a) => a.getAttribute('href')?.includes('stop-reminders'))).toEqual([]);
    const id = (await colleagues())[0]?.id ?? '';
    for (const path of ['/pass-on', `/pass-on/${id}/withdraw`]) {
      expect((await survey.get(link + path)).status).toBe(404);
      expect((await survey.post(link + path, { id, email: 'x@example.org', language: 'en' })).status).toBe(404);
    }
    expect(await colleagues()).toMatchObject([{ email: address }]);
    expect((await colleagues())[0]).not.toHaveProperty('revokedAt');
  });

  it('whose link was withdrawn is told by whom, and whom to ask; what was saved stays', async () => {
    await passOn();
    const link = await linkOfColleague();
    await fillAndSend(survey, `${link}/plan`, { topics: 'Kept' });
    const id = (await colleagues())[0]?.id ?? '';
    const question = await survey.get(`${anna}/pass-on/${id}/withdraw`);
    expect((await survey.send('HEAD', `${anna}/pass-on/${id}/withdraw`, undefined)).status).toBe(200);
    expect((await colleagues())[0]).not.toHaveProperty('revokedAt');
    await sendForm(survey, formOn(question));
    await sendForm(survey, formOn(question), {}, { at: '2019-10-24T08:00:00Z' });
    expect((await colleagues())[0]).toMatchObject({ revokedBy: 'anna', revokedAt: duringRound });

    for (const path of ['', '/plan', '/check']) {
      const seen = await survey.get(link + path);
      expect(seen.status).toBe(410);
      expect(textOf(seen.html.querySelector('main'))).toContain('Ministry of North');
      expect(textOf(seen.html.querySelector('footer'))).toContain('coordinator@example.org');
    }
    const late = { version: '1', topics: 'Sent too late' };
    const sent = await survey.post(`${link}/plan`, late);
    expect(sent.status).toBe(410);
    expect(textOf(sent.html.querySelector('main'))).toContain('Sent too late');
    const typed = await survey.post(`${link}/plan`, late, { headers: { accept: 'application/json' } });
    expect([typed.status, typed.body]).toEqual([410, expect.stringContaining('wycofany')]);
    expect((await survey.get(`${link}A`)).status).toBe(404);
    expect((await survey.get(`${anna}/plan`)).html.querySelector('[name=topics]')?.text).toBe('\nKept');
    expect((await holders())[2]).toContain('link withdrawn by Ministry of North on 22 October 2019');
    expect((await survey.get(`${anna}/pass-on/${id}/withdraw`)).location).toBe(`${anna}#holders`);
    expect((await passOn()).location).toBe(`${anna}#holders`);
    expect(await colleagues()).toHaveLength(2);
  });
});

describe('a colleague of a contact who has left the project', () => {
  it('has lost the link; what was saved stays, under the address', async () => {
    await passOn();
    const link = await linkOfColleague();
    await fillAndSend(survey, `${link}/plan`, { topics: 'Kept' });
    const partners = smallProject.partners.filter(({ id }) => id !== 'ministry');
    const stored = await readStoredProject(survey.table);
    const audit = { id: 'import-2', at: duringRound, details: {} };
    await replaceProject(survey.table, stored, { ...smallProject, partners }, audit);

    expect((await survey.get(link)).status).toBe(404);
    const home = textOf((await survey.get(`${survey.linkOf('bernd')}?language=en`)).html.querySelector('main'));
    expect(home).toContain(`${address}, 22 October 2019`);
    expect(home).not.toContain('colleague-');
  });
});

describe('a hostile form', () => {
  it.each([
    ['', 400],
    ['anna', 400],
    ['0123456789ABCDEF', 400],
    ['0123456789abcdef#', 400],
  ])('that bears the id %j is refused', async (id, status) => {
    const seen = await survey.post(`${anna}/pass-on`, { id, email: address, language: 'en', note: '' });
    expect(seen.status).toBe(status);
    expect(await colleagues()).toEqual([]);
  });

  it('in a language that the survey does not have is refused', async () => {
    const id = '0123456789abcdef';
    const seen = await survey.post(`${anna}/pass-on`, { id, email: address, language: 'fr', note: '' });
    expect(seen.status).toBe(422);
  });

  it('shows markup and writing from the right as it was typed', async () => {
    const note = '<script>alert(1)</script> שלום \u202e';
    const seen = await passOn({ note, email: '"><b>@' });
    expect(seen.body).not.toContain('<script>alert');
    expect(seen.html.querySelector('[name=note]')?.text).toBe(`\n${note}`);
  });

  it('withdraws nobody of another plan', async () => {
    await passOn();
    const id = (await colleagues())[0]?.id ?? '';
    expect((await survey.post(`${survey.linkOf('celina')}/pass-on/${id}/withdraw`, {})).status).toBe(404);
  });
});

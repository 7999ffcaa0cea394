import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSurvey } from '../../functions/survey/survey.ts';
import { readDrafts } from '../../shared/store/drafts.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import {
  eventOf,
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

const drafts = () => readDrafts(survey.table, '2019-10', 'north');
const ownSite = { origin: 'https://survey.example.org' };
const form = 'application/x-www-form-urlencoded';

describe('a foreign site', () => {
  it.each(['https://evil.example', 'null', 'https://survey.example.org.evil.example'])(
    'cannot post from %s',
    async (origin) => {
      for (const path of ['/plan', '/check', '/stop-reminders']) {
        const seen = await survey.post(`${anna}${path}`, { version: '0' }, { headers: { origin } });
        expect(seen.status).toBe(403);
      }
      expect(await drafts()).toEqual([]);
    },
  );
});

describe('a hostile post', () => {
  it.each<[string, string, string | Buffer, number]>([
    ['is more than can be saved', form, `version=0&topics=${'x'.repeat(400_000)}`, 413],
    ['is five megabytes', form, Buffer.alloc(5 * 1024 * 1024, 'a'), 413],
    ['is empty', form, '', 400],
    ['has no version', form, 'topics=x', 400],
    ['has two versions', form, 'version=0&version=1', 400],
    ['is based on what was never saved', form, 'version=7', 400],
    ['has a version that is none', form, 'version=0x1', 400],
    ['is JSON', 'application/json', '{"version":"0","__proto__":{"stage":"x"}}', 400],
    ['is plain text', 'text/plain', 'version=0', 400],
    ['is a broken multipart', 'multipart/form-data; boundary=x', 'version=0', 400],
    ['is a multipart without boundary', 'multipart/form-data', '--x--', 400],
  ])('that %s is refused', async (_, type, body, status) => {
    const seen = await survey.send('POST', `${anna}/plan`, body, { headers: { ...ownSite, 'content-type': type } });
    expect(seen.status).toBe(status);
    expect(textOf(seen.html.querySelector('h1'))).not.toBe('');
    expect(await drafts()).toEqual([]);
  });

  it.each<[string, string | Buffer]>([
    ['arrays where one value is asked for', 'version=0&topics=a&topics=b&topics[]=c&topics[0]=d'],
    ['a thousand choices', `version=0&${'interests=south/vouchers&'.repeat(1_000)}interests=__proto__`],
    ['names of an object', 'version=0&__proto__=x&constructor=x&__proto__[x]=y&toString=z&hasOwnProperty=q'],
    ['control characters', 'version=0&topics=%00%01%08%1F%7F&highlights=a%00b'],
    ['half a surrogate', 'version=0&topics=%ED%A0%80'],
    ['bytes that are no UTF-8', Buffer.from('version=0&topics=\xff\xfe\xe4', 'latin1')],
    ['broken escapes', 'version=0&topics=%&highlights=%E0%A4%A'],
    ['an emoji and writing from the right', 'version=0&topics=👩‍👩‍👧‍👦 שלום مرحبا \u202e'],
    ['numbers beyond measure', `version=0&fundsInfluenced=${'9'.repeat(400)}&indicatorValue=0.${'0'.repeat(300)}1`],
    ['a choice that is none', 'version=0&instrumentImproved=perhaps&improvements=x'],
  ])('with %s is saved as far as it can be read, and shown', async (_, body) => {
    const seen = await survey.send('POST', `${anna}/plan`, body, { headers: { ...ownSite, 'content-type': form } });
    expect(seen.status).toBe(303);
    for (const path of ['', '/plan', '/check']) expect((await survey.get(`${anna}${path}`)).status).toBe(200);
  });

  it('with a file instead of a text saves no text', async () => {
    const file = 'Content-Disposition: form-data; name="topics"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\nx';
    const version = 'Content-Disposition: form-data; name="version"\r\n\r\n0';
    const seen = await survey.send(
      'POST',
      `${anna}/plan`,
      `--boundary\r\n${version}\r\n--boundary\r\n${file}\r\n--boundary--\r\n`,
      {
        headers: { ...ownSite, 'content-type': 'multipart/form-data; boundary=boundary' },
      },
    );
    expect(seen.status).toBe(303);
    expect((await drafts())[0]?.values['topics']).toBe('');
  });

  it('leaves numbers that the table cannot hold out of what is submitted', async () => {
    await fillAll(survey, anna);
    await fillAndSend(survey, `${anna}/plan`, { indicatorValue: `0.${'0'.repeat(300)}1` });
    expect((await sendForm(survey, formOn(await survey.get(`${anna}/check`)))).location).toBe(`${anna}/done`);
  });

  it('shows what was typed as text, never as markup', async () => {
    await fillAndSend(survey, `${anna}/plan`, { topics: '</textarea><script>alert(1)</script>', highlights: '"><b>' });
    for (const path of ['/plan', '/check']) {
      const { body, html } = await survey.get(`${anna}${path}`);
      expect(html.querySelectorAll('main script')).toHaveLength(0);
      expect(body).not.toContain('<script>alert');
      expect(body).not.toContain('"><b>');
    }
  });
});

describe('a failure on our side', () => {
  it('is told without details and logged without secret, address or answer', async () => {
    const lines: string[] = [];
    const console_ = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
    const broken = {
      ...survey.table,
      query: () => Promise.reject(new Error('a message that quotes anna@example.org')),
    };
    const handle = lambdaHandler(
      createSurvey({ table: broken, mailQueue: { request: () => Promise.resolve() }, script: '' }),
    );
    const event = eventOf('GET', `${anna}/plan`);
    const result = await handle(event);
    console_.mockRestore();
    expect(result.statusCode).toBe(500);
    expect(result.body).toContain(event.requestContext.requestId);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(event.requestContext.requestId);
    expect(`${lines.join('')}${String(result.body)}`).not.toMatch(/anna|example\.org/);
  });

  it('does not take back what is submitted when the receipt cannot be asked for', async () => {
    await fillAll(survey, anna);
    const { values, action } = formOn(await survey.get(`${anna}/check`));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const mailQueue = { request: () => Promise.reject(new Error('no queue')) };
    const handle = lambdaHandler(createSurvey({ table: survey.table, mailQueue, script: '' }));
    const result = await handle(
      eventOf('POST', new URL(action).pathname, new URLSearchParams(values).toString(), {
        headers: { ...ownSite, 'content-type': form },
      }),
    );
    warn.mockRestore();
    expect(result.statusCode).toBe(303);
    expect((await survey.get(`${anna}/done`)).status).toBe(200);
  });
});

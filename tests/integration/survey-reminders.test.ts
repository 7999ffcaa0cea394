import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../shared/store/keys.ts';
import { fillAndSend, openSurvey, textOf, type TestSurvey } from './survey-visitor.ts';

let survey: TestSurvey;
let path: string;
beforeEach(async () => {
  survey = await openSurvey();
  path = `${survey.linkOf('anna')}/stop-reminders`;
});
afterEach(() => survey.close());

const optOut = () => survey.table.get(keys.optOut('small', '2019-10', 'north', 'anna'));

describe('stopping the reminders of a round', () => {
  it('asks first, and is done by the button', async () => {
    expect(textOf((await survey.get(path)).html.querySelector('main button'))).toBe('Stop the reminders');
    expect(await optOut()).toBeUndefined();
    const done = await fillAndSend(survey, path, {});
    expect([done.status, done.location]).toEqual([303, path]);
    expect(await optOut()).toMatchObject({ contact: 'anna', optedOutAt: '2019-10-22T08:00:00Z' });
    expect(textOf((await survey.get(path)).html.querySelector('h1'))).toBe('You get no more reminders in this round');
    expect(await survey.table.get(keys.optOut('small', '2019-10', 'north', 'bernd'))).toBeUndefined();
  });

  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('is done by one click in a mail program: %s', async (type, body) => {
    const seen = await survey.send('POST', path, body, { headers: { 'content-type': type } });
    expect([seen.status, seen.body]).toEqual([200, '']);
    expect(await optOut()).toBeDefined();
    expect((await survey.send('POST', path, body, { headers: { 'content-type': type } })).status).toBe(200);
  });

  it('is not done by one click with a wrong secret', async () => {
    const seen = await survey.send('POST', path.replace(/.\/stop/, '/stop'), 'List-Unsubscribe=One-Click', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(seen.status).toBe(404);
    expect(await optOut()).toBeUndefined();
  });

  it('is not done by other posts from nowhere', async () => {
    const seen = await survey.send('POST', path, 'x=y', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(seen.status).toBe(403);
    expect(await optOut()).toBeUndefined();
  });
});

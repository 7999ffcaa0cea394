import { request as httpRequest } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { beforeAll, describe, expect, test } from 'vitest';
import { propertiesOf } from './synthesized-stack.ts';
import { startServicesWith, startsAt, type RunningServices } from './running-services.ts';

/** Answers what it was given, and for some paths something that the path asks for. */
const survey = `
const answers = {
  '/plain': () => 'as it is',
  '/object': () => ({ saved: true }),
  '/nothing': () => undefined,
  '/long': () => ({ statusCode: 201, headers: { 'X-Count': 3, 'content-type': 'text/html' }, body: '<p>ö</p>' }),
  '/untyped': () => ({ statusCode: 404, body: 'nowhere' }),
  '/binary': () => ({ statusCode: 200, isBase64Encoded: true, body: Buffer.from([0, 255, 1]).toString('base64') }),
  '/cookies': () => ({ statusCode: 303, headers: { location: '/' }, cookies: ['a=1; HttpOnly', 'b=2'] }),
  '/wrong-status': () => ({ statusCode: 'fine', body: 'hidden' }),
  '/wrong-header': () => ({ statusCode: 200, headers: { 'x-left': 'over', bad: 'one\\ntwo' }, body: 'hidden' }),
  '/throws': () => { console.log('on the way'); throw new TypeError('no such plan'); },
  '/never': () => new Promise(() => {}),
  '/busy': () => { for (;;); },
  '/too-long': () => 'x'.repeat(6 * 1024 * 1024),
};
export const handler = async (event) => {
  if (answers[event.rawPath]) return answers[event.rawPath]();
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(event) };
};`;

const console_ = `export const handler = async ({ routeKey, rawPath, pathParameters }) => ({ routeKey, rawPath, pathParameters });`;

let services: RunningServices;
beforeAll(async () => {
  services = await startServicesWith(
    { survey, console: console_, 'answer-copy': console_, 'shared-report': console_ },
    { change: (template) => (propertiesOf(template, 'Survey')['Timeout'] = 3) },
  );
});

async function echoed(path: string, init?: RequestInit): Promise<APIGatewayProxyEventV2> {
  return (await (await fetch(services.url + path, init)).json()) as APIGatewayProxyEventV2;
}

describe('A request reaches the function as an event of payload format 2.0', () => {
  test('with the time of the run, and what API Gateway says about itself', async () => {
    const event = await echoed('/s/link', { headers: { 'user-agent': 'a browser' } });

    expect(event).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/s/link',
      rawQueryString: '',
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        apiId: services.apiId,
        http: { method: 'GET', path: '/s/link', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'a browser' },
        routeKey: '$default',
        stage: '$default',
        time: '02/Jun/2025:04:00:00 +0000',
        timeEpoch: Date.parse(startsAt),
      },
    });
    expect(event).not.toHaveProperty('cookies');
    expect(event).not.toHaveProperty('queryStringParameters');
    expect(event).not.toHaveProperty('pathParameters');
    expect(event).not.toHaveProperty('body');
  });

  test('with header names in lower case, and cookies apart from them', async () => {
    const { headers, cookies } = await echoed('/', { headers: { 'X-Mixed-Case': 'kept', Cookie: 'a=1; b=2' } });

    expect(headers).toMatchObject({ 'x-mixed-case': 'kept', 'x-forwarded-for': '127.0.0.1' });
    expect(headers).not.toHaveProperty('cookie');
    expect(cookies).toEqual(['a=1', 'b=2']);
  });

  test('with headers of one name joined', async () => {
    const event = await new Promise<APIGatewayProxyEventV2>((resolve) => {
      httpRequest(services.url, { headers: { 'x-twice': ['one', 'two'] } }, (response) => {
        void response.toArray().then((chunks) => {
          resolve(JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as APIGatewayProxyEventV2);
        });
      }).end();
    });

    expect(event.headers['x-twice']?.replace(' ', '')).toBe('one,two');
  });

  test('with the query as it came, and decoded with repeated names joined', async () => {
    const event = await echoed('/?plan=Magdeburg%20%26%20Halle&page=1&page=2&empty=');

    expect(event.rawQueryString).toBe('plan=Magdeburg%20%26%20Halle&page=1&page=2&empty=');
    expect(event.queryStringParameters).toEqual({ plan: 'Magdeburg & Halle', page: '1,2', empty: '' });
  });

  test('with the path decoded', async () => {
    expect((await echoed('/s/M%C3%BCnchen%20S%C3%BCd')).rawPath).toBe('/s/München Süd');
    expect((await echoed('/s/100%')).rawPath).toBe('/s/100%');
  });

  test('with texts as they are, and any other body in base64', async () => {
    const json = await echoed('/', {
      method: 'POST',
      body: '{"ü":1}',
      headers: { 'content-type': 'application/json' },
    });
    const form = await echoed('/', { method: 'POST', body: new URLSearchParams({ stage: 'in preparation' }) });
    const bytes = await echoed('/', { method: 'POST', body: new Uint8Array([0, 255]) });

    expect(json).toMatchObject({ body: '{"ü":1}', isBase64Encoded: false });
    expect(form).toMatchObject({ body: btoa('stage=in+preparation'), isBase64Encoded: true });
    expect(form.headers['content-length']).toBe('20');
    expect(bytes).toMatchObject({ body: 'AP8=', isBase64Encoded: true });
  });
});

describe('Routes', () => {
  test.each([
    ['/console', { routeKey: 'ANY /console', rawPath: '/console' }],
    ['/console/reports/12', { routeKey: 'ANY /console/{proxy+}', pathParameters: { proxy: 'reports/12' } }],
    ['/console/M%C3%BCnchen', { rawPath: '/console/München', pathParameters: { proxy: 'München' } }],
    [
      '/survey/2019-10/n%C3%B6rd/anna/S%2Fx/copies/2',
      {
        routeKey: 'GET /survey/{round}/{plan}/{contact}/{secret}/copies/{revision}',
        pathParameters: { round: '2019-10', plan: 'nörd', contact: 'anna', secret: 'S/x', revision: '2' },
      },
    ],
    ['/survey/2019-10/north/anna/S/copies/', { routeKey: '$default' }],
    ['/survey/2019-10/north/anna/S/copies/2/3', { routeKey: '$default' }],
    ['/consoles', { routeKey: '$default' }],
    ['/console/', { routeKey: '$default' }],
  ])('%s', async (path, expected) => {
    expect(await echoed(path)).toMatchObject(expected);
  });

  test('every method is taken', async () => {
    expect((await echoed('/', { method: 'DELETE' })).requestContext.http.method).toBe('DELETE');
    expect((await fetch(`${services.url}/long`, { method: 'HEAD' })).status).toBe(201);
  });
});

describe('What a function answers', () => {
  test.each([
    ['/plain', 200, 'application/json', 'as it is'],
    ['/object', 200, 'application/json', '{"saved":true}'],
    ['/nothing', 200, 'application/json', 'null'],
    ['/long', 201, 'text/html', '<p>ö</p>'],
    ['/untyped', 404, 'text/plain; charset=utf-8', 'nowhere'],
  ])('%s is written as API Gateway writes it', async (path, status, type, body) => {
    const response = await fetch(services.url + path);

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  test('headers may hold numbers', async () => {
    expect((await fetch(`${services.url}/long`)).headers.get('x-count')).toBe('3');
  });

  test('a body in base64 is sent as bytes', async () => {
    expect([...(await (await fetch(`${services.url}/binary`)).bytes())]).toEqual([0, 255, 1]);
  });

  test('each cookie becomes a header of its own', async () => {
    const response = await fetch(`${services.url}/cookies`, { redirect: 'manual' });

    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  });
});

describe('What goes wrong is a plain 500', () => {
  test.each(['/wrong-status', '/wrong-header', '/throws', '/never', '/busy', '/too-long'])('%s', async (path) => {
    const response = await fetch(services.url + path);

    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.has('x-left')).toBe(false);
    expect(await response.json()).toEqual({ message: 'Internal Server Error' });
  });

  test('and the run knows what it was', async () => {
    const before = services.problems().length;
    for (const path of ['/throws', '/never', '/too-long']) await fetch(services.url + path);

    expect(services.problems().slice(before)).toMatchObject([
      { kind: 'function-error', function: 'survey', at: startsAt, errorType: 'TypeError', message: 'no such plan' },
      { errorType: 'Sandbox.Timedout', message: 'Task timed out after 3.00 seconds' },
      { errorType: 'Function.ResponseSizeTooLarge' },
    ]);
    expect(services.problems()[before]).toHaveProperty('output', expect.stringContaining('on the way'));
  });

  test('the next request is answered again', async () => {
    await fetch(`${services.url}/busy`);

    expect((await fetch(`${services.url}/plain`)).status).toBe(200);
  });
});

describe('Limits', () => {
  const post = (bytes: number) =>
    fetch(services.url, { method: 'POST', body: 'x'.repeat(bytes), headers: { 'content-type': 'text/plain' } });

  test('API Gateway takes no request above 10 MB', async () => {
    const response = await post(10 * 1024 * 1024 + 1);

    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: 'Request Entity Too Large' });
  });

  test('Lambda takes no event above 6 MB', async () => {
    expect((await post(6 * 1024 * 1024)).status).toBe(500);
    expect(services.problems().at(-1)).toMatchObject({ errorType: 'RequestEntityTooLargeException' });
  });
});

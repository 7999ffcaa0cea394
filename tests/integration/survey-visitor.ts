import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { parse, type HTMLElement } from 'node-html-parser';
import { createSurvey } from '../../functions/survey/survey.ts';
import { bundleBrowserScript } from '../../infra/browser-script.ts';
import { fillIn, formOf, type Form } from '../../local/demo/form.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import { answerSchema, type Answer } from '../../shared/domain/survey/answer.ts';
import { hashSecret, newSecret } from '../../shared/mail/secrets.ts';
import { addLink } from '../../shared/store/links.ts';
import { readStoredProject } from '../../shared/store/project.ts';
import { replaceProject } from '../../shared/store/replace-project.ts';
import type { Table } from '../../shared/store/table.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { makeTable, type TestTable } from '../table.ts';
import { openRoundWith } from '../opened-round.ts';

const host = 'survey.example.org';
const script = await bundleBrowserScript();

/** What a browser gets, and what it sees in it. */
export interface Seen {
  status: number;
  headers: Record<string, string>;
  /** Where a redirect leads: path, query and fragment. */
  location: string;
  body: string;
  html: HTMLElement;
}

export interface Visit {
  at?: string;
  headers?: Record<string, string>;
}

export interface TestSurvey {
  store: TestTable;
  table: Table;
  /** The mails that were asked for. */
  mails: Mail[];
  /** The link of a contact, as a path. */
  linkOf(contact: string): string;
  get(path: string, visit?: Visit): Promise<Seen>;
  /** Posts inputs as a form of our own page. */
  post(path: string, inputs: Record<string, string | string[]> | [string, string][], visit?: Visit): Promise<Seen>;
  /** Sends whatever event it is told to. */
  send(method: string, path: string, body: string | Buffer | undefined, visit?: Visit): Promise<Seen>;
  close(): Promise<void>;
}

/** Everything that follows happens on a day in the middle of the round. */
export const duringRound = '2019-10-22T08:00:00Z';
export const afterRound = '2019-11-06T08:00:00Z';

/** What North reported in the round before. */
export const earlierAnswer: Answer = answerSchema.parse({
  round: '2019-07',
  plan: 'north',
  revision: 1,
  submittedAt: '2019-08-02T12:32:00Z',
  submittedBy: 'anna',
  actions: {
    catalogue: {
      stage: 'in-implementation',
      progress: 40,
      assessment: 'on-track',
      done: 'Interviews held in May.',
      costsToDate: 12_500.5,
      fundingSecured: [{ source: 'ERDF', amount: 60_000 }],
    },
    directive: { stage: 'not-started' },
  },
  planAnswer: { instrumentImproved: true, indicatorValue: 12 },
  extra: { format: 'online' },
});

/** The survey of the small project, with the round of October 2019 open until 5 November and a link for each contact. */
export async function openSurvey(project: Project = smallProject): Promise<TestSurvey> {
  const store = await makeTable(project.id);
  const { table } = store;
  await replaceProject(table, await readStoredProject(table), project, { id: 'import', at: duringRound, details: {} });
  const opensAt = '2019-10-15T07:00:00Z';
  const plans = project.plans.map(({ id }) => id);
  await openRoundWith(table, { id: '2019-10', opensAt, openedAt: opensAt, deadline: '2019-11-05', plans }, [
    earlierAnswer,
  ]);
  const links = new Map<string, string>();
  for (const { plan, contacts } of project.partners) {
    for (const { id: contact } of contacts) {
      const secret = newSecret();
      await addLink(table, '2019-10', { plan, contact, hash: hashSecret(secret), createdAt: opensAt });
      links.set(contact, `/survey/2019-10/${plan}/${contact}/${secret}`);
    }
  }
  const mails: Mail[] = [];
  const mailQueue = { request: (asked: Mail[]) => Promise.resolve(void mails.push(...asked)) };
  const handle = lambdaHandler(createSurvey({ table, mailQueue, script }));

  const send: TestSurvey['send'] = async (method, path, body, visit) => {
    const result = await handle(eventOf(method, path, body, visit));
    const text = result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64').toString() : (result.body ?? '');
    const answerHeaders = result.headers as Record<string, string>;
    const location = answerHeaders['location'] ?? '';
    return { status: result.statusCode ?? 0, headers: answerHeaders, location, body: text, html: parse(text) };
  };
  return {
    store,
    table,
    mails,
    send,
    linkOf: (contact) => links.get(contact) ?? '',
    get: (path, visit) => send('GET', path, undefined, visit),
    post: (path, inputs, { at, headers } = {}) =>
      send('POST', path, new URLSearchParams(pairsOf(inputs)).toString(), {
        at,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: `https://${host}`,
          ...headers,
        },
      }),
    close: () => store.close(),
  };
}

/** The form in the content of a page, with what stands in it. */
export function formOn(seen: Seen): Form {
  const [form, ...others] = seen.html.querySelectorAll('main form[method=post]');
  if (!form || others.length > 0) throw new Error(`expected one form, found ${others.length + (form ? 1 : 0)}`);
  return formOf(form, `https://${host}/`);
}

/** Opens a page, types into its form and sends it. */
export async function fillAndSend(
  survey: TestSurvey,
  path: string,
  entries: Record<string, string | string[]>,
  visit?: Visit,
): Promise<Seen> {
  return sendForm(survey, formOn(await survey.get(path, visit)), entries, visit);
}

/** Types into a form and sends it, as a browser does: hidden inputs and what was filled in included. */
export function sendForm(
  survey: TestSurvey,
  form: Form,
  entries: Record<string, string | string[]> = {},
  visit?: Visit,
): Promise<Seen> {
  const { pathname, search } = new URL(form.action);
  return survey.post(`${pathname}${search}`, fillIn(form, entries).values, visit);
}

/** What a page says, without its marks. */
export function textOf(element: HTMLElement | null): string {
  return (element?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** Fills in all pages of North so that nothing is missing. */
export async function fillAll(survey: TestSurvey, link: string, visit?: Visit): Promise<void> {
  await fillAndSend(survey, `${link}/actions/catalogue`, { done: 'The report is at the printer’s.' }, visit);
  await fillAndSend(survey, `${link}/actions/directive`, {}, visit);
  await fillAndSend(survey, `${link}/plan`, { highlights: 'Sixty projects in one book.' }, visit);
  await fillAndSend(survey, `${link}/questions`, { format: 'online' }, visit);
}

function pairsOf(inputs: Record<string, string | string[]> | [string, string][]): [string, string][] {
  if (Array.isArray(inputs)) return inputs;
  return Object.entries(inputs).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}

/** An event as the HTTP API sends it, payload format 2.0. */
export function eventOf(
  method: string,
  path: string,
  body?: string | Buffer,
  { at = duringRound, headers = {} }: Visit = {},
): APIGatewayProxyEventV2 {
  const [rawPath = '', rawQueryString = ''] = (path.split('#')[0] ?? '').split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host, 'accept-language': 'en', ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: host,
      domainPrefix: 'survey',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: at,
      timeEpoch: Date.parse(at),
    },
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : body.toString('base64'),
      isBase64Encoded: typeof body !== 'string',
    }),
    isBase64Encoded: body !== undefined && typeof body !== 'string',
  };
}

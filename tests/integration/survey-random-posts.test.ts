import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeValues, textOf as valueOf } from '../../shared/domain/survey/form.ts';
import { hostileTexts, longTexts } from '../fixtures/hostile-texts.ts';
import { randomFrom, type Random } from '../random.ts';
import { openSurvey, type Seen, type TestSurvey } from './survey-visitor.ts';

/** How often each answer was given. */
const statuses = new Map<number, number>();

let survey: TestSurvey;
let anna: string;
beforeAll(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
});
afterAll(() => survey.close());

const texts = ['', ' ', '0', '-1', '1.234,50', '1e309', '2020-13', 'x'.repeat(6_000), 'ß'.repeat(210_000)];
const values = [...texts, ...hostileTexts, ...longTexts];
const known = {
  '/actions/catalogue': ['stage', 'progress', 'done', 'results', 'reasons', 'obstacles', 'costsToDate', 'isRight'],
  '/plan': ['topics', 'highlights', 'improvements', 'interests', 'fundsInfluenced', 'highlightsPublishable'],
};
const unknown = [
  '__proto__',
  'constructor',
  'a[b][c]',
  'goTo',
  'typedIn',
  'takeSaved',
  'unchangedNote',
  'x'.repeat(500),
];
const textFields = ['results', 'topics', 'highlights'];

/** Inputs in any number and order, some of them several times; the version is right, or is not. */
function inputsFor(random: Random, path: keyof typeof known, version: number): [string, string][] {
  const names = [...random.someOf(known[path]), ...random.someOf(unknown), ...random.someOf(known[path]).slice(0, 2)];
  const pairs = names.map((name): [string, string] => [name, random.oneOf(values)]);
  return random.shuffled([...pairs, ['version', String(random.oneOf([version, version, version, 0, 99]))]]);
}

function bodyOf(random: Random, inputs: [string, string][]): { body: Buffer | string; type: string } {
  if (random.whole(0, 2) > 0)
    return { body: new URLSearchParams(inputs).toString(), type: 'application/x-www-form-urlencoded' };
  const part = ([name, value]: [string, string]) =>
    `--b\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"\r\n\r\n${value}\r\n`;
  return { body: `${inputs.map(part).join('')}--b--\r\n`, type: 'multipart/form-data; boundary=b' };
}

/** What the text fields of a form hold. */
function textsIn(html: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    html
      .querySelectorAll('textarea[name]')
      .map((area) => [area.getAttribute('name') ?? '', parse(area.innerHTML).text.replace(/^\n/, '')]),
  );
}

/** What was posted into the text fields, as the form takes it: line ends alike, no control characters. */
function textsOf(inputs: [string, string][]): Record<string, string> {
  const posted: Record<string, unknown> = {};
  for (const [name, value] of inputs) posted[name] ??= value;
  const fields = textFields.filter((name) => name in posted).map((name) => ({ kind: 'text' as const, name }));
  const taken = takeValues(fields, posted);
  return Object.fromEntries(fields.map(({ name }) => [name, valueOf(taken, name)]));
}

const withFlatLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

async function post(path: string, body: Buffer | string, type: string): Promise<Seen> {
  return survey.send('POST', path, body, { headers: { 'content-type': type, origin: 'https://survey.example.org' } });
}

it.each(Array.from({ length: 12 }, (_, index) => 4_100 + index))(
  'whatever is posted is stored as it is shown back, or refused with everything still in the form: seed %i',
  async (seed) => {
    const random = randomFrom(seed);
    for (let attempt = 0; attempt < 12; attempt++) {
      const path = random.oneOf(['/actions/catalogue', '/plan'] as const);
      const shown = await survey.get(anna + path);
      const version = Number(shown.html.querySelector('[name=version]')?.getAttribute('value'));
      const inputs = inputsFor(random, path, version);
      const { body, type } = bodyOf(random, inputs);
      const seen = await post(anna + path, body, type);
      expect([303, 400, 409, 413, 422], `${path} ${JSON.stringify(inputs).slice(0, 500)}`).toContain(seen.status);
      statuses.set(seen.status, (statuses.get(seen.status) ?? 0) + 1);
      if (seen.status === 400) continue;
      const html = seen.status === 303 ? (await survey.get(anna + path)).html : seen.html;
      const expected = textsOf(inputs);
      const found = textsIn(html);
      for (const [name, text] of Object.entries(expected)) {
        if (!(name in found) || inputs.some(([other]) => other === 'takeSaved')) continue;
        expect(withFlatLineEnds(found[name] ?? ''), `${name} on ${path}`).toBe(text);
      }
    }
  },
);

it('all of that has happened: saved, in conflict, too large, unreadable', () => {
  for (const status of [303, 409, 413, 400]) expect(statuses.get(status), String(status)).toBeGreaterThan(2);
});

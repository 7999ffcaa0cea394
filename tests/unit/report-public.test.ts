import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesFor } from '../../functions/compile-report/pdf/files.ts';
import { composeNewsletter } from '../../functions/compile-report/newsletter/compose.ts';
import { composePublic } from '../../functions/compile-report/public/compose.ts';
import { plainText } from '../../functions/compile-report/document/lines.ts';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { renderHtml } from '../../functions/compile-report/html/page.tsx';
import { renderNewsletterHtml } from '../../functions/compile-report/newsletter/html.tsx';
import { renderNewsletterMarkdown } from '../../functions/compile-report/newsletter/markdown.ts';
import { renderPdf } from '../../functions/compile-report/pdf/pdf.ts';
import { languages, type Language } from '../../shared/domain/project/language.ts';
import { publicPart, publicSnapshotSchema } from '../../shared/domain/report/public.ts';
import type { Snapshot } from '../../shared/domain/report/snapshot.ts';
import { axeFindings } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { hostileAnswers, hostileProject } from '../fixtures/hostile-texts.ts';
import {
  answer,
  firstRound,
  fullAnswers,
  onAction,
  onPlan,
  secondRound,
  snapshotOf,
} from '../fixtures/report-facts.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { makeTypesetter } from '../typesetter.ts';

const links = {
  publicEdition: 'https://reports.example.org/iwg-13',
  coordinator: { organisation: 'Ministry of Coordination', email: 'ask@example.org' },
};

/** All that is published of a snapshot in a language. */
function published(snapshot: Snapshot, language: Language): string[] {
  const released = publicPart(snapshot);
  const newsletter = composeNewsletter(released, language, links);
  return [
    renderHtml(composePublic(released, language)),
    JSON.stringify(filesFor(composePublic(released, language))),
    renderNewsletterHtml(newsletter),
    renderNewsletterMarkdown(newsletter),
  ];
}

const released = ['Der Katalog ist beinahe fertig.', 'Pierwszy nabór zakończony.'];
const secret = (what: string) => `secret-${what}`;

const tellingAnswers = [
  answer({
    plan: 'north',
    submittedBy: 'anna',
    actions: {
      catalogue: onAction({
        progress: 70,
        assessment: 'off-track',
        done: secret('done'),
        results: secret('results'),
        reasons: secret('reasons'),
        obstacles: ['other'],
        obstaclesText: secret('obstacles'),
        needs: secret('needs'),
        needsFrom: ['programme', 'plan:south'],
        fundingSecured: [{ source: secret('source'), amount: 5 }],
        newPlayers: secret('players'),
        transfer: 'with-adaptation',
        transferConditions: secret('conditions'),
      }),
    },
    planAnswer: onPlan({
      instrumentImproved: true,
      improvementText: secret('improvement'),
      fundsInfluenced: 100,
      highlights: released[0] ?? '',
      highlightsPublishable: true,
      topics: secret('topics'),
    }),
    extra: { remarks: secret('extra') },
  }),
  answer({
    plan: 'south',
    round: firstRound.id,
    submittedAt: '2019-11-02T10:00:00Z',
    actions: { vouchers: onAction({ progress: 35, assessment: 'on-track' }) },
    planAnswer: onPlan({ highlights: released[1] ?? '', highlightsPublishable: true }),
  }),
  answer({
    plan: 'south',
    actions: { vouchers: onAction({ progress: 40, assessment: 'on-track' }) },
    planAnswer: onPlan({ highlights: secret('highlight') }),
  }),
];

const secretProject = {
  ...smallProject,
  coordinator: { ...smallProject.coordinator, email: 'secret-coordinator@example.org' },
  partners: smallProject.partners.map((partner) => ({
    ...partner,
    contacts: partner.contacts.map((contact) => ({
      ...contact,
      name: secret('contact'),
      email: `${secret(contact.id)}@example.org`,
    })),
  })),
  plans: smallProject.plans.map((plan) => ({
    ...plan,
    indicator: { name: secret('indicator'), unit: secret('unit'), target: 5 },
    actions: plan.actions.map((action) => ({
      ...action,
      relevance: secret('relevance'),
      players: [secret('player')],
      funding: [{ source: secret('planned'), amount: 4 }],
      indicators: [secret('success')],
    })),
  })),
  questions: smallProject.questions.map((question) => ({ ...question, label: { en: secret('question') } })),
};

const telling = snapshotOf({
  project: secretProject,
  answers: tellingAnswers,
  notes: {
    language: 'en',
    foreword: secret('foreword'),
    isForewordPublic: false,
    remarks: [{ plan: 'north', text: secret('remark') }],
  },
});

/** Every text and number of a snapshot that may be published, or of which only the number counts. */
const open = [
  /^project\.(id|name|title|programme|website|timeZone|accent)$/,
  /^project\.(languages\.\d+|phase2\.\w+|coordinator\.organisation)$/,
  /^(meeting|events\.\d+|baseline\.meeting)\./,
  /^(revision|day|baseline\.(kind|day)|round\.(id|opensAt|deadline))$/,
  /^(headline\.(actions|progress\.mean|progressChange\.points)|instruments\.fundsInfluenced\.amount)$/,
  /^(history|highlights)\./,
  /^plans\.\d+\.(id|region|title|language|policyInstrument|partners\.\d+\.\w+)$/,
  /^plans\.\d+\.actions\.\d+\.planned\.(title|nature|timeframe\.\w+)$/,
  /^notes\.(isForewordPublic|language)$/,
];

function withSecrets(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withSecrets(item, `${path}.${index}`));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, content]) => [name, withSecrets(content, path ? `${path}.${name}` : name)]),
    );
  if (open.some((allowed) => allowed.test(path))) return value;
  if (typeof value === 'string') return `secret at ${path}`;
  return typeof value === 'number' ? 987_654_321 : value;
}

describe('what may be published', () => {
  it('holds nothing of a snapshot but what is named', () => {
    const full = snapshotOf({ notes: { language: 'de', foreword: 'Ja', isForewordPublic: false, remarks: [] } });
    const text = JSON.stringify(publicPart(withSecrets(full, '') as Snapshot));

    expect(text).not.toMatch(/secret|987654321/);
    expect(text).toContain('Ministry of Coordination');
  });

  it('is what its schema says, and nothing besides', () => {
    for (const snapshot of [telling, snapshotOf(), snapshotOf({ answers: [], rounds: [] })]) {
      expect(publicSnapshotSchema.parse(publicPart(snapshot))).toEqual(publicPart(snapshot));
    }
  });

  it.each(languages)('never has a word that was not released, and has all that were (%s)', (language) => {
    const files = published(telling, language);

    for (const file of files) expect(file).not.toMatch(/secret-/);
    const words = files.map((file) => file.replaceAll('\\', ''));
    for (const text of released) for (const file of words) expect(file).toContain(text);
  });

  it('names no address but the one that readers may ask', () => {
    const addresses = published(telling, 'en').map((file) => file.match(/[\w.-]+@[\w.-]+\.\w+/g) ?? []);

    expect(addresses.slice(0, 2)).toEqual([[], []]);
    expect(new Set(addresses.flat())).toEqual(new Set(['ask@example.org']));
  });

  it('has the foreword where the coordinator has released it, and no remark', () => {
    const notes = { language: 'de', foreword: 'Zum Geleit.', remarks: [{ plan: 'north', text: 'Intern.' }] } as const;
    const withNotes = (isForewordPublic: boolean) =>
      snapshotOf({ notes: { ...notes, remarks: [...notes.remarks], isForewordPublic } });

    for (const file of published(withNotes(true), 'pl')) expect(file).toContain('Zum Geleit.');
    for (const file of published(withNotes(false), 'pl')) expect(file).not.toContain('Zum Geleit.');
    for (const file of published(withNotes(true), 'pl')) expect(file).not.toContain('Intern.');
    const blank = snapshotOf({ notes: { language: 'de', foreword: ' \n', isForewordPublic: true, remarks: [] } });
    expect(publicPart(blank).foreword).toBeUndefined();
  });
});

describe('the figures of the public edition', () => {
  const previous = snapshotOf({ rounds: [firstRound], at: '2019-11-08T08:00:00Z' });

  it.each([
    ['against the round before', snapshotOf()],
    ['with answers missing', telling],
    ['against an earlier report', snapshotOf({ previous })],
    ['without a round', snapshotOf({ answers: [], rounds: [] })],
  ])('are those of the internal one, %s', (_, snapshot) => {
    const { headline, instruments, response, history } = publicPart(snapshot);

    expect(headline.actions).toBe(snapshot.headline.actions);
    expect(Object.values(headline.byStatus).reduce((sum, count) => sum + count)).toBe(snapshot.headline.actions);
    expect(instruments.fundsInfluenced.amount).toBe(snapshot.instruments.fundsInfluenced.amount);
    expect(response).toEqual({ asked: snapshot.response.asked.length, answered: snapshot.response.answered.length });
    expect(history).toEqual(snapshot.history);
    for (const language of languages) {
      const [ours, own] = [composePublic(publicPart(snapshot), language), composeInternal(snapshot, language)];
      expect(plainText(ours.headline)).toBe(plainText(own.headline));
      expect(ours.figures[0]?.value).toBe(own.figures[0]?.value);
      expect(ours.figures[1]).toMatchObject({ value: own.figures[2]?.value, change: own.figures[2]?.change });
    }
  });

  it('say what they rest on, and nothing where nothing was said', () => {
    const figures = (snapshot: Snapshot) =>
      composePublic(publicPart(snapshot), 'en').figures.map(({ value, change }) => `${value} (${change})`);

    expect(figures(snapshotOf()).slice(2)).toEqual([
      '1 of 2 (as reported by 2 of 2 regions)',
      '250,000 (as reported by 1 of 2 regions)',
    ]);
    expect(figures(snapshotOf({ answers: [] }))).toEqual([
      '0 of 3 (3\u00a0without an answer)',
      '– (nothing earlier to compare with)',
      '– (no region has reported on this yet)',
      '– (no region has reported on this yet)',
    ]);
  });
});

const oneEmptyPlan = {
  ...smallProject,
  plans: smallProject.plans.slice(0, 1).map((plan) => ({ ...plan, actions: [] })),
  partners: smallProject.partners.slice(0, 1),
  meetings: smallProject.meetings.slice(0, 1),
};

describe('the public edition', () => {
  it('tells in order what it has', () => {
    const { sections, front, closing } = composePublic(publicPart(telling), 'en');

    expect(sections.map(({ id }) => id)).toEqual(['highlights', 'region-north', 'region-south', 'events', 'method']);
    expect(front.map((block) => block.kind === 'chart' && block.chart.title)).toEqual([
      'Completed or on track: 1 of 3',
      'Progress has gone from 35% to 55% since November 2019',
    ]);
    expect(closing).toBe('Published by: Ministry of Coordination');
  });

  it('does not take no answer for a bad one', () => {
    const { front } = composePublic(publicPart(snapshotOf({ answers: [] })), 'en');

    expect(front.map((block) => block.kind === 'chart' && block.chart.title)).toEqual([
      'No region has reported on its actions yet',
    ]);
  });

  it('groups highlights by region, the newest first, each with its date and in its language', () => {
    const highlights = [firstRound, secondRound].map(({ id }, index) =>
      answer({
        plan: 'north',
        round: id,
        submittedAt: `20${19 + index}-0${2 - index}-03T10:00:00Z`,
        actions: {},
        planAnswer: onPlan({ highlights: `Text ${index}`, highlightsPublishable: true }),
      }),
    );
    const { sections } = composePublic(publicPart(snapshotOf({ answers: highlights })), 'en');

    expect(sections[0]?.blocks).toEqual([
      { kind: 'heading', level: 3, line: [{ quote: 'North', language: 'en' }] },
      {
        kind: 'facts',
        facts: [
          { label: '3 January 2020', value: [{ quote: 'Text 1', language: 'de' }] },
          { label: '3 February 2019', value: [{ quote: 'Text 0', language: 'de' }] },
        ],
      },
    ]);
  });

  it.each(languages)('has a word for everything, whatever there is (%s)', (language) => {
    const empty = [
      snapshotOf({ rounds: [], answers: [] }),
      snapshotOf({ answers: [] }),
      snapshotOf({ project: oneEmptyPlan, rounds: [], answers: [] }),
      snapshotOf({ answers: fullAnswers.slice(0, 1) }),
    ];
    for (const snapshot of empty)
      for (const file of published(snapshot, language)) expect(file).not.toMatch(/undefined|NaN|\[object|>null</);
  });

  it('is set in type, also where there is nothing and where texts are hostile', async () => {
    const typesetter = makeTypesetter();
    const size = async (snapshot: Snapshot) =>
      (await renderPdf(composePublic(publicPart(snapshot), 'pl'), typesetter)).length;

    expect(await size(telling)).toBeGreaterThan(10_000);
    expect(await size(snapshotOf({ project: oneEmptyPlan, rounds: [], answers: [] }))).toBeGreaterThan(5_000);
    expect(await size(hostile)).toBeGreaterThan(10_000);
  });
});

const hostile = snapshotOf({
  project: hostileProject,
  answers: hostileAnswers.map((said) => ({ ...said, planAnswer: { ...said.planAnswer, highlightsPublishable: true } })),
});

describe('the pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each([
    { width: 320, colorScheme: 'light' as const },
    { width: 1200, colorScheme: 'dark' as const },
  ])('are accessible and fit, with $width pixels in $colorScheme surroundings', async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const snapshot of [telling, hostile, snapshotOf({ project: oneEmptyPlan, rounds: [], answers: [] })]) {
      const letter = renderNewsletterHtml(composeNewsletter(publicPart(snapshot), 'de', links));
      for (const html of [renderHtml(composePublic(publicPart(snapshot), 'de')), letter]) {
        await page.setContent(html);
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await context.close();
  });

  it('fit a narrow screen in every language, with large sums', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
    const large = fullAnswers.map((said) =>
      said.plan === 'north' ? { ...said, planAnswer: { ...said.planAnswer, fundsInfluenced: 98_765_432 } } : said,
    );
    for (const language of languages) {
      await page.setContent(renderHtml(composePublic(publicPart(snapshotOf({ answers: large })), language)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBeLessThanOrEqual(320);
    }
    await page.close();
  });
});

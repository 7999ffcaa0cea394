import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../shared/domain/project/language.ts';
import { statuses } from '../../shared/domain/report/status.ts';
import { changeKinds } from '../../shared/domain/report/change.ts';
import { actionAnswerSchema, answerSchema, assessments, obstacles, stages } from '../../shared/domain/survey/answer.ts';
import { actionRows, answerSections, extraRows, helperName } from '../../shared/texts/answer.ts';
import { consoleTexts } from '../../shared/texts/console/index.ts';
import { localText } from '../../shared/texts/local-text.ts';
import { editionTexts } from '../../shared/texts/editions/index.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import { countIn, pluralIn } from '../../shared/texts/plural.ts';
import { de as termsDe } from '../../shared/texts/terms/de.ts';
import { en as termsEn } from '../../shared/texts/terms/en.ts';
import { reportTexts } from '../../shared/texts/report/index.ts';
import { reviewTexts } from '../../shared/texts/review/index.ts';
import { slideTexts } from '../../shared/texts/slides/index.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { passOnTexts } from '../../shared/texts/survey/pass-on/index.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';
import { changeSigns, meetingName, statusSigns, termsIn } from '../../shared/texts/terms/index.ts';
import { webTexts } from '../../shared/texts/web/index.ts';
import { smallProject } from '../fixtures/small-project.ts';

/** Where in a catalogue texts stand: `invitation.subject`. */
function places(catalogue: object, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? places(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

function textsOf(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : [],
  );
}

const areas = {
  mail: mailTexts,
  terms: termsIn,
  console: consoleTexts,
  web: webTexts,
  survey: surveyTexts,
  questions: questionTexts,
  passOn: passOnTexts,
  report: reportTexts,
  editions: editionTexts,
  review: reviewTexts,
  slides: slideTexts,
};

/** Words that stand for something that has another word, and ways to address people that are not the language's own. */
const wordsOfNoUse: Partial<Record<Language, RegExp>> = {
  de: /\bTreffen\b/,
  ca: /\b(?:us|vós|vostr[ae]s?|heu|vau)\b/i,
};

describe.each(languages)('the catalogues in %s', (language) => {
  it.each(Object.entries(areas))('have a text of %s in each place, and no place of their own', (_, textsOfArea) => {
    const { texts } = textsOfArea(language);

    expect(places(texts).sort()).toEqual(places(textsOfArea('en').texts).sort());
    expect(textsOf(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(Object.entries(areas))('have no exclamation mark and no straight quotes in %s', (_, textsOfArea) => {
    expect(textsOf(textsOfArea(language).texts).filter((text) => /[!"]|\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it.each(Object.entries(areas))('have one word for one thing in %s', (_, textsOfArea) => {
    const texts = textsOf(textsOfArea(language).texts);
    expect(texts.filter((text) => wordsOfNoUse[language]?.test(text))).toEqual([]);
  });
});

describe('a language without a text', () => {
  it('of a project’s own text falls back to English, else to whatever there is', () => {
    expect(localText({ en: 'text', de: 'Text' }, 'de')).toEqual({ text: 'Text', language: 'de' });
    expect(localText({ en: 'text', de: 'Text' }, 'pl')).toEqual({ text: 'text', language: 'en' });
    expect(localText({ fr: 'texte' }, 'pl')).toEqual({ text: 'texte', language: 'fr' });
  });
});

describe('counted things', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
  const categories: Record<Language, string[]> = {
    en: ['one', 'other'],
    de: ['one', 'other'],
    it: ['one', 'other'],
    es: ['one', 'other'],
    ca: ['one', 'other'],
    nl: ['one', 'other'],
    fr: ['one', 'other'],
    pl: ['one', 'few', 'many'],
  };

  it.each(languages)('have in %s every form that whole numbers below a million need', (language) => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));

    expect([...needed].sort()).toEqual(categories[language].toSorted());
  });

  it('take the form that goes with the number', () => {
    const inPolish = pluralIn('pl');

    expect([1, 2, 5, 22, 112, 1.5].map((count) => inPolish(count, forms))).toEqual([
      'one',
      'few',
      'many',
      'few',
      'many',
      'other',
    ]);
    expect([0, 1, 2].map((count) => countIn('en')(count, { one: 'action', other: 'actions' }))).toEqual([
      '0 actions',
      '1 action',
      '2 actions',
    ]);
    expect(pluralIn('fr')(0, { one: 'action', other: 'actions' })).toBe('action');
    expect(countIn('de')(1_500, { one: 'Maßnahme', other: 'Maßnahmen' })).toBe('1.500 Maßnahmen');
  });
});

describe('words for things', () => {
  it('are there for all that can be reported, each with a sign where it has one', () => {
    for (const terms of [termsEn, termsDe]) {
      expect(Object.keys(terms.stages)).toEqual([...stages]);
      expect(Object.keys(terms.assessments)).toEqual([...assessments]);
      expect(Object.keys(terms.obstacles)).toEqual([...obstacles]);
      expect(Object.keys(terms.statuses)).toEqual([...statuses]);
      expect(Object.keys(terms.changes)).toEqual([...changeKinds]);
    }
    expect(new Set(statuses.map((status) => statusSigns[status])).size).toBe(statuses.length);
    expect(new Set(changeKinds.map((kind) => changeSigns[kind])).size).toBe(changeKinds.length);
  });

  it('call a meeting by its title, else by its number, else by its kind', () => {
    const meeting = smallProject.meetings[0];
    if (!meeting) throw new Error('a meeting');
    const numbered = (number: number) => meetingName({ ...meeting, number }, 'en').split(' ')[0];

    expect(meetingName({ ...meeting, title: 'Kick-off' }, 'de')).toBe('Kick-off');
    expect(meetingName(meeting, 'de')).toBe('13. Sitzung der interregionalen Arbeitsgruppe');
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103].map(numbered)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
    ]);
    expect(meetingName({ ...meeting, number: undefined }, 'en')).toBe('Interregional working group meeting');
  });
});

describe('an answer in words', () => {
  const answer = answerSchema.parse({
    round: '2020-01',
    plan: 'north',
    revision: 1,
    submittedAt: '2020-01-20T10:00:00Z',
    submittedBy: 'anna',
    actions: {
      directive: { stage: 'not-started' },
      catalogue: {
        stage: 'in-implementation',
        progress: 55,
        needsFrom: ['coordinator', 'plan:south', 'plan:gone'],
        fundingSecured: [
          { source: 'ERDF', amount: 60_000 },
          { source: 'Region', amount: 0.5 },
        ],
      },
    },
    planAnswer: { instrumentImproved: false, indicatorValue: 12, interests: [{ plan: 'south', action: 'vouchers' }] },
    extra: { visits: 3, format: 'online', press: false, 'next-review': '2020-09-01' },
  });

  it('follows the order of the plan and leaves out what was left open', () => {
    expect(answerSections(answer, smallProject, 'en').map(({ page, heading }) => [page, heading])).toEqual([
      ['actions/catalogue', 'Catalogue of funded projects'],
      ['actions/directive', 'Revision of the directive'],
      ['plan', 'Action plan and policy instrument'],
      ['questions', 'Further questions'],
    ]);
    expect(actionRows(actionAnswerSchema.parse({ stage: 'not-started' }), smallProject, 'de')).toEqual([
      { field: 'stage', label: 'Stand', value: 'Noch nicht begonnen' },
    ]);
  });

  it('names everything as the language does; "no" and 0 are answers', () => {
    const [catalogue, , plan] = answerSections(answer, smallProject, 'de');
    const value = (section: typeof plan, field: string) => section?.rows.find((row) => row.field === field)?.value;

    expect(value(catalogue, 'needsFrom')).toBe('Koordination des Projekts, South und gone');
    expect(value(catalogue, 'fundingSecured')?.replaceAll('\u00a0', ' ')).toBe('ERDF: 60.000 €\nRegion: 0,50 €');
    expect(value(plan, 'instrumentImproved')).toBe('Nein');
    expect(value(plan, 'indicatorValue')).toBe('12 projects');
    expect(value(plan, 'interests')).toBe('South: Vouchers for small enterprises');
    expect(extraRows(answer.extra, smallProject.questions, 'de').map((row) => row.value)).toEqual([
      '3',
      'Online',
      'Nein',
      '1. September 2020',
    ]);
    expect(helperName('programme', smallProject, 'en')).toBe('The programme');
  });

  it('copies numbers with all their decimals: what was rounded would look unchanged', () => {
    const plan = { ...answer.planAnswer, indicatorValue: 1234.0025 };
    const catalogue = actionAnswerSchema.parse({ stage: 'in-implementation', progress: 33.333 });

    const sections = answerSections(
      { ...answer, actions: { catalogue }, planAnswer: plan, extra: { visits: 12.345 } },
      smallProject,
      'de',
    );

    const values = sections.flatMap(({ rows }) => rows.map(({ value }) => value.replaceAll('\u00a0', ' ')));
    expect(values).toEqual(expect.arrayContaining(['1.234,0025 projects', '33,333 %', '12,345']));
  });
});

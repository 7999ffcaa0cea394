import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../shared/domain/project/language.ts';
import { unreachableSchema } from '../../shared/domain/rounds/state.ts';
import type { MailTexts, RoundFacts } from '../../shared/texts/mail/en.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import { termsIn } from '../../shared/texts/terms/index.ts';

const facts: RoundFacts = { project: 'Small', region: 'North', actions: 2, day: '5.2.', deadline: '5.2.2020' };
const partner = 'Ministry of North';
const address = 'anna@example.org';

/** The paragraphs of everything that is written to anybody. */
function lettersIn(language: Language): Record<string, string[]> {
  const { texts } = mailTexts(language);
  return {
    announcement: texts.announcement.body(facts, '15.1.2020'),
    invitation: texts.invitation.body(facts),
    reminder: texts.reminder.body(facts),
    lastCall: texts.lastCall.body(facts),
    extension: texts.extension.body(facts),
    answered: texts.roundClosed.answered(facts),
    missing: texts.roundClosed.missing(facts),
    passedOn: texts.passedOn.body(facts, partner),
    receipt: texts.receipt.body(facts, '4.2.2020'),
    reportShared: [...reportShared(texts, true), texts.reportShared.corrected],
    reportReady: texts.reportReady.body('IWG 13', '12.2.2020', true),
    ...Object.fromEntries(
      unreachableSchema.shape.reason.options.map((reason) => [
        reason,
        texts.unreachable.body(partner, address, reason, 1),
      ]),
    ),
    optedOut: texts.optedOut.body(partner, address, 'North'),
    signIn: texts.signIn.body,
  };
}

function reportShared(texts: MailTexts, isAhead: boolean): string[] {
  return texts.reportShared.body('Small', 'IWG 13', '12.2.2020', isAhead);
}

/** Where a letter goes on in lower case after the greeting's comma. */
const goesOn: Language[] = ['de', 'it', 'pl'];

const thisRound: Record<Language, string> = {
  en: 'from this round',
  de: 'aus dieser Runde',
  it: 'per questa rilevazione',
  es: 'de esta ronda',
  ca: 'd’aquesta ronda',
  nl: 'uit deze ronde',
  pl: 'z tej rundy',
  fr: 'pour cette campagne',
};

const beforeMeeting: Record<Language, string> = {
  en: 'before the meeting',
  de: 'vor der Sitzung',
  it: 'prima della riunione',
  es: 'antes de la reunión',
  ca: 'abans de la reunió',
  nl: 'vóór de bijeenkomst',
  pl: 'przed spotkaniem',
  fr: 'avant la réunion',
};

/** Ways to address people that are not the letters’ own, and words for things that have another word. */
const wordsOfNoUse: Record<Language, string[]> = {
  en: ['e-?mails?'],
  de: ['du', 'dich', 'dir', 'dein\\p{L}*', 'euch', 'euer', 'Treffen'],
  it: ['tu', 'ti', 'tuo', 'tua', 'vostr[aeio]'],
  es: ['tú', 'tu', 'te', 'os', 'vuestr[ao]s?'],
  ca: ['us', 'vós', 'vostr[ae]s?', 'heu', 'vau', 'teu', 'teva'],
  nl: ['je', 'jij', 'jouw', 'jullie'],
  pl: ['ty', 'ciebie', 'twój', 'twoj\\p{L}*', 'plan\\p{L}* działania'],
  fr: ['tu', 'te', 'toi', 'ton', 'tes'],
};
const anyOf = (words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

describe.each(languages)('the letters in %s', (language) => {
  const { texts } = mailTexts(language);
  const letters = Object.entries(lettersIn(language));

  it.each(letters)('go on after the greeting as the language does, names and nouns apart: %s', (_, [first = '']) => {
    expect(first).toMatch(goesOn.includes(language) ? /^(?:\p{Ll}|Sie |E-Mails |Ministry)/u : /^(?:\p{Lu}|anna@)/u);
  });

  it.each(letters)('keep to one form of address and to one word for one thing: %s', (_, paragraphs) => {
    expect(paragraphs.join(' ')).not.toMatch(anyOf(wordsOfNoUse[language]));
  });

  it.each(['lastCall', 'missing'])('promise no “no answer” where an older one may stand in: %s', (kind) => {
    const words = (lettersIn(language)[kind] ?? []).join(' ');
    const noAnswer = termsIn(language).texts.statuses['no-answer'];

    expect(words).toContain(thisRound[language]);
    expect(words).not.toMatch(new RegExp(`[“„«‘]\\s*${noAnswer}`, 'i'));
  });

  it('ask to read the report before the meeting only as long as that can be done', () => {
    expect(reportShared(texts, true).join(' ')).toContain(beforeMeeting[language]);
    expect(reportShared(texts, false).join(' ')).not.toContain(beforeMeeting[language]);
    expect(reportShared(texts, false).join(' ')).not.toMatch(/undefined|false| $/);
  });
});

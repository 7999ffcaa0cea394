import type { PassOnTexts } from './en.ts';

export const de: PassOnTexts = {
  heading: 'Wer über diesen Plan berichtet',
  text: 'Sie füllen gemeinsam eine Umfrage aus: Alle sehen, was die anderen gespeichert haben.',
  you: 'Sie',
  withoutLink: 'hat noch keinen Link erhalten',
  linkSince: (day) => `hat einen Link seit dem ${day}`,
  passedOn: (name, day) => `weitergegeben von ${name} am ${day}`,
  mail: { onItsWay: 'die E-Mail ist unterwegs', undeliverable: 'die E-Mail konnte nicht zugestellt werden' },
  nothingYet: 'hat noch nichts gespeichert',
  saved: (title, moment) => `hat am ${moment} gespeichert: „${title}“`,
  submitted: (revision, moment) => `hat am ${moment} Fassung ${revision} eingereicht`,
  withdrawnBy: (name, day) => `Link zurückgezogen von ${name} am ${day}`,
  link: 'Die Umfrage an eine Kollegin oder einen Kollegen weitergeben',
  form: {
    heading: 'Die Umfrage an eine Kollegin oder einen Kollegen weitergeben',
    text: 'Die Person erhält eine E-Mail mit einem eigenen Link. Sie arbeiten an denselben Antworten, Sie sehen, wer was gespeichert hat, und Sie können den Link jederzeit zurückziehen.',
    email: 'E-Mail-Adresse der Person',
    language: 'Sprache der E-Mail und der Umfrage',
    note: 'Eine Notiz an die Person',
    noteHelp: (limit) => `Sie steht in der E-Mail, wie Sie sie hier schreiben, bis zu ${limit} Zeichen.`,
    button: 'Link senden',
    notSent: 'Es wurde noch nichts gesendet',
    full: (number) =>
      `Die Umfrage wurde in dieser Runde ${number}-mal weitergegeben; mehr ist nicht möglich. Bitte wenden Sie sich an die Koordination.`,
    problems: {
      email: 'Bitte schreiben Sie eine E-Mail-Adresse, zum Beispiel stelle@example.org',
      holder: 'Zu dieser Adresse gibt es schon einen Link',
      unreachable: 'E-Mails an diese Adresse kommen nicht an; bitte nennen Sie eine andere',
      language: 'Bitte wählen Sie eine Sprache',
      note: (limit, over) => `Bitte kürzen Sie die Notiz auf höchstens ${limit} Zeichen; es sind ${over} zu viel`,
    },
  },
  withdraw: {
    link: 'Link zurückziehen',
    heading: (address) => `Den Link zurückziehen: ${address}`,
    text: 'Der Link funktioniert dann sofort nicht mehr. Was damit gespeichert und eingereicht wurde, bleibt. Sie können die Umfrage erneut weitergeben.',
    button: 'Link zurückziehen',
  },
  withdrawn: {
    heading: 'Dieser Link wurde zurückgezogen',
    text: (passedOnBy, withdrawnBy, day) =>
      `${passedOnBy} hatte die Umfrage an Sie weitergegeben. ${withdrawnBy} hat den Link am ${day} zurückgezogen. Was Sie gespeichert und eingereicht haben, bleibt erhalten.`,
    ask: (organisation) =>
      `Wenn Sie doch berichten sollen, wenden Sie sich bitte an ${organisation} oder an die Koordination.`,
  },
};

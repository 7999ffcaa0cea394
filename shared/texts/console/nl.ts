import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('nl');
const plural = pluralIn('nl');
/** "van de 5", but "van 1". */
const outOf = (number: number) => plural(number, { one: 'van', other: 'van de' });
const have = (number: number) => plural(number, { one: 'heeft', other: 'hebben' });

export const nl: ConsoleTexts = {
  title: 'Console',
  signIn: {
    heading: 'Inloggen',
    intro: 'Vul uw e-mailadres in. U ontvangt een e-mail met een link waarmee u inlogt.',
    email: 'E-mailadres',
    send: 'Link sturen',
    sentHeading: 'Kijk in uw mailbox',
    sent: 'Als dit het adres van de coördinator is, is er een e-mail met een link onderweg. De link is 30 minuten geldig.',
    confirmHeading: 'Inloggen op de console',
    confirm: 'Nu inloggen',
    expiredHeading: 'Deze link werkt niet meer',
    expired: 'De link is al gebruikt of de 30 minuten zijn voorbij.',
    again: 'Nieuwe link aanvragen',
    out: 'Uitloggen',
  },
  standing: {
    none: 'Er is nog geen ronde geopend',
    heading: (answered, asked) =>
      `${answered} ${outOf(asked)} ${count(asked, { one: 'regio', other: 'regio’s' })} ${have(answered)} geantwoord`,
    closed: 'De ronde is gesloten.',
    deadline: (date) => `De ronde is open tot en met ${date}.`,
    previous: (answered, asked, round) =>
      `In de vorige ronde (${round}) ${plural(answered, { one: 'had', other: 'hadden' })} ${answered} ${outOf(asked)} ${asked} geantwoord.`,
    round: (name) => `Ronde: ${name}.`,
  },
  next: {
    heading: 'Wat er nu volgt',
    nothing: 'Er staat niets meer gepland.',
    'open-round': (round) => `Er gaat een ronde open: ${round}`,
    'compile-report': (meeting) => `Het rapport wordt opgesteld: ${meeting}`,
    invitation: 'De uitnodigingen worden verstuurd',
    reminder: (number) => `Herinnering ${number} gaat naar wie nog niet heeft geantwoord`,
    'last-call': 'De laatste herinnering gaat naar wie nog niet heeft geantwoord',
    other: 'Er wordt een e-mail verstuurd',
  },
  regions: {
    missing: (number) => plural(number, { one: 'Eén regio ontbreekt', other: `${number} regio’s ontbreken` }),
    answered: (number) =>
      plural(number, { one: 'Eén regio heeft geantwoord', other: `${number} regio’s hebben geantwoord` }),
    state: { answered: 'Geantwoord', missing: 'Nog geen antwoord', closed: 'Geen antwoord' },
    answeredAt: (moment) => `op ${moment}`,
    deadline: (date) => `Uiterste datum: ${date}`,
    reminders: (number) =>
      number === 0
        ? 'nog niet herinnerd'
        : plural(number, { one: 'één keer herinnerd', other: `${number} keer herinnerd` }),
    contacts: 'Contactpersonen',
    unreachable: 'niet bereikbaar',
    optedOut: 'wil geen herinneringen meer',
    moreTime: 'Meer tijd geven',
    newDeadline: (region) => `Nieuwe uiterste datum voor ${region}`,
    moreTimeForAll: 'Iedereen meer tijd geven',
    newDeadlineForAll:
      'Nieuwe uiterste datum voor alle regio’s. Wie nog niet heeft geantwoord, krijgt bericht per e-mail.',
    extend: 'Uiterste datum verplaatsen',
    notPossible: 'De uiterste datum kan niet meer naar die dag worden verplaatst. Kies een andere dag.',
    remind: {
      summary: 'Nu herinneren',
      whom: (addresses) => `Er gaat een herinnering naar: ${addresses}.`,
      soon: 'Deze gaat binnen een kwartier uit.',
      from: (moment) => `Deze gaat uit op ${moment}.`,
      send: 'Herinnering versturen',
      asked: 'Voor vandaag is al om een herinnering gevraagd.',
    },
  },
  reports: {
    heading: 'Rapporten',
    compile: 'Nu opstellen',
    compiling: 'wordt opgesteld; laad de pagina zo meteen opnieuw',
    none: 'nog niet opgesteld',
    revision: (revision, moment) => `Versie ${revision}, ${moment}`,
    formats: {
      'report.html': 'webpagina',
      'report.pdf': 'pdf',
      'report.xlsx': 'werkmap',
      'report.json': 'gegevensbestand',
    },
  },
  notFound: { heading: 'Deze pagina bestaat niet', body: 'Ga terug naar de console.', back: 'Console' },
  failed: {
    heading: 'Er is iets misgegaan',
    body: (request) => `De fout lag bij ons en is vastgelegd onder ${request}. Probeer het opnieuw.`,
  },
};

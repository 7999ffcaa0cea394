import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('nl');
const plural = pluralIn('nl');
/** "van de 5", but "van 1". */
const outOf = (number: number) => plural(number, { one: 'van', other: 'van de' });
const have = (number: number) => plural(number, { one: 'heeft', other: 'hebben' });
const mails = (number: number) => count(number, { one: 'e-mail', other: 'e-mails' });

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
  round: {
    act: 'Deze ronde wijzigen',
    pause: 'Ronde onderbreken',
    pauseHint:
      'Tijdens de onderbreking worden geen uitnodigingen en herinneringen verstuurd. De links blijven werken en de vragenlijst blijft open.',
    paused: (moment) =>
      `De ronde is onderbroken sinds ${moment}. Er worden geen uitnodigingen en herinneringen verstuurd, en de vragenlijst blijft open.`,
    resume: 'Ronde voortzetten',
    resumeHint:
      'De uiterste datum schuift op met de duur van de onderbreking. Wie nog niet heeft geantwoord, krijgt bericht per e-mail.',
    close: 'Ronde nu sluiten',
    closeHint: 'Daarna kan niemand meer indienen. Met ‘Meer tijd geven’ kunt u de ronde weer openen.',
    confirmClose: 'Ja, sluiten',
    closedEarly: (moment) => `U hebt de ronde gesloten op ${moment}.`,
    open: 'Volgende ronde nu openen',
    openHint: (round, opens) => `De volgende ronde (${round}) zou vanzelf opengaan op ${opens}.`,
    openDeadline: 'Uiterste datum van de ronde',
    openNow: 'Nu openen',
    opening: (round) => `De volgende ronde (${round}) gaat binnen een kwartier open.`,
  },
  sending: {
    sandbox:
      'Amazon SES staat nog in de sandbox: e-mails gaan alleen naar adressen die daar zijn geverifieerd, en niet meer dan 200 per dag. Vraag in de SES-console productietoegang aan.',
    waiting: (number, perDay) =>
      `${plural(number, { one: 'Eén e-mail wacht', other: `${mails(number)} wachten` })}, omdat het dagquotum van Amazon SES (${mails(perDay)}) op is. De oudste gaan als eerste uit, zodra er weer ruimte is.`,
  },
  next: {
    heading: 'Wat er nu volgt',
    nothing: 'Er staat niets meer gepland.',
    'open-round': (round) => `Er gaat een ronde open: ${round}`,
    'compile-report': (meeting) => `Het rapport wordt opgesteld: ${meeting}`,
    announcement: 'De ronde wordt aangekondigd',
    invitation: 'De uitnodigingen worden verstuurd',
    reminder: (number) => `Herinnering ${number} gaat naar wie nog niet heeft geantwoord`,
    'last-call': 'De laatste herinnering gaat naar wie nog niet heeft geantwoord',
    'round-closed': 'De contactpersonen krijgen bericht dat de vragenlijst gesloten is',
    other: 'Er wordt een e-mail verstuurd',
  },
  regions: {
    missing: (number) => plural(number, { one: 'Eén regio ontbreekt', other: `${number} regio’s ontbreken` }),
    answered: (number) =>
      plural(number, { one: 'Eén regio heeft geantwoord', other: `${number} regio’s hebben geantwoord` }),
    leftOut: (number) =>
      plural(number, { one: 'Eén regio wordt overgeslagen', other: `${number} regio’s worden overgeslagen` }),
    state: {
      answered: 'Geantwoord',
      missing: 'Nog geen antwoord',
      closed: 'Geen antwoord',
      leftOut: 'Overgeslagen in deze ronde',
    },
    skip: {
      summary: 'In deze ronde overslaan',
      hint: 'De regio telt niet meer als ontbrekend en de contactpersonen krijgen geen e-mails meer over deze ronde. Zij kunnen nog wel antwoorden.',
      leaveOut: 'Overslaan',
      askAgain: 'Deze regio toch benaderen',
    },
    address: {
      summary: 'Adres corrigeren',
      label: (address) => `Adres in plaats van ${address}`,
      hint: 'Laat het adres ongewijzigd om het opnieuw te laten proberen. Zolang de vragenlijst open is, gaat er een uitnodiging naar dit adres.',
      save: 'Adres opslaan',
      wrong: 'Vul een e-mailadres in, bijvoorbeeld naam@example.org.',
      taken: 'Een andere contactpersoon van het project heeft dit adres al.',
    },
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
  },
  history: {
    heading: 'Wat hier is gedaan',
    extended: (who, deadline) => `Meer tijd voor ${who}: tot en met ${deadline}`,
    everybody: 'alle regio’s',
    reminded: (who) => `Herinnering gevraagd: ${who}`,
    paused: 'Ronde onderbroken',
    resumed: 'Ronde voortgezet',
    closed: 'Ronde gesloten',
    'round-requested': (round, deadline) => `Ronde handmatig geopend: ${round}, tot en met ${deadline}`,
    skipped: (who) => `Overgeslagen: ${who}`,
    unskipped: (who) => `Toch benaderd: ${who}`,
    'address-corrected': (who) => `Adres gecorrigeerd: ${who}`,
    'address-retried': (who) => `Adres opnieuw geprobeerd: ${who}`,
    'compile-requested': (meeting) => `Rapport gevraagd: ${meeting}`,
    imported: 'Projectbestand geïmporteerd',
  },
  notFound: { heading: 'Deze pagina bestaat niet', body: 'Ga terug naar de console.', back: 'Console' },
  failed: {
    heading: 'Er is iets misgegaan',
    body: (request) => `De fout lag bij ons en is vastgelegd onder ${request}. Probeer het opnieuw.`,
  },
};

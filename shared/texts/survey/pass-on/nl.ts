import type { PassOnTexts } from './en.ts';

export const nl: PassOnTexts = {
  heading: 'Wie over dit plan rapporteert',
  text: 'U vult samen één vragenlijst in: ieder ziet wat de anderen hebben opgeslagen.',
  you: 'u',
  withoutLink: 'heeft nog geen link ontvangen',
  linkSince: (day) => `heeft een link sinds ${day}`,
  passedOn: (name, day) => `doorgegeven door ${name} op ${day}`,
  mail: { onItsWay: 'de e-mail is onderweg', undeliverable: 'de e-mail kon niet worden bezorgd' },
  nothingYet: 'heeft nog niets opgeslagen',
  saved: (title, moment) => `heeft op ${moment} opgeslagen: “${title}”`,
  submitted: (revision, moment) => `heeft op ${moment} versie ${revision} ingediend`,
  withdrawnBy: (name, day) => `link ingetrokken door ${name} op ${day}`,
  link: 'De vragenlijst aan een collega doorgeven',
  form: {
    heading: 'De vragenlijst aan een collega doorgeven',
    text: 'Uw collega krijgt een e-mail met een eigen link. U werkt aan dezelfde antwoorden, u ziet wie wat heeft opgeslagen, en u kunt de link altijd intrekken.',
    email: 'E-mailadres van uw collega',
    language: 'Taal van de e-mail en van de vragenlijst',
    note: 'Een notitie voor uw collega',
    noteHelp: (limit) => `Zij staat in de e-mail zoals u haar hier schrijft, tot ${limit} tekens.`,
    button: 'Link versturen',
    notSent: 'Er is nog niets verstuurd',
    full: (number) =>
      `De vragenlijst is in deze ronde ${number} keer doorgegeven; meer is niet mogelijk. Neem contact op met de coördinatie.`,
    problems: {
      email: 'Vul een e-mailadres in, bijvoorbeeld bureau@example.org',
      holder: 'Voor dit adres is er al een link',
      unreachable: 'E-mails aan dit adres komen niet aan; geef een ander op',
      language: 'Kies een taal',
      note: (limit, over) => `Kort de notitie in tot hoogstens ${limit} tekens; het zijn er ${over} te veel`,
    },
  },
  withdraw: {
    link: 'Link intrekken',
    heading: (address) => `De link van ${address} intrekken`,
    text: 'De link werkt dan meteen niet meer. Wat ermee is opgeslagen en ingediend, blijft. U kunt de vragenlijst opnieuw doorgeven.',
    button: 'Link intrekken',
  },
  withdrawn: {
    heading: 'Deze link is ingetrokken',
    text: (passedOnBy, withdrawnBy, day) =>
      `${passedOnBy} had de vragenlijst aan u doorgegeven. ${withdrawnBy} heeft de link op ${day} ingetrokken. Wat u hebt opgeslagen en ingediend, blijft bewaard.`,
    ask: (organisation) => `Als u toch moet rapporteren, vraag het dan na bij ${organisation} of bij de coördinatie.`,
  },
};

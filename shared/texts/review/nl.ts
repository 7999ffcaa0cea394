import type { ReviewTexts } from './en.ts';

export const nl: ReviewTexts = {
  heading: (meeting) => `Rapport: ${meeting}`,
  link: 'Nakijken, aanvullen en vrijgeven',
  back: 'Terug naar het overzicht',
  none: 'Voor deze bijeenkomst is nog geen rapport opgesteld.',
  compile: 'Opnieuw opstellen',
  working: {
    heading: 'Het rapport wordt opgesteld',
    releasing: (revision) => `Versie ${revision} wordt vrijgegeven`,
    files: (done, of) => `Geschreven bestanden: ${done} van ${of}.`,
    reload: 'Pagina opnieuw laden',
  },
  revisions: {
    heading: 'Versies',
    name: (revision) => `Versie ${revision}`,
    draft: (moment) => `opgesteld op ${moment}; een concept dat alleen u ziet`,
    released: (moment) => `vrijgegeven op ${moment}`,
    publicAddress: 'Adres van de openbare editie:',
  },
  editions: { internal: 'Voor de partners', public: 'Voor het publiek', newsletter: 'Nieuwsbrief', slides: 'Dia’s' },
  formats: {
    html: 'webpagina',
    pdf: 'PDF',
    xlsx: 'werkmap',
    csv: 'tabel (CSV)',
    md: 'Markdown',
    json: 'gegevens (JSON)',
  },
  notes: {
    heading: 'Voorwoord en opmerkingen',
    hint: 'Ze staan in elke latere versie van dit rapport. Bij het opslaan wordt een nieuwe versie opgesteld, met de antwoorden van dat moment.',
    foreword: 'Voorwoord',
    isPublic: 'Het voorwoord mag ook in de openbare editie en de nieuwsbrief staan',
    remarks: (number) => `Opmerkingen over regio’s (${number})`,
    remarksHint: 'Opmerkingen staan in de editie voor de partners en op de dia’s, nooit in de openbare editie.',
    remark: (region) => `Opmerking over ${region}`,
    another: 'Regio van een volgende opmerking',
    anotherText: 'Volgende opmerking',
    save: 'Opslaan en opnieuw opstellen',
    tooLong: (letters, most) => `Deze tekst telt ${letters} tekens; er is ruimte voor ${most}.`,
    tooMuch: 'Alle teksten samen zijn te lang om te bewaren. Kort er alstublieft enkele in.',
    conflict:
      'Voorwoord en opmerkingen zijn intussen in een ander venster opgeslagen. Wat u hebt geschreven staat hier nog en is niet opgeslagen. De opgeslagen tekst staat erbij; als u opnieuw opslaat, komt uw tekst ervoor in de plaats.',
    stored: 'Intussen opgeslagen:',
    storedNothing: 'niets',
  },
  compare: {
    heading: 'Wat er tussen versies verschilt',
    earlier: 'Eerdere versie',
    later: 'Latere versie',
    show: 'Vergelijken',
    result: (earlier, later) => `Van versie ${earlier} naar versie ${later}`,
    same: 'Antwoorden, cijfers, voorwoord en opmerkingen zijn gelijk.',
    answers: 'Nieuwe of gewijzigde antwoorden',
    actions: 'Acties die er anders voor staan',
    progress: (before, now) => `Gemiddelde voortgang: ${before}, nu ${now}`,
    foreword: 'Het voorwoord is anders.',
    remarks: 'Opmerkingen die verschillen',
    noFigure: 'geen cijfer',
    absent: 'niet in het plan',
  },
  release: {
    summary: (revision) => `Versie ${revision} vrijgeven`,
    hint: (contacts) =>
      `${contacts === 1 ? 'Eén contactpersoon krijgt' : `${contacts} contactpersonen krijgen`} tijdens werktijd een e-mail met een link naar de editie voor de partners. De openbare editie is dan voor iedereen te lezen op dit adres:`,
    forGood:
      'Een vrijgegeven versie blijft zoals ze is. Een fout wordt verbeterd met een volgende versie, die ervoor in de plaats komt.',
    button: (revision) => `Ja, versie ${revision} vrijgeven`,
    noRound:
      'Deze versie berust op geen enkele ronde, dus er is niemand om haar mee te delen. Ze kan niet worden vrijgegeven.',
  },
  shared: {
    hint: 'Het bevat de antwoorden van alle regio’s: deel het alstublieft alleen binnen uw organisatie.',
    newer: 'Een latere versie is in de plaats van deze gekomen:',
    openNewer: 'De latere versie openen',
  },
  history: {
    'notes-saved': (meeting) => `Voorwoord en opmerkingen opgeslagen: ${meeting}`,
    'release-requested': (meeting, revision) => `Rapport vrijgegeven: ${meeting}, versie ${revision}`,
  },
  next: { 'release-report': 'Een rapport wordt vrijgegeven', 'report-shared': 'Het rapport gaat naar de partners' },
};

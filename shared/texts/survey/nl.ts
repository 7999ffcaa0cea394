import { countIn, pluralIn } from '../plural.ts';
import type { SurveyTexts } from './en.ts';

const count = countIn('nl');
const plural = pluralIn('nl');
const questions = (number: number) => count(number, { one: 'vraag', other: 'vragen' });
const days = (number: number) => count(number, { one: 'dag', other: 'dagen' });
const answers = (number: number) => count(number, { one: 'antwoord', other: 'antwoorden' });

export const nl: SurveyTexts = {
  subject: 'Vragenlijst over de voortgang',
  openUntil: (deadline) => `Open tot en met ${deadline}`,
  wasOpenUntil: (deadline) => `Was open tot en met ${deadline}`,
  contact: (coordinator) => `Vragen over de vragenlijst? Neem contact op met ${coordinator}:`,
  roundOf: (round) => `Ronde: ${round}`,
  backToList: 'Terug naar de lijst',

  goOn: {
    action: (number, of) => (of === 1 ? 'Verder naar de actie' : `Verder naar actie ${number} van ${of}`),
    plan: 'Verder naar het actieplan',
    questions: 'Verder naar de aanvullende vragen',
    check: 'Verder naar controleren en indienen',
  },
  save: {
    action: (number, of) =>
      of === 1 ? 'Opslaan en verder naar de actie' : `Opslaan en verder naar actie ${number} van ${of}`,
    plan: 'Opslaan en verder naar het actieplan',
    questions: 'Opslaan en verder naar de aanvullende vragen',
    check: 'Opslaan en verder naar controleren en indienen',
    list: 'Opslaan en terug naar de lijst',
  },

  home: {
    heading: (region) => `Rapportage over het actieplan: ${region}`,
    lead: (deadline) =>
      `Laat ons weten hoe de uitvoering verloopt; u hebt de tijd tot en met ${deadline}. Wat u opslaat, blijft bewaard, en met uw link opent u deze pagina zo vaak u wilt.`,
    left: (number) => (number === 0 ? 'Vandaag is de laatste dag' : `Nog ${days(number)}`),
    states: {
      'not-started': 'Nog niet begonnen',
      saved: 'Opgeslagen, niet bevestigd',
      incomplete: (number) => `Nog ${questions(number)} open`,
      confirmed: 'Bevestigd',
    },
    filledIn: (day) => `Ingevuld met de antwoorden van ${day}`,
    savedBy: (name, moment) => `${name}, ${moment}`,
    check: {
      task: 'Antwoorden controleren en indienen',
      open: 'Nog niet mogelijk',
      ready: 'Klaar om in te dienen',
      submitted: 'Ingediend',
      changed: 'Gewijzigd, niet ingediend',
    },
    stopReminders: 'Stuur mij in deze ronde geen herinneringen meer',
    remindersStopped: 'U ontvangt in deze ronde geen herinneringen meer.',
  },

  submitted: {
    text: (moment, name, revision) =>
      revision === 1
        ? `Ingediend op ${moment}, door ${name}.`
        : `Opnieuw ingediend op ${moment}, door ${name}; dit is versie ${revision}.`,
    canBeChanged: (deadline) =>
      `Wijzigen kan tot en met ${deadline}: open de lijst, sla op wat u wilt wijzigen en dien de rapportage opnieuw in.`,
    changedSince: 'Sindsdien is er iets opgeslagen dat nog niet is ingediend.',
    show: 'Ingediende antwoorden bekijken',
  },

  form: {
    action: (number, of) => (of === 1 ? 'Actie' : `Actie ${number} van ${of}`),
    filledIn: (day) =>
      `De antwoorden die hier staan, zijn op ${day} ingediend. Controleer ze en sla de pagina op, ook als er niets is veranderd.`,
    savedBy: (name, moment) => `Opgeslagen op ${moment}, door ${name}.`,
    previously: (month) => `In ${month} hebt u gerapporteerd:`,
    planned: 'Wat het plan over deze actie zegt',
    problems: (number) =>
      `Deze pagina is opgeslagen. Om te kunnen indienen, moet u nog naar ${plural(number, { one: 'één vraag', other: questions(number) })} kijken`,
    asOf: (day) => `Stand van ${day}`,
    isRight: 'Dit klopt zo',
    limit: (characters) => `Een tekst kan tot ${characters} tekens lang zijn.`,
    notConfirmed: 'De pagina is nog niet bevestigd: controleer haar en sla haar op met de knop.',
    tooLarge: 'Er is niets opgeslagen: deze pagina is te lang',
    unchanged: {
      heading: (day) => `Is er sinds ${day} niets veranderd?`,
      text: 'Bevestig dan de fase en zeg in één zin hoe het ervoor staat. Al het andere blijft zoals het hieronder is ingevuld, en u ziet het nog eens voordat u indient.',
      stage: (stage) => `De fase is nog steeds: ${stage}`,
      note: {
        done: 'Wat is er sindsdien gedaan, in het kort?',
        reasons: 'Waarom wordt de actie nog steeds niet uitgevoerd, in het kort?',
      },
      button: (goOn) => `Er is niets veranderd. ${goOn}`,
      notTaken: 'Vul dit nog aan om verder te gaan',
      missing: {
        stage: 'Bevestig de fase. Is zij veranderd, kies haar dan hieronder',
        note: 'Schrijf een korte notitie',
      },
    },
  },

  saving: {
    savedAt: (time) => `Opgeslagen om ${time}`,
    conflict: (name, moment) => `${name} heeft deze pagina op ${moment} opgeslagen. Sla op: u ziet dan beide versies.`,
    tooLarge:
      'De teksten van deze pagina zijn samen langer dan bewaard kan worden. Kort de langste in, en zet lange documenten op het web met hier een link.',
    closed: 'De vragenlijst is gesloten en er wordt niets meer opgeslagen. Kopieer wat u hebt getypt.',
    withdrawn: 'Uw link is ingetrokken en er wordt niets meer opgeslagen. Kopieer wat u hebt getypt.',
    stuck:
      'Vanaf deze pagina wordt niets meer opgeslagen. Kopieer wat u hebt getypt en open de link in uw e-mail opnieuw.',
    offline: 'Geen verbinding. Wat u typt, blijft op deze pagina en wordt opgeslagen zodra er weer verbinding is.',
    failed: 'Niet opgeslagen. Het wordt opnieuw geprobeerd; laat deze pagina open.',
    left: 'Resterende tekens:',
    over: 'Tekens te veel:',
  },

  conflict: {
    heading: 'Uw antwoorden zijn nog niet opgeslagen: iemand was u voor',
    bySomebody: (name, moment) =>
      `${name} heeft deze pagina op ${moment} opgeslagen, nadat u die had geopend. Er is niets verloren gegaan. Kies bij elk verschil welk antwoord geldt en sla de pagina opnieuw op:`,
    byYourself: (moment) =>
      `U hebt deze pagina op ${moment} in een ander venster opgeslagen, nadat u die hier had geopend. Er is niets verloren gegaan. Kies bij elk verschil welk antwoord geldt en sla de pagina opnieuw op:`,
    saved: (name) => `Opgeslagen door ${name}:`,
    empty: 'niets',
    take: 'Dit gebruiken in plaats van mijn antwoord',
    discard: 'Mijn antwoorden laten vervallen en openen wat is opgeslagen',
  },

  check: {
    unconfirmed: 'opgeslagen, nog niet bevestigd',
    notConfirmed: 'Opgeslagen, maar nog niet bevestigd. Open de pagina, controleer haar en sla haar op met de knop.',
    before: 'Eerder:',
    changes: (number, day) =>
      number === 0 ? `Stand van ${day}; er is niets veranderd.` : `Veranderd sinds ${day}: ${answers(number)}.`,
    heading: 'Controleer de antwoorden en dien ze in',
    lead: (region) => `Dit wordt ingediend als rapportage over de regio ${region}.`,
    change: 'Wijzigen',
    unsaved: 'in deze ronde nog niet opgeslagen',
    notSaved: 'In deze ronde nog niet opgeslagen. Open de pagina, controleer de antwoorden en sla ze op.',
    nothingSaid: 'Hier is niets ingevuld.',
    problems: 'Om te kunnen indienen, moet u hier nog naar kijken',
    submit: (region) => `Rapportage indienen: ${region}`,
    submitAgain: (region) => `Rapportage opnieuw indienen: ${region}`,
    receipt: (address) => `Een ontvangstbevestiging met een kopie gaat naar ${address}.`,
    unchanged: (moment) => `Dit is ingediend op ${moment}. Sindsdien is er niets veranderd.`,
    changed: {
      heading: 'Er is nog niets ingediend: de antwoorden zijn gewijzigd',
      text: 'Ze zijn gewijzigd nadat u deze pagina te zien kreeg. Controleer de antwoorden nog een keer en dien ze dan in.',
    },
    overtaken: {
      heading: 'De rapportage is intussen al ingediend',
      text: (name, moment) =>
        `${name} heeft de rapportage op ${moment} ingediend, met andere antwoorden dan u te zien kreeg. Wilt u die vervangen door wat u nu ziet? Dien de rapportage dan opnieuw in.`,
    },
    tooLarge: {
      heading: 'De antwoorden zijn te lang om in te dienen',
      text: (kilobytes, limit) =>
        `Samen zijn ze ${kilobytes} kB groot; een rapportage mag hoogstens ${limit} kB groot zijn. Kort de langste teksten in. Zet lange documenten op internet en neem hier een link op.`,
    },
  },

  done: {
    heading: (region) => `Dank u wel. De rapportage is ingediend: ${region}`,
    receipt: (address) => `Een ontvangstbevestiging met een kopie is onderweg naar ${address}.`,
    meeting: (meeting, day, place) =>
      `De antwoorden komen in het statusrapport voor de volgende bijeenkomst: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'De antwoorden komen in het volgende statusrapport.',
    copy: 'Ingediende antwoorden',
  },

  history: {
    heading: 'Alle versies van deze ronde',
    text: 'De nieuwste telt. Eerdere blijven bewaard.',
    show: (revision) => `Versie ${revision} tonen`,
    page: (revision, region) => `Versie ${revision} van de rapportage: ${region}`,
    pdf: 'Kopie als pdf downloaden',
  },

  closed: {
    heading: (region) => `De vragenlijst is gesloten: ${region}`,
    text: (deadline) => `Antwoorden konden tot en met ${deadline} worden ingediend.`,
    ask: (coordinator) => `Moet er iets worden verbeterd of aangevuld? Neem dan contact op met ${coordinator}:`,
    nothing: 'In deze ronde is niets ingediend.',
    savedOnly: 'Wat wel is opgeslagen, maar niet is ingediend, staat in geen enkel rapport.',
    late: {
      heading: 'Er is niets opgeslagen',
      notSent: 'Er is niets verstuurd',
      text: 'De vragenlijst was al gesloten toen u dit verzond. Hieronder staat wat u hebt ingevuld, zodat u het kunt kopiëren.',
      submit: 'De vragenlijst was al gesloten toen u de rapportage indiende.',
    },
  },

  stopReminders: {
    heading: 'Herinneringen in deze ronde stoppen',
    text: 'Uw link blijft werken en u kunt nog rapporteren. De coördinator ziet dat u geen herinneringen wilt ontvangen.',
    button: 'Herinneringen stoppen',
    doneHeading: 'U ontvangt in deze ronde geen herinneringen meer',
    done: 'In de volgende ronde ontvangt u weer herinneringen.',
    toSurvey: 'Vragenlijst openen',
  },
};

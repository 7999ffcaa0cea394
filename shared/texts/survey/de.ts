import { countIn } from '../plural.ts';
import type { SurveyTexts } from './en.ts';

const count = countIn('de');
const questions = (number: number) => count(number, { one: 'Frage', other: 'Fragen' });
const days = (number: number) => count(number, { one: 'Tag', other: 'Tage' });
const answers = (number: number) => count(number, { one: 'Antwort', other: 'Antworten' });

export const de: SurveyTexts = {
  subject: 'Umfrage zum Fortschritt',
  openUntil: (deadline) => `Offen bis ${deadline}`,
  wasOpenUntil: (deadline) => `War offen bis ${deadline}`,
  contact: (coordinator) => `Fragen zur Umfrage beantwortet: ${coordinator},`,
  roundOf: (round) => `Runde: ${round}`,
  backToList: 'Zurück zur Liste',

  goOn: {
    action: (number, of) => (of === 1 ? 'Weiter zur Maßnahme' : `Weiter zu Maßnahme ${number} von ${of}`),
    plan: 'Weiter zum Aktionsplan',
    questions: 'Weiter zu den weiteren Fragen',
    check: 'Weiter zum Prüfen und Einreichen',
  },
  save: {
    action: (number, of) =>
      of === 1 ? 'Speichern und weiter zur Maßnahme' : `Speichern und weiter zu Maßnahme ${number} von ${of}`,
    plan: 'Speichern und weiter zum Aktionsplan',
    questions: 'Speichern und weiter zu den weiteren Fragen',
    check: 'Speichern und weiter zum Prüfen und Einreichen',
    list: 'Speichern und zurück zur Liste',
  },

  home: {
    heading: (region) => `Bericht zum Aktionsplan: ${region}`,
    lead: (deadline) =>
      `Bitte teilen Sie mit, wie die Umsetzung vorangeht; Sie haben Zeit bis ${deadline}. Was Sie speichern, bleibt erhalten, und Ihr Link öffnet diese Seite, so oft Sie möchten.`,
    left: (number) => (number === 0 ? 'Heute ist der letzte Tag' : `Noch ${days(number)}`),
    states: {
      'not-started': 'Noch nicht begonnen',
      saved: 'Gespeichert, nicht bestätigt',
      incomplete: (number) => `${questions(number)} offen`,
      confirmed: 'Bestätigt',
    },
    filledIn: (day) => `Ausgefüllt mit den Antworten vom ${day}`,
    savedBy: (name, moment) => `${name}, ${moment}`,
    check: {
      task: 'Antworten prüfen und einreichen',
      open: 'Noch nicht möglich',
      ready: 'Bereit zum Einreichen',
      submitted: 'Eingereicht',
      changed: 'Geändert, nicht eingereicht',
    },
    stopReminders: 'In dieser Runde nicht mehr erinnern',
    remindersStopped: 'Sie werden in dieser Runde nicht mehr erinnert.',
  },

  submitted: {
    text: (moment, name, revision) =>
      revision === 1
        ? `Eingereicht am ${moment}, von ${name}.`
        : `Erneut eingereicht am ${moment}, von ${name}; dies ist Fassung ${revision}.`,
    canBeChanged: (deadline) =>
      `Änderungen sind möglich bis ${deadline}: Öffnen Sie die Liste, speichern Sie, was Sie ändern möchten, und reichen Sie den Bericht erneut ein.`,
    changedSince: 'Seitdem wurde etwas gespeichert, das noch nicht eingereicht ist.',
    show: 'Eingereichte Antworten ansehen',
  },

  form: {
    action: (number, of) => (of === 1 ? 'Maßnahme' : `Maßnahme ${number} von ${of}`),
    filledIn: (day) =>
      `Eingetragen ist, was am ${day} eingereicht wurde. Bitte prüfen Sie es und speichern Sie die Seite, auch wenn sich nichts geändert hat.`,
    savedBy: (name, moment) => `Gespeichert am ${moment}, von ${name}.`,
    previously: (month) => `Im ${month} haben Sie berichtet:`,
    planned: 'Was der Plan zu dieser Maßnahme sagt',
    problems: (number) =>
      `Diese Seite ist gespeichert. Bevor Sie einreichen können, sehen Sie sich bitte ${number === 1 ? 'eine Frage' : questions(number)} an`,
    asOf: (day) => `Stand vom ${day}`,
    isRight: 'Das ist so richtig',
    limit: (characters) => `Ein Text kann bis zu ${characters} Zeichen haben.`,
    notConfirmed:
      'Die Seite ist noch nicht bestätigt: Bitte prüfen Sie sie und speichern Sie sie dann mit ihrer Schaltfläche.',
    tooLarge: 'Nichts wurde gespeichert: Diese Seite ist zu lang',
    unchanged: {
      heading: (day) => `Hat sich seit dem ${day} nichts geändert?`,
      text: 'Dann bestätigen Sie den Stand und sagen Sie in einem Satz, wie es steht. Alles andere bleibt, wie es unten ausgefüllt ist, und Sie sehen es vor dem Einreichen noch einmal.',
      stage: (stage) => `Der Stand ist weiterhin: ${stage}`,
      note: {
        done: 'Was wurde seitdem getan, in Kürze?',
        reasons: 'Warum wird die Maßnahme weiterhin nicht umgesetzt, in Kürze?',
      },
      button: (goOn) => `Nichts hat sich geändert. ${goOn}`,
      notTaken: 'Bitte sagen Sie noch ein wenig mehr, dann geht es weiter',
      missing: {
        stage: 'Bitte bestätigen Sie den Stand. Hat er sich geändert, wählen Sie ihn bitte unten',
        note: 'Bitte schreiben Sie eine kurze Notiz',
      },
    },
  },

  saving: {
    savedAt: (time) => `Gespeichert um ${time}`,
    conflict: (name, moment) =>
      `${name} hat diese Seite am ${moment} gespeichert. Bitte speichern Sie: Dann sehen Sie beide Fassungen.`,
    tooLarge:
      'Die Texte dieser Seite sind zusammen länger, als aufbewahrt werden kann. Bitte kürzen Sie die längsten, und stellen Sie lange Dokumente mit einem Link hier ins Netz.',
    closed:
      'Die Umfrage ist geschlossen, es wird nichts mehr gespeichert. Bitte kopieren Sie, was Sie geschrieben haben.',
    withdrawn:
      'Ihr Link wurde zurückgezogen, es wird nichts mehr gespeichert. Bitte kopieren Sie, was Sie geschrieben haben.',
    stuck:
      'Von dieser Seite wird nichts mehr gespeichert. Bitte kopieren Sie, was Sie geschrieben haben, und öffnen Sie den Link in Ihrer E-Mail erneut.',
    offline:
      'Keine Verbindung. Was Sie schreiben, bleibt auf dieser Seite und wird gespeichert, sobald die Verbindung wieder da ist.',
    failed: 'Nicht gespeichert. Es wird erneut versucht; bitte lassen Sie diese Seite offen.',
    left: 'Verbleibende Zeichen:',
    over: 'Zeichen zu viel:',
  },

  conflict: {
    heading: 'Ihre Antworten sind noch nicht gespeichert: Jemand war schneller',
    bySomebody: (name, moment) =>
      `${name} hat diese Seite am ${moment} gespeichert, nachdem Sie sie geöffnet hatten. Es ist nichts verloren. Bitte entscheiden Sie, wo sich die Antworten unterscheiden, und speichern Sie noch einmal:`,
    byYourself: (moment) =>
      `Sie haben diese Seite am ${moment} in einem anderen Fenster gespeichert, nachdem Sie sie hier geöffnet hatten. Es ist nichts verloren. Bitte entscheiden Sie, wo sich die Antworten unterscheiden, und speichern Sie noch einmal:`,
    saved: (name) => `Gespeichert von ${name}:`,
    empty: 'nichts',
    take: 'Dies statt meiner Antwort nehmen',
    discard: 'Meine Antworten verwerfen und öffnen, was gespeichert wurde',
  },

  check: {
    unconfirmed: 'gespeichert, noch nicht bestätigt',
    notConfirmed:
      'Gespeichert, aber noch nicht bestätigt. Bitte öffnen Sie die Seite, prüfen Sie sie und speichern Sie sie mit ihrer Schaltfläche.',
    before: 'Vorher:',
    changes: (number, day) =>
      number === 0 ? `Stand vom ${day}; nichts hat sich geändert.` : `Seit dem ${day} geändert: ${answers(number)}.`,
    heading: 'Antworten prüfen, dann einreichen',
    lead: (region) => `Das wird als Bericht eingereicht: ${region}.`,
    change: 'Ändern',
    unsaved: 'in dieser Runde noch nicht gespeichert',
    notSaved:
      'In dieser Runde noch nicht gespeichert. Bitte öffnen Sie die Seite, prüfen Sie sie und speichern Sie sie.',
    nothingSaid: 'Hier wurde nichts angegeben.',
    problems: 'Bevor Sie einreichen können, sehen Sie sich bitte dies an',
    submit: (region) => `Bericht einreichen: ${region}`,
    submitAgain: (region) => `Bericht erneut einreichen: ${region}`,
    receipt: (address) => `Eine Bestätigung mit einer Kopie geht an ${address}.`,
    unchanged: (moment) => `Das wurde am ${moment} eingereicht. Seitdem hat sich nichts geändert.`,
    changed: {
      heading: 'Es ist noch nichts eingereicht: Die Antworten haben sich geändert',
      text: 'Sie wurden geändert, nachdem Ihnen diese Seite gezeigt wurde. Bitte prüfen Sie sie noch einmal, und reichen Sie sie dann ein.',
    },
    overtaken: {
      heading: 'Der Bericht wurde inzwischen eingereicht',
      text: (name, moment) =>
        `${name} hat ihn am ${moment} eingereicht, mit anderen Antworten als denen, die Ihnen gezeigt wurden. Wenn das, was Sie jetzt sehen, ihn ersetzen soll, reichen Sie erneut ein.`,
    },
    tooLarge: {
      heading: 'Die Antworten sind zu lang, um eingereicht zu werden',
      text: (kilobytes, limit) =>
        `Zusammen umfassen sie ${kilobytes} KB; ein Bericht fasst höchstens ${limit} KB. Bitte kürzen Sie die längsten Texte, und verweisen Sie auf lange Dokumente mit einem Link.`,
    },
  },

  done: {
    heading: (region) => `Vielen Dank. Der Bericht ist eingereicht: ${region}`,
    receipt: (address) => `Eine Bestätigung mit einer Kopie ist unterwegs an ${address}.`,
    meeting: (meeting, day, place) =>
      `Die Antworten gehen in den Statusbericht für die nächste Sitzung ein: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'Die Antworten gehen in den nächsten Statusbericht ein.',
    copy: 'Was eingereicht wurde',
  },

  history: {
    heading: 'Alle Fassungen dieser Runde',
    text: 'Die neueste gilt. Frühere bleiben erhalten.',
    show: (revision) => `Fassung ${revision} zeigen`,
    page: (revision, region) => `Fassung ${revision} des Berichts: ${region}`,
    pdf: 'Kopie als PDF herunterladen',
  },

  closed: {
    heading: (region) => `Die Umfrage ist geschlossen: ${region}`,
    text: (deadline) => `Antworten konnten bis ${deadline} eingereicht werden.`,
    ask: (coordinator) => `Wenn etwas zu berichtigen oder zu ergänzen ist, schreiben Sie bitte an: ${coordinator},`,
    nothing: 'In dieser Runde wurde nichts eingereicht.',
    savedOnly: 'Was gespeichert, aber nicht eingereicht wurde, ist in keinem Bericht enthalten.',
    late: {
      heading: 'Es wurde nichts gespeichert',
      notSent: 'Es wurde nichts gesendet',
      text: 'Die Umfrage war schon geschlossen, als Sie dies gesendet haben. Hier ist, was Sie geschrieben haben, damit Sie es kopieren können.',
      submit: 'Die Umfrage war schon geschlossen, als Sie eingereicht haben.',
    },
  },

  stopReminders: {
    heading: 'Erinnerungen in dieser Runde abbestellen',
    text: 'Ihr Link funktioniert weiterhin, und Sie können noch berichten. Die Koordination sieht, dass Sie nicht erinnert werden möchten.',
    button: 'Nicht mehr erinnern',
    doneHeading: 'Sie werden in dieser Runde nicht mehr erinnert',
    done: 'Mit der nächsten Runde kommen wieder Erinnerungen.',
    toSurvey: 'Umfrage öffnen',
  },
};

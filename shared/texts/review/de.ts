import type { ReviewTexts } from './en.ts';

export const de: ReviewTexts = {
  heading: (meeting) => `Bericht: ${meeting}`,
  link: 'Prüfen, ergänzen und freigeben',
  back: 'Zurück zur Übersicht',
  none: 'Für diese Sitzung ist noch kein Bericht erstellt worden.',
  compile: 'Neu erstellen',
  working: {
    heading: 'Der Bericht wird erstellt',
    releasing: (revision) => `Fassung ${revision} wird freigegeben`,
    regions: (done, of) => `Gelesene Regionen: ${done} von ${of}.`,
    files: (done, of) => `Geschriebene Dateien: ${done} von ${of}.`,
    reload: 'Seite neu laden',
  },
  revisions: {
    heading: 'Fassungen',
    name: (revision) => `Fassung ${revision}`,
    draft: (moment) => `erstellt am ${moment}; ein Entwurf, den nur Sie sehen`,
    released: (moment) => `freigegeben am ${moment}`,
    publicAddress: 'Adresse der öffentlichen Ausgabe:',
  },
  editions: {
    internal: 'Für die Partner',
    public: 'Für die Öffentlichkeit',
    newsletter: 'Newsletter',
    slides: 'Folien',
  },
  formats: {
    html: 'Webseite',
    pdf: 'PDF',
    xlsx: 'Arbeitsmappe',
    csv: 'Tabelle (CSV)',
    md: 'Markdown',
    json: 'Daten (JSON)',
  },
  notes: {
    heading: 'Vorwort und Anmerkungen',
    hint: 'Sie stehen in jeder späteren Fassung dieses Berichts. Beim Speichern wird eine neue Fassung erstellt, mit den Antworten dieses Augenblicks.',
    foreword: 'Vorwort',
    isPublic: 'Das Vorwort darf auch in der öffentlichen Ausgabe und im Newsletter stehen',
    remarks: (number) => `Anmerkungen zu Regionen (${number})`,
    remarksHint:
      'Anmerkungen stehen in der Ausgabe für die Partner und auf den Folien, nie in der öffentlichen Ausgabe.',
    remark: (region) => `Anmerkung zu ${region}`,
    another: 'Region einer weiteren Anmerkung',
    anotherText: 'Weitere Anmerkung',
    save: 'Speichern und neu erstellen',
    tooLong: (letters, most) => `Dieser Text hat ${letters} Zeichen; Platz ist für ${most}.`,
    tooMuch: 'Alle Texte zusammen sind zu lang, um gespeichert zu werden. Bitte kürzen Sie einige.',
    conflict:
      'Vorwort und Anmerkungen wurden inzwischen in einem anderen Fenster gespeichert. Was Sie geschrieben haben, steht noch hier und ist nicht gespeichert. Das Gespeicherte steht dabei; wenn Sie noch einmal speichern, tritt Ihr Text an seine Stelle.',
    stored: 'Inzwischen gespeichert:',
    storedNothing: 'nichts',
  },
  compare: {
    heading: 'Was sich zwischen Fassungen unterscheidet',
    earlier: 'Frühere Fassung',
    later: 'Spätere Fassung',
    show: 'Vergleichen',
    result: (earlier, later) => `Von Fassung ${earlier} zu Fassung ${later}`,
    same: 'Antworten, Zahlen, Vorwort und Anmerkungen sind gleich.',
    answers: 'Neue oder geänderte Antworten',
    actions: 'Maßnahmen, die anders stehen',
    progress: (before, now) => `Mittlerer Fortschritt: ${before}, jetzt ${now}`,
    foreword: 'Das Vorwort ist ein anderes.',
    remarks: 'Anmerkungen, die sich unterscheiden',
    noFigure: 'keine Zahl',
    absent: 'nicht im Plan',
  },
  release: {
    summary: (revision) => `Fassung ${revision} freigeben`,
    hint: (contacts) =>
      `${contacts === 1 ? 'Ein Kontakt erhält' : `${contacts} Kontakte erhalten`} in der Arbeitszeit eine E-Mail mit einem Link zur Ausgabe für die Partner. Die öffentliche Ausgabe kann dann jeder unter dieser Adresse lesen:`,
    forGood:
      'Eine freigegebene Fassung bleibt, wie sie ist. Ein Fehler wird durch eine weitere Fassung berichtigt, die an ihre Stelle tritt.',
    button: (revision) => `Ja, Fassung ${revision} freigeben`,
    noRound:
      'Diese Fassung beruht auf keiner Runde, also ist niemand da, der sie erhalten könnte. Sie kann nicht freigegeben werden.',
  },
  shared: {
    hint: 'Er enthält die Antworten aller Regionen: bitte geben Sie ihn nur innerhalb Ihrer Organisation weiter.',
    newer: 'Eine spätere Fassung ist an die Stelle dieser getreten:',
    openNewer: 'Spätere Fassung öffnen',
  },
  history: {
    'notes-saved': (meeting) => `Vorwort und Anmerkungen gespeichert: ${meeting}`,
    'release-requested': (meeting, revision) => `Bericht freigegeben: ${meeting}, Fassung ${revision}`,
  },
  next: { 'release-report': 'Ein Bericht wird freigegeben', 'report-shared': 'Der Bericht geht an die Partner' },
};

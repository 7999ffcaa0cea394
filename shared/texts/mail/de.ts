import type { Unreachable } from '../../domain/rounds/state.ts';
import type { MailTexts, RoundFacts } from './en.ts';

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `eine E-Mail an ${address} (${partner}) konnte nicht zugestellt werden.`,
  complaint: (address, partner) => `eine E-Mail an ${address} (${partner}) wurde dort als unerwünscht gemeldet.`,
  refused: (address, partner) => `der Maildienst nimmt die Adresse ${address} (${partner}) nicht an.`,
  full: (address, partner) =>
    `E-Mails an ${address} (${partner}) kamen mehrmals zurück; das Postfach ist möglicherweise voll.`,
};

const actions = (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`);

export const de: MailTexts = {
  greeting: 'Sehr geehrte Damen und Herren,',
  closing: 'Mit freundlichen Grüßen',
  linkAsText: 'Der Link, falls die Schaltfläche nicht funktioniert:',
  openSurvey: 'Umfrage öffnen',
  openConsole: 'Konsole öffnen',
  samePlan: 'Der Link gilt für Sie. Er bleibt bis zum Ende der Umfrage derselbe; was Sie speichern, bleibt erhalten.',
  questions: 'Fragen? Antworten Sie auf diese E-Mail; sie erreicht die Koordination des Projekts.',
  stopReminders: 'In dieser Runde nicht mehr erinnern',

  announcement: {
    subject: ({ project, region, day }) =>
      `${project}: Die nächste Umfrage zum Fortschritt steht bevor, Frist ${day} (${region})`,
    body: ({ project, region, deadline }, opens) => [
      `Sie erhalten diese E-Mail, weil Sie in ${project} über den Aktionsplan der Region ${region} berichten.`,
      `Am ${opens} senden wir Ihnen einen Link und fragen, wie die Umsetzung vorangeht. Sie haben Zeit bis ${deadline}; es dauert etwa zehn Minuten.`,
      'Wenn jemand anderes den Link erhalten soll, antworten Sie bitte vorher auf diese E-Mail.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions: count, day }: RoundFacts) =>
      count > 0
        ? `${project}: Bitte berichten Sie bis ${day} über ${actions(count)} (${region})`
        : `${project}: Bitte berichten Sie bis ${day} (${region})`,
    body: ({ project, region, deadline }) => [
      `Sie erhalten diese E-Mail, weil Sie in ${project} über den Aktionsplan der Region ${region} berichten.`,
      `Bitte teilen Sie bis ${deadline} mit, wie die Umsetzung vorangeht. Frühere Antworten sind, soweit vorhanden, schon eingetragen; es dauert etwa zehn Minuten.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }) => `${project}: Bitte reichen Sie Ihren Bericht bis ${day} ein (${region})`,
    body: ({ region, deadline }) => [
      `uns liegt noch kein Bericht zum Aktionsplan der Region ${region} vor. Sie können ihn bis ${deadline} einreichen; es dauert etwa zehn Minuten.`,
      'Was bisher gespeichert wurde, ist noch da. Wenn jemand aus Ihrem Haus den Bericht gerade einreicht, brauchen Sie nichts zu tun.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }) => `${project}: Letzte Erinnerung, bitte berichten Sie bis ${day} (${region})`,
    body: ({ region, deadline }) => [
      `die Umfrage endet am ${deadline}, und der Bericht zum Aktionsplan der Region ${region} ist noch nicht eingereicht. Es dauert etwa zehn Minuten.`,
      'Ohne ihn enthält der Statusbericht für diese Region keine Antwort aus dieser Runde. Wenn Sie mehr Zeit brauchen, antworten Sie bitte auf diese E-Mail.',
    ],
  },
  extension: {
    subject: ({ project, region, day }) => `${project}: Sie haben Zeit bis ${day} (${region})`,
    body: ({ region, deadline }) => [
      `die Frist für den Bericht zum Aktionsplan der Region ${region} wurde verlängert. Sie können ihn bis ${deadline} einreichen.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }) => `${project}: Die Umfrage ist geschlossen (${region})`,
    answered: ({ region }) => [
      `die Umfrage ist geschlossen. Vielen Dank für Ihren Bericht zum Aktionsplan der Region ${region}.`,
      'Was Sie eingereicht haben, können Sie weiterhin lesen.',
    ],
    missing: ({ region, deadline }) => [
      `die Umfrage endete am ${deadline}, und zum Aktionsplan der Region ${region} liegt kein Bericht vor. Der Statusbericht enthält für diese Region keine Antwort aus dieser Runde.`,
      'Wenn Sie noch berichten können, antworten Sie bitte auf diese E-Mail: Die Koordination kann Ihnen mehr Zeit geben.',
    ],
    meeting: (meeting, date) => `Der Statusbericht ist für die nächste Sitzung bestimmt: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }) =>
      `${project}: Eine Umfrage wurde an Sie weitergegeben, offen bis ${day} (${region})`,
    body: ({ project, region, deadline }, organisation) => [
      `${organisation} hat die Umfrage zum Fortschritt des Aktionsplans (${region}) im Projekt ${project} an Sie weitergegeben. Sie kann bis ${deadline} beantwortet werden und dauert etwa zehn Minuten.`,
      'Sie arbeiten gemeinsam an denselben Antworten. Wenn dies nicht für Sie bestimmt ist, brauchen Sie nichts zu tun.',
    ],
    note: (organisation) => `${organisation} schreibt Ihnen:`,
  },
  receipt: {
    subject: ({ project, region }) => `${project}: Ihr Bericht ist eingegangen (${region})`,
    body: ({ region, deadline }, submittedAt) => [
      `vielen Dank. Der Bericht zum Aktionsplan der Region ${region} wurde am ${submittedAt} eingereicht.`,
      `Sie können ihn bis ${deadline} ändern und erneut einreichen. Eine Kopie aller Angaben finden Sie unten.`,
    ],
    openSurvey: 'Eingereichte Angaben öffnen',
    copy: 'Eingereichte Angaben',
  },
  reportShared: {
    open: 'Bericht öffnen',
    subject: (project, meeting) => `${project}: der Statusbericht (${meeting})`,
    body: (project, meeting, date, isAhead) => [
      `der Statusbericht von ${project} liegt vor: ${meeting}${date ? `, ${date}` : ''}.`,
      `Er sagt Region für Region, wie es um die Aktionspläne steht, was sich geändert hat, welche Hilfe gesucht wird und wer sie geben könnte.${isAhead ? ' Bitte lesen Sie ihn vor der Sitzung.' : ''}`,
      'Der Link gilt für Sie. Der Bericht enthält die Antworten aller Regionen; bitte geben Sie ihn nur innerhalb Ihrer Organisation weiter.',
    ],
    corrected: 'Er tritt an die Stelle des Berichts, den Sie zuvor erhalten haben.',
  },
  reportReady: {
    review: 'Bericht prüfen',
    subject: (project, meeting) => `${project}: Der Statusbericht liegt vor (${meeting})`,
    body: (meeting, date, isAttached) => [
      `der Statusbericht liegt vor: ${meeting}, ${date}.${isAttached ? ' Er ist als PDF angehängt.' : ''}`,
      'In der Konsole finden Sie ihn auch als Webseite, als Arbeitsmappe und als Daten.',
    ],
  },
  unreachable: {
    subject: (project, partner) => `${project}: Ein Kontakt von ${partner} ist nicht erreichbar`,
    body: (partner, address, reason, colleagues) => [
      `${unreachableBecause[reason](address, partner)} An diese Adresse wird nichts mehr gesendet.`,
      colleagues > 0
        ? `${colleagues === 1 ? 'Ein weiterer Kontakt' : `${colleagues} weitere Kontakte`} des Aktionsplans ${colleagues === 1 ? 'ist' : 'sind'} noch erreichbar.`
        : 'Für diesen Aktionsplan ist sonst niemand erreichbar.',
      'In der Konsole können Sie für diesen Kontakt eine andere Adresse angeben oder es mit dieser noch einmal versuchen lassen. Solange die Umfrage offen ist, folgt dann eine Einladung.',
    ],
  },
  optedOut: {
    subject: (project, partner) => `${project}: Ein Kontakt von ${partner} möchte nicht mehr erinnert werden`,
    body: (partner, address, region) => [
      `${address} (${partner}) möchte in dieser Runde nicht mehr an den Aktionsplan der Region ${region} erinnert werden.`,
      'Der Link funktioniert weiterhin bis zum Ende der Umfrage, und andere Kontakte werden weiter erinnert. In der nächsten Runde wird dieser Kontakt befragt wie bisher.',
    ],
  },
  calendar: {
    deadline: ({ project, region }) => `${project}: Umfrage zum Fortschritt endet heute (${region})`,
    attached: 'Die Frist ist als Kalendereintrag angehängt.',
  },
  signIn: {
    subject: (project) => `${project}: Anmeldung an der Konsole`,
    body: [
      'jemand, vermutlich Sie, möchte sich an der Konsole anmelden. Der Link gilt 30 Minuten und für eine Anmeldung.',
      'Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.',
    ],
    open: 'Anmelden',
  },
};

import type { MailTexts, RoundFacts } from './en.ts';

const actions = (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`);

export const de: MailTexts = {
  greeting: 'Sehr geehrte Damen und Herren,',
  closing: 'Mit freundlichen Grüßen',
  linkAsText: 'Der Link, falls die Schaltfläche nicht funktioniert:',
  openSurvey: 'Umfrage öffnen',
  samePlan: 'Der Link gilt für Sie. Er bleibt bis zum Ende der Umfrage derselbe; was Sie speichern, bleibt erhalten.',
  questions: (coordinator) => `Fragen? Antworten Sie auf diese E-Mail, sie geht an: ${coordinator}.`,
  stopReminders: 'In dieser Runde nicht mehr erinnern:',

  invitation: {
    subject: ({ project, region, actions: count, deadline }: RoundFacts) =>
      count > 0
        ? `${project}: Bitte berichten Sie bis ${deadline} über ${actions(count)} (${region})`
        : `${project}: Bitte berichten Sie bis ${deadline} (${region})`,
    body: ({ project, region, deadline }) => [
      `Sie erhalten diese E-Mail, weil Sie in ${project} über den Aktionsplan der Region ${region} berichten.`,
      `Bitte teilen Sie bis ${deadline} mit, wie die Umsetzung vorangeht. Frühere Antworten sind, soweit vorhanden, schon eingetragen; es dauert etwa zehn Minuten.`,
    ],
  },
  reminder: {
    subject: ({ project, region, deadline }) => `${project}: Ihr Bericht zu ${region} ist noch offen, bis ${deadline}`,
    body: ({ region, deadline }) => [
      `uns liegt noch kein Bericht zum Aktionsplan der Region ${region} vor. Sie können ihn bis ${deadline} einreichen.`,
      'Was bisher gespeichert wurde, ist noch da. Wenn jemand aus Ihrem Haus den Bericht gerade einreicht, brauchen Sie nichts zu tun.',
    ],
  },
  lastCall: {
    subject: ({ project, region, deadline }) => `${project}: Letzte Erinnerung für ${region}, Schluss am ${deadline}`,
    body: ({ region, deadline }) => [
      `die Umfrage endet am ${deadline}, und der Bericht zu ${region} ist noch nicht eingereicht.`,
      'Ohne ihn steht im Statusbericht für die Arbeitsgruppe bei dieser Region „keine Antwort“. Wenn Sie mehr Zeit brauchen, antworten Sie bitte auf diese E-Mail.',
    ],
  },
  extension: {
    subject: ({ project, region, deadline }) => `${project}: Sie haben Zeit bis ${deadline} (${region})`,
    body: ({ region, deadline }) => [
      `die Frist für den Bericht zum Aktionsplan der Region ${region} wurde verlängert. Sie können ihn bis ${deadline} einreichen.`,
    ],
  },
  receipt: {
    subject: ({ project, region }) => `${project}: Ihr Bericht zu ${region} ist eingegangen`,
    body: ({ region, deadline }, submittedAt) => [
      `vielen Dank. Der Bericht zum Aktionsplan der Region ${region} wurde am ${submittedAt} eingereicht.`,
      `Sie können ihn bis ${deadline} ändern und erneut einreichen. Eine Kopie Ihrer Angaben:`,
    ],
    openSurvey: 'Eingereichte Angaben öffnen',
  },
  reportReady: {
    subject: (project, meeting) => `${project}: Statusbericht für ${meeting}`,
    body: (meeting, date) => [
      `der Statusbericht für ${meeting} am ${date} liegt vor. Er ist als PDF angehängt.`,
      'In der Konsole finden Sie ihn auch als Webseite, als Arbeitsmappe und als Daten.',
    ],
    openConsole: 'Konsole öffnen',
  },
  unreachable: {
    subject: (project, partner) => `${project}: Ein Kontakt von ${partner} ist nicht erreichbar`,
    body: (partner, address, colleagues) => [
      `eine E-Mail an ${address} (${partner}) kam zurück. An diese Adresse wird nichts mehr gesendet.`,
      colleagues > 0
        ? `${colleagues === 1 ? 'Ein weiterer Kontakt' : `${colleagues} weitere Kontakte`} des Aktionsplans ${colleagues === 1 ? 'ist' : 'sind'} noch erreichbar.`
        : 'Für diesen Aktionsplan ist sonst niemand erreichbar.',
      'Bitte berichtigen Sie die Adresse in der Projektdatei und importieren Sie diese erneut; die nächste E-Mail der Runde geht dann an die neue Adresse.',
    ],
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

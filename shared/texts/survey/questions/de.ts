import type { QuestionTexts } from './en.ts';

export const de: QuestionTexts = {
  sections: {
    standing: 'Wo die Maßnahme steht',
    work: 'Was getan und was erreicht wurde',
    obstacles: 'Was im Weg steht und was helfen würde',
    money: 'Kosten und Finanzierung',
    transfer: 'Beteiligte und Übertragung',
    instrument: 'Das Politikinstrument',
    exchange: 'Maßnahmen anderer Regionen',
    publication: 'Für den Bericht und die Sitzung',
  },
  action: {
    stage: {
      label: 'Welchen Stand hat die Maßnahme erreicht?',
      help: 'Wenn ihre Aktivitäten verschieden weit sind, zählt die Maßnahme als Ganzes.',
    },
    progress: {
      label: 'Wie weit ist sie umgesetzt?',
      help: 'Ihre eigene Schätzung für die ganze Maßnahme, von 0 bis 100 Prozent.',
    },
    expectedEnd: { label: 'Wann wird sie voraussichtlich enden?', help: 'Monat und Jahr.' },
    assessment: {
      label: 'Wie schätzen Sie die Maßnahme ein?',
      help: 'Ihr eigenes Urteil, gemessen am Plan; nötig, solange die Maßnahme vorbereitet oder umgesetzt wird.',
    },
    done: {
      label: 'Was wurde seit dem letzten Bericht getan?',
      help: 'Nötig, sobald die Arbeit begonnen hat: Aktivitäten und Entscheidungen, mit Datum, wo es darauf ankommt.',
    },
    results: {
      label: 'Was wurde erreicht, und was belegt es?',
      help: 'Das Programm erkennt eine Verbesserung nur mit Nachweis an: Nennen Sie Dokumente, Zahlen und Links.',
    },
    reasons: {
      label: 'Warum wird die Maßnahme nicht umgesetzt?',
      help: 'Nötig, wenn sie ruht oder aufgegeben ist oder trotz verstrichenem Beginn noch nicht begonnen hat.',
    },
    obstacles: { label: 'Was steht im Weg?', help: 'Wählen Sie alles, was zutrifft.' },
    obstaclesText: {
      label: 'Wie wirken sich diese Hindernisse aus?',
      help: 'Was sie für Zeit, Kosten und Ziele bedeuten.',
    },
    needs: {
      label: 'Was würde die weitere Umsetzung erleichtern?',
      help: 'So konkret wie möglich, damit andere darauf antworten können.',
    },
    needsFrom: { label: 'Wer könnte helfen?', help: 'Wählen Sie alle, von denen Sie es bräuchten.' },
    costsToDate: {
      label: 'Was hat die Maßnahme bisher gekostet?',
      help: 'Alle Quellen zusammen; eine Schätzung genügt.',
    },
    fundingSecured: {
      label: 'Welche Finanzierung ist gesichert?',
      help: 'Nach Quelle: was bewilligt oder beschlossen ist, nicht was beantragt ist.',
    },
    newPlayers: {
      label: 'Wer ist neu beteiligt?',
      help: 'Einrichtungen, die dazugekommen sind, seit der Plan geschrieben wurde.',
    },
    transfer: {
      label: 'Kann eine andere Region diese Maßnahme übernehmen?',
      help: 'Soweit Sie es heute beurteilen können.',
    },
    transferConditions: {
      label: 'Unter welchen Voraussetzungen?',
      help: 'Was eine Region dafür bräuchte: Regeln, Partner, Geld, Zeit.',
    },
  },
  plan: {
    instrumentImproved: {
      label: 'Wurde das Politikinstrument verbessert?',
      help: 'Jede Verbesserung, die das Projekt bisher bewirkt hat.',
    },
    improvements: {
      label: 'Auf welche Weise?',
      help: 'Das Programm kennt drei Arten; wählen Sie alle, die zutreffen.',
    },
    improvementText: {
      label: 'Was genau hat sich geändert?',
      help: 'Nennen Sie die Entscheidung, das Dokument oder den Aufruf, mit Datum und Link.',
    },
    fundsInfluenced: {
      label: 'Welche Mittel wurden beeinflusst?',
      help: 'Mittel des Instruments, die durch das Projekt anders eingesetzt werden.',
    },
    indicatorValue: {
      label: 'Welchen Wert hat der Indikator jetzt?',
      help: 'Der Indikator, den der Plan selbst festgelegt hat.',
    },
    interests: {
      label: 'Welche Maßnahmen anderer Regionen würden Sie gern übernehmen?',
      help: 'Wählen Sie alle, die Sie interessieren; die Sitzung bringt die Regionen zusammen.',
    },
    highlights: {
      label: 'Was sollte bekannt werden?',
      help: 'Ein oder zwei Sätze für Leserinnen und Leser außerhalb des Projekts.',
    },
    highlightsPublishable: {
      label: 'Dies darf veröffentlicht werden',
      help: 'Im öffentlichen Bericht und im Newsletter. Sonst bleibt es im Projekt.',
    },
    topics: { label: 'Worüber sollte die Sitzung sprechen?', help: 'Themen für die Tagesordnung.' },
  },
  optional: 'freiwillig',
  unanswered: 'Keine Angabe',
  regions: (count) => `Regionen (${count})`,
  chosen: 'ausgewählt:',
  month: 'Monat',
  year: 'Jahr',
  day: 'Tag',
  amount: 'Betrag in EUR',
  anotherSource: 'Weitere Quelle',
  percent: 'Prozent',
  euro: 'EUR',
  plannedEnd: (month) => `Geplant: ${month}.`,
  plannedCosts: (amount) => `Geplant: ${amount}.`,
  plannedAmount: (amount) => `geplant ${amount}`,
  target: (target, unit) => `Ziel: ${target} ${unit}`,
  baseline: (baseline) => `Ausgangswert: ${baseline}`,
  problems: {
    required: {
      stage: 'Bitte wählen Sie einen Stand',
      progress: 'Bitte schätzen Sie, wie weit die Maßnahme umgesetzt ist, von 0 bis 100',
      assessment: 'Bitte wählen Sie eine Einschätzung',
      done: 'Bitte schreiben Sie, was seit dem letzten Bericht getan wurde',
      reasons: 'Bitte schreiben Sie, warum die Maßnahme nicht umgesetzt wird',
    },
    unanswered: 'Bitte beantworten Sie diese Frage',
    'not-a-number': 'Bitte schreiben Sie eine Zahl, zum Beispiel 1.250 oder 1250,50',
    'not-a-percentage': 'Bitte schreiben Sie eine Zahl von 0 bis 100',
    negative: 'Bitte schreiben Sie eine Zahl, die nicht unter 0 liegt',
    'not-a-month': 'Bitte wählen Sie den Monat, und schreiben Sie das Jahr mit vier Ziffern',
    'not-a-date': 'Bitte schreiben Sie einen Tag, den es gibt, und das Jahr mit vier Ziffern',
    'source-missing': 'Bitte nennen Sie zu jedem Betrag die Quelle',
    'amount-missing': 'Bitte geben Sie zu jeder Quelle den Betrag an, oder löschen Sie die Quelle',
    'too-long': (limit, over) => `Bitte kürzen Sie dies auf höchstens ${limit} Zeichen; es sind ${over} zu viel`,
    'ends-before-start': 'Das Ende liegt vor dem geplanten Beginn. Ist das richtig?',
    'end-has-passed': 'Das erwartete Ende ist vorbei, und die Maßnahme ist nicht abgeschlossen. Ist das richtig?',
    'not-started-with-progress':
      'Der Fortschritt liegt über 0 Prozent, und die Maßnahme hat nicht begonnen. Ist das richtig?',
    'done-but-not-completed':
      'Der Fortschritt beträgt 100 Prozent, und die Maßnahme ist nicht abgeschlossen. Ist das richtig?',
    'completed-but-not-done':
      'Die Maßnahme ist abgeschlossen, und der Fortschritt liegt unter 100 Prozent. Ist das richtig?',
    'far-above-planned-costs': 'Das ist mehr als das Zehnfache der geplanten Kosten. Ist das richtig?',
    'far-above-planned-funding': 'Das ist mehr als das Zehnfache der geplanten Finanzierung. Ist das richtig?',
    'not-improved-but-how':
      'Das Politikinstrument wurde nicht verbessert, und eine Art der Verbesserung ist genannt. Ist das richtig?',
  },
};

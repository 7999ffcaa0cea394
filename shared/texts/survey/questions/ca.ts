import type { QuestionTexts } from './en.ts';

export const ca: QuestionTexts = {
  sections: {
    standing: 'En quin punt es troba l’acció',
    work: 'Què s’ha fet i què se n’ha obtingut',
    obstacles: 'Què ho dificulta i què hi ajudaria',
    money: 'Costos i finançament',
    transfer: 'Agents implicats i transferència',
    instrument: 'L’instrument de política',
    exchange: 'Accions d’altres regions',
    publication: 'Per a l’informe i la reunió',
  },
  action: {
    stage: {
      label: 'En quina fase es troba l’acció?',
      help: 'Si les activitats es troben en fases diferents, triï la fase de l’acció en conjunt.',
    },
    progress: {
      label: 'Fins a quin punt s’ha executat?',
      help: 'La seva pròpia estimació per a tota l’acció, del 0 al 100 per cent.',
    },
    expectedEnd: { label: 'Quan creu que acabarà?', help: 'Mes i any.' },
    assessment: {
      label: 'Com la valora?',
      help: 'El seu propi criteri, d’acord amb el pla; cal respondre mentre l’acció es prepara o s’executa.',
    },
    done: {
      label: 'Què s’ha fet des de l’últim informe?',
      help: 'Cal respondre si els treballs ja han començat: activitats i decisions, amb la data si és rellevant.',
    },
    results: {
      label: 'Què se n’ha obtingut i què ho demostra?',
      help: 'El programa només reconeix una millora si hi ha evidències: indiqui documents, xifres i enllaços.',
    },
    reasons: {
      label: 'Per què no s’executa l’acció?',
      help: 'Cal respondre si està aturada o abandonada, o si no s’ha iniciat tot i haver passat la data d’inici.',
    },
    obstacles: { label: 'Què en dificulta l’execució?', help: 'Triï totes les opcions que corresponguin.' },
    obstaclesText: {
      label: 'Com es manifesten aquests obstacles?',
      help: 'Quins efectes tenen en el temps, els costos i els objectius.',
    },
    needs: {
      label: 'Què en facilitaria l’execució a partir d’ara?',
      help: 'Amb la màxima concreció possible, perquè altres hi puguin donar resposta.',
    },
    needsFrom: { label: 'Qui hi podria ajudar?', help: 'Triï totes les opcions que corresponguin.' },
    costsToDate: {
      label: 'Quant ha costat l’acció fins ara?',
      help: 'Totes les fonts en conjunt; n’hi ha prou amb una estimació.',
    },
    fundingSecured: {
      label: 'Quin finançament està assegurat?',
      help: 'Per font: el que s’ha concedit o aprovat, no el que s’ha sol·licitat.',
    },
    newPlayers: {
      label: 'Quins nous agents hi estan implicats?',
      help: 'Organitzacions que s’hi han incorporat des que es va redactar el pla.',
    },
    transfer: {
      label: 'Podria una altra regió adoptar aquesta acció?',
      help: 'En la mesura que ho pugui valorar avui.',
    },
    transferConditions: {
      label: 'En quines condicions?',
      help: 'Què necessitaria una regió: normes, socis, recursos econòmics, temps.',
    },
  },
  plan: {
    instrumentImproved: {
      label: 'S’ha millorat l’instrument de política?',
      help: 'Qualsevol millora que el projecte hagi aconseguit fins ara.',
    },
    improvements: {
      label: 'De quina manera?',
      help: 'El programa en preveu tres tipus; triï totes les opcions que corresponguin.',
    },
    improvementText: {
      label: 'Què ha canviat exactament?',
      help: 'Indiqui la decisió, el document o la convocatòria, amb la data i un enllaç.',
    },
    fundsInfluenced: {
      label: 'En quins fons s’ha influït?',
      help: 'Recursos de l’instrument que es destinen d’una altra manera gràcies al projecte.',
    },
    indicatorValue: {
      label: 'Quin és el valor actual de l’indicador?',
      help: 'L’indicador que el mateix pla ha definit.',
    },
    interests: {
      label: 'Quines accions d’altres regions voldria adoptar?',
      help: 'Triï totes les que li interessin; la reunió posarà en contacte les regions.',
    },
    highlights: {
      label: 'Què val la pena donar a conèixer?',
      help: 'Una o dues frases per a persones alienes al projecte.',
    },
    highlightsPublishable: {
      label: 'Es pot publicar',
      help: 'A l’informe públic i al butlletí. En cas contrari, queda dins del projecte.',
    },
    topics: { label: 'De què s’hauria de parlar a la reunió?', help: 'Temes per a l’ordre del dia.' },
  },
  optional: 'opcional',
  unanswered: 'Sense resposta',
  regions: (count) => `Regions (${count})`,
  chosen: 'triades:',
  month: 'Mes',
  year: 'Any',
  day: 'Dia',
  amount: 'Import en EUR',
  anotherSource: 'Una altra font',
  percent: 'per cent',
  euro: 'EUR',
  plannedEnd: (month) => `Previst: ${month}.`,
  plannedCosts: (amount) => `Previst: ${amount}.`,
  plannedAmount: (amount) => `previst: ${amount}`,
  target: (target, unit) => `valor objectiu ${target} ${unit}`,
  baseline: (baseline) => `valor inicial ${baseline}`,
  problems: {
    required: {
      stage: 'Triï una fase',
      progress: 'Indiqui una estimació de l’execució de l’acció, del 0 al 100',
      assessment: 'Triï una valoració',
      done: 'Indiqui què s’ha fet des de l’últim informe',
      reasons: 'Indiqui per què no s’executa l’acció',
    },
    unanswered: 'Respongui a aquesta pregunta',
    'not-a-number': 'Escrigui un nombre, per exemple 1.250 o 1250,50',
    'not-a-percentage': 'Escrigui un nombre del 0 al 100',
    negative: 'Escrigui un nombre que no sigui inferior a 0',
    'not-a-month': 'Triï el mes i escrigui l’any amb quatre xifres',
    'not-a-date': 'Indiqui una data que existeixi i escrigui l’any amb quatre xifres',
    'source-missing': 'Indiqui la font de cada import',
    'amount-missing': 'Indiqui l’import de cada font, o elimini la font',
    'too-long': (limit, over) => `Escurci el text a ${limit} caràcters com a màxim; en sobren ${over}`,
    'ends-before-start': 'El final és anterior a l’inici previst. És correcte?',
    'end-has-passed': 'El final estimat ja ha passat i l’acció no està finalitzada. És correcte?',
    'not-started-with-progress': 'El progrés supera el 0 per cent i l’acció no s’ha iniciat. És correcte?',
    'done-but-not-completed': 'El progrés és del 100 per cent i l’acció no està finalitzada. És correcte?',
    'completed-but-not-done': 'L’acció està finalitzada i el progrés és inferior al 100 per cent. És correcte?',
    'far-above-planned-costs': 'És més de deu vegades el cost previst. És correcte?',
    'far-above-planned-funding': 'És més de deu vegades el finançament previst. És correcte?',
    'not-improved-but-how': 'L’instrument de política no ha millorat i s’indica un tipus de millora. És correcte?',
  },
};

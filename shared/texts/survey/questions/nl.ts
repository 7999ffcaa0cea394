import type { QuestionTexts } from './en.ts';

export const nl: QuestionTexts = {
  sections: {
    standing: 'Hoe de actie ervoor staat',
    work: 'Wat er is gedaan en wat het heeft opgeleverd',
    obstacles: 'Wat er in de weg staat en wat zou helpen',
    money: 'Kosten en financiering',
    transfer: 'Betrokken partijen en overdracht',
    instrument: 'Het beleidsinstrument',
    exchange: 'Acties van andere regio’s',
    publication: 'Voor het rapport en de bijeenkomst',
  },
  action: {
    stage: {
      label: 'In welke fase is de actie?',
      help: 'Zijn niet alle activiteiten even ver? Kies dan de fase van de actie als geheel.',
    },
    progress: {
      label: 'Hoe ver is de uitvoering?',
      help: 'Uw eigen schatting voor de hele actie, van 0 tot 100 procent.',
    },
    expectedEnd: {
      label: 'Wanneer is de actie naar verwachting klaar?',
      help: 'Maand en jaar.',
    },
    assessment: {
      label: 'Hoe beoordeelt u de actie?',
      help: 'Uw eigen oordeel, afgezet tegen het plan; nodig zolang de actie wordt voorbereid of uitgevoerd.',
    },
    done: {
      label: 'Wat is er sinds de vorige rapportage gedaan?',
      help: 'Nodig zodra het werk is begonnen: activiteiten en besluiten, met datum waar die van belang is.',
    },
    results: {
      label: 'Wat heeft het opgeleverd, en waaruit blijkt dat?',
      help: 'Het programma erkent een verbetering alleen met bewijs: noem documenten en cijfers en voeg links toe.',
    },
    reasons: {
      label: 'Waarom wordt de actie niet uitgevoerd?',
      help: 'Nodig als de actie is opgeschort of stopgezet, of niet is gestart terwijl de geplande start voorbij is.',
    },
    obstacles: { label: 'Wat staat er in de weg?', help: 'Kies alles wat van toepassing is.' },
    obstaclesText: {
      label: 'Hoe werken deze belemmeringen door?',
      help: 'Wat ze betekenen voor tijd, kosten en doelen.',
    },
    needs: {
      label: 'Wat zou de verdere uitvoering vergemakkelijken?',
      help: 'Zo concreet mogelijk, zodat anderen erop kunnen reageren.',
    },
    needsFrom: { label: 'Wie zou kunnen helpen?', help: 'Kies iedereen van wie u hulp nodig hebt.' },
    costsToDate: {
      label: 'Wat heeft de actie tot nu toe gekost?',
      help: 'Alle bronnen samen; een schatting volstaat.',
    },
    fundingSecured: {
      label: 'Welke financiering is zekergesteld?',
      help: 'Per bron: wat is toegekend of besloten, niet wat is aangevraagd.',
    },
    newPlayers: {
      label: 'Wie is er nieuw bij betrokken?',
      help: 'Organisaties die erbij zijn gekomen sinds het plan is geschreven.',
    },
    transfer: {
      label: 'Kan een andere regio deze actie overnemen?',
      help: 'Voor zover u dat nu kunt beoordelen.',
    },
    transferConditions: {
      label: 'Onder welke voorwaarden?',
      help: 'Wat een regio daarvoor nodig heeft: regels, partners, geld, tijd.',
    },
  },
  plan: {
    instrumentImproved: {
      label: 'Is het beleidsinstrument verbeterd?',
      help: 'Elke verbetering die het project tot nu toe tot stand heeft gebracht.',
    },
    improvements: {
      label: 'Op welke manier?',
      help: 'Het programma kent drie soorten; kies alles wat van toepassing is.',
    },
    improvementText: {
      label: 'Wat is er precies veranderd?',
      help: 'Noem het besluit, het document of de oproep, met datum en link.',
    },
    fundsInfluenced: {
      label: 'Welke middelen zijn beïnvloed?',
      help: 'Middelen van het instrument die door het project anders worden besteed.',
    },
    indicatorValue: {
      label: 'Wat is de huidige waarde van de indicator?',
      help: 'De indicator die in het plan zelf is vastgelegd.',
    },
    interests: {
      label: 'Welke acties van andere regio’s zou u willen overnemen?',
      help: 'Kies alles wat u interesseert; de bijeenkomst brengt de regio’s bij elkaar.',
    },
    highlights: {
      label: 'Wat is het vermelden waard?',
      help: 'Een of twee zinnen voor lezers buiten het project.',
    },
    highlightsPublishable: {
      label: 'Dit mag worden gepubliceerd',
      help: 'In het openbare rapport en in de nieuwsbrief. Anders blijft het binnen het project.',
    },
    topics: { label: 'Waarover moet de bijeenkomst gaan?', help: 'Onderwerpen voor de agenda.' },
  },
  optional: 'niet verplicht',
  unanswered: 'Geen antwoord',
  regions: (count) => `Regio’s (${count})`,
  chosen: 'gekozen:',
  month: 'Maand',
  year: 'Jaar',
  day: 'Dag',
  amount: 'Bedrag in EUR',
  anotherSource: 'Andere bron',
  percent: 'procent',
  euro: 'EUR',
  plannedEnd: (month) => `Gepland: ${month}.`,
  plannedCosts: (amount) => `Gepland: ${amount}.`,
  plannedAmount: (amount) => `gepland ${amount}`,
  target: (target, unit) => `streefwaarde ${target} ${unit}`,
  baseline: (baseline) => `uitgangswaarde ${baseline}`,
  problems: {
    required: {
      stage: 'Kies een fase',
      progress: 'Vul een schatting van de voortgang in, van 0 tot 100',
      assessment: 'Kies een beoordeling',
      done: 'Beschrijf wat er sinds de vorige rapportage is gedaan',
      reasons: 'Beschrijf waarom de actie niet wordt uitgevoerd',
    },
    unanswered: 'Beantwoord deze vraag',
    'not-a-number': 'Vul een getal in, bijvoorbeeld 1.250 of 1250,50',
    'not-a-percentage': 'Vul een getal van 0 tot 100 in',
    negative: 'Vul een getal in dat niet lager is dan 0',
    'not-a-month': 'Kies de maand en vul het jaar in met vier cijfers',
    'not-a-date': 'Vul een bestaande dag in en het jaar met vier cijfers',
    'source-missing': 'Vermeld bij elk bedrag de bron',
    'amount-missing': 'Vermeld bij elke bron het bedrag, of verwijder de bron',
    'too-long': (limit, over) => `Kort dit in tot hoogstens ${limit} tekens; het zijn er ${over} te veel`,
    'ends-before-start': 'Het einde ligt vóór het geplande begin. Klopt dat?',
    'end-has-passed': 'Het verwachte einde is voorbij en de actie is niet afgerond. Klopt dat?',
    'not-started-with-progress': 'De voortgang is meer dan 0 procent en de actie is nog niet gestart. Klopt dat?',
    'done-but-not-completed': 'De voortgang is 100 procent en de actie is niet afgerond. Klopt dat?',
    'completed-but-not-done': 'De actie is afgerond en de voortgang is minder dan 100 procent. Klopt dat?',
    'far-above-planned-costs': 'Dat is meer dan tien keer de geplande kosten. Klopt dat?',
    'far-above-planned-funding': 'Dat is meer dan tien keer de geplande financiering. Klopt dat?',
    'not-improved-but-how':
      'Het beleidsinstrument is niet verbeterd en er is een soort verbetering genoemd. Klopt dat?',
  },
};

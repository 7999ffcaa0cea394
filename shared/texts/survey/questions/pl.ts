import type { QuestionTexts } from './en.ts';

export const pl: QuestionTexts = {
  sections: {
    standing: 'Stan działania',
    work: 'Co zrobiono i co osiągnięto',
    obstacles: 'Co utrudnia realizację, a co by ją ułatwiło',
    money: 'Koszty i finansowanie',
    transfer: 'Podmioty i transfer',
    instrument: 'Instrument polityki',
    exchange: 'Działania innych regionów',
    publication: 'Na potrzeby raportu i spotkania',
  },
  action: {
    stage: {
      label: 'Na jakim etapie jest działanie?',
      help: 'Jeśli jego poszczególne części są na różnych etapach, prosimy wybrać etap całego działania.',
    },
    progress: {
      label: 'W jakim stopniu działanie zostało zrealizowane?',
      help: 'Państwa własny szacunek dla całego działania, od 0 do 100 procent.',
    },
    expectedEnd: {
      label: 'Kiedy przewidują Państwo zakończenie działania?',
      help: 'Miesiąc i rok.',
    },
    assessment: {
      label: 'Jak oceniają Państwo to działanie?',
      help: 'Państwa własna ocena w odniesieniu do planu; potrzebna, dopóki działanie jest przygotowywane lub realizowane.',
    },
    done: {
      label: 'Co zrobiono od ostatniego sprawozdania?',
      help: 'Odpowiedź jest potrzebna, gdy prace już się rozpoczęły: czynności i decyzje, z datami tam, gdzie mają one znaczenie.',
    },
    results: {
      label: 'Co osiągnięto i co to potwierdza?',
      help: 'Program uznaje ulepszenie tylko wtedy, gdy jest ono potwierdzone: prosimy podać dokumenty, dane liczbowe i linki.',
    },
    reasons: {
      label: 'Dlaczego działanie nie jest realizowane?',
      help: 'Odpowiedź jest potrzebna, gdy działanie jest wstrzymane lub zaniechane albo nie rozpoczęło się, choć jego planowany termin rozpoczęcia minął.',
    },
    obstacles: { label: 'Co utrudnia realizację?', help: 'Prosimy zaznaczyć wszystko, co dotyczy działania.' },
    obstaclesText: {
      label: 'Jakie są skutki tych przeszkód?',
      help: 'Co oznaczają dla czasu, kosztów i celów.',
    },
    needs: {
      label: 'Co ułatwiłoby dalszą realizację?',
      help: 'Jak najkonkretniej, aby inni mogli na to odpowiedzieć.',
    },
    needsFrom: { label: 'Kto mógłby pomóc?', help: 'Prosimy zaznaczyć wszystkich, od których potrzebna jest pomoc.' },
    costsToDate: {
      label: 'Ile działanie dotychczas kosztowało?',
      help: 'Łącznie ze wszystkich źródeł; wystarczy szacunek.',
    },
    fundingSecured: {
      label: 'Jakie finansowanie jest zapewnione?',
      help: 'Według źródeł: to, co przyznano lub zatwierdzono, a nie to, o co złożono wniosek.',
    },
    newPlayers: {
      label: 'Jakie nowe podmioty się zaangażowały?',
      help: 'Organizacje, które dołączyły po sporządzeniu planu.',
    },
    transfer: {
      label: 'Czy inny region może zastosować to działanie u siebie?',
      help: 'Na tyle, na ile można to dziś ocenić.',
    },
    transferConditions: {
      label: 'Pod jakimi warunkami?',
      help: 'Czego potrzebowałby inny region: przepisów, partnerów, pieniędzy, czasu.',
    },
  },
  plan: {
    instrumentImproved: {
      label: 'Czy instrument polityki został ulepszony?',
      help: 'Każde ulepszenie, do którego dotychczas przyczynił się projekt.',
    },
    improvements: {
      label: 'W jaki sposób?',
      help: 'Program rozróżnia trzy rodzaje ulepszeń; prosimy zaznaczyć wszystkie właściwe.',
    },
    improvementText: {
      label: 'Co dokładnie się zmieniło?',
      help: 'Prosimy podać decyzję, dokument lub nabór, z datą i linkiem.',
    },
    fundsInfluenced: {
      label: 'Na jakie środki wpłynął projekt?',
      help: 'Środki instrumentu, które dzięki projektowi są wydatkowane inaczej.',
    },
    indicatorValue: {
      label: 'Jaka jest aktualna wartość wskaźnika?',
      help: 'Wskaźnik, który określono w planie.',
    },
    interests: {
      label: 'Które działania innych regionów chcieliby Państwo zastosować u siebie?',
      help: 'Prosimy zaznaczyć wszystkie, które Państwa interesują; spotkanie umożliwi rozmowę między regionami.',
    },
    highlights: {
      label: 'O czym warto poinformować?',
      help: 'Jedno lub dwa zdania dla osób spoza projektu.',
    },
    highlightsPublishable: {
      label: 'Te informacje można opublikować',
      help: 'W raporcie publicznym i w newsletterze. Bez tej zgody pozostaną w projekcie.',
    },
    topics: { label: 'O czym należałoby porozmawiać na spotkaniu?', help: 'Tematy do porządku spotkania.' },
  },
  optional: 'nieobowiązkowe',
  unanswered: 'Bez odpowiedzi',
  regions: (count) => `Regiony (${count})`,
  chosen: 'zaznaczono:',
  month: 'Miesiąc',
  year: 'Rok',
  day: 'Dzień',
  amount: 'Kwota w EUR',
  anotherSource: 'Inne źródło',
  percent: 'procent',
  euro: 'EUR',
  plannedEnd: (month) => `Według planu: ${month}.`,
  plannedCosts: (amount) => `Według planu: ${amount}.`,
  plannedAmount: (amount) => `według planu ${amount}`,
  target: (target, unit) => `wartość docelowa ${target} ${unit}`,
  baseline: (baseline) => `wartość początkowa ${baseline}`,
  problems: {
    required: {
      stage: 'Prosimy wybrać etap',
      progress: 'Prosimy oszacować, w jakim stopniu działanie zostało zrealizowane, od 0 do 100',
      assessment: 'Prosimy wybrać ocenę',
      done: 'Prosimy napisać, co zrobiono od ostatniego sprawozdania',
      reasons: 'Prosimy napisać, dlaczego działanie nie jest realizowane',
    },
    unanswered: 'Prosimy odpowiedzieć na to pytanie',
    'not-a-number': 'Prosimy wpisać liczbę, na przykład 1 250 lub 1250,50',
    'not-a-percentage': 'Prosimy wpisać liczbę od 0 do 100',
    negative: 'Prosimy wpisać liczbę nie mniejszą niż 0',
    'not-a-month': 'Prosimy wybrać miesiąc i wpisać rok czterema cyframi',
    'not-a-date': 'Prosimy podać istniejącą datę i wpisać rok czterema cyframi',
    'source-missing': 'Prosimy podać źródło każdej kwoty',
    'amount-missing': 'Prosimy podać kwotę z każdego źródła albo usunąć źródło',
    'too-long': (limit, over) => `Prosimy skrócić tekst do najwyżej ${limit} znaków; za dużo znaków: ${over}`,
    'ends-before-start': 'Zakończenie przypada przed planowanym rozpoczęciem. Czy to prawidłowe?',
    'end-has-passed': 'Przewidywany termin zakończenia minął, a działanie nie jest zakończone. Czy to prawidłowe?',
    'not-started-with-progress': 'Postęp wynosi więcej niż 0 procent, a działania nie rozpoczęto. Czy to prawidłowe?',
    'done-but-not-completed': 'Postęp wynosi 100 procent, a działanie nie jest zakończone. Czy to prawidłowe?',
    'completed-but-not-done': 'Działanie jest zakończone, a postęp wynosi mniej niż 100 procent. Czy to prawidłowe?',
    'far-above-planned-costs': 'To ponad dziesięć razy więcej niż planowane koszty. Czy to prawidłowe?',
    'far-above-planned-funding': 'To ponad dziesięć razy więcej niż planowane finansowanie. Czy to prawidłowe?',
    'not-improved-but-how': 'Instrument polityki nie został ulepszony, a podano rodzaj ulepszenia. Czy to prawidłowe?',
  },
};

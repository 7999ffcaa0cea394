import { countIn } from '../plural.ts';
import type { SurveyTexts } from './en.ts';

const count = countIn('pl');
const questions = (number: number) =>
  count(number, { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' });
const days = (number: number) => count(number, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' });
const answers = (number: number) =>
  count(number, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' });

// A day with its weekday comes in the nominative: it stands after "to" or a colon.
export const pl: SurveyTexts = {
  subject: 'Ankieta o postępach realizacji',
  openUntil: (deadline) => `Ankieta otwarta, termin: ${deadline}`,
  wasOpenUntil: (deadline) => `Ankieta zamknięta, termin: ${deadline}`,
  contact: (coordinator) => `Na pytania dotyczące ankiety odpowiada ${coordinator}:`,
  roundOf: (round) => `Runda: ${round}`,
  backToList: 'Wróć do listy',

  goOn: {
    action: (number, of) => (of === 1 ? 'Przejdź do działania' : `Przejdź do działania ${number} z ${of}`),
    plan: 'Przejdź do planu działań',
    questions: 'Przejdź do dodatkowych pytań',
    check: 'Przejdź do sprawdzenia i złożenia',
  },
  save: {
    action: (number, of) =>
      of === 1 ? 'Zapisz i przejdź do działania' : `Zapisz i przejdź do działania ${number} z ${of}`,
    plan: 'Zapisz i przejdź do planu działań',
    questions: 'Zapisz i przejdź do dodatkowych pytań',
    check: 'Zapisz i przejdź do sprawdzenia i złożenia',
    list: 'Zapisz i wróć do listy',
  },

  home: {
    heading: (region) => `Sprawozdanie z realizacji planu działań: ${region}`,
    lead: (deadline) =>
      `Prosimy o informację, jak przebiega realizacja; ostatni dzień na złożenie sprawozdania to ${deadline}. Zapisane odpowiedzi są zachowywane, a Państwa link otwiera tę stronę dowolną liczbę razy.`,
    left: (number) => (number === 0 ? 'Dziś jest ostatni dzień' : `Pozostały czas: ${days(number)}`),
    states: {
      'not-started': 'Do wypełnienia',
      saved: 'Zapisano, nie potwierdzono',
      incomplete: (number) => `Do uzupełnienia: ${questions(number)}`,
      confirmed: 'Potwierdzono',
    },
    filledIn: (day) => `Wpisano odpowiedzi z ${day}`,
    savedBy: (name, moment) => `${name}, ${moment}`,
    check: {
      task: 'Sprawdź odpowiedzi i złóż sprawozdanie',
      open: 'Jeszcze nie można złożyć',
      ready: 'Można złożyć',
      submitted: 'Złożono',
      changed: 'Zmieniono, ale nie złożono',
    },
    stopReminders: 'Rezygnacja z przypomnień w tej rundzie',
    remindersStopped: 'W tej rundzie nie otrzymają Państwo więcej przypomnień.',
  },

  submitted: {
    text: (moment, name, revision) =>
      revision === 1
        ? `Złożono: ${moment}, ${name}.`
        : `Złożono ponownie: ${moment}, ${name}; jest to wersja ${revision}.`,
    canBeChanged: (deadline) =>
      `Sprawozdanie można jeszcze zmienić; ostatni dzień na zmiany to ${deadline}. Prosimy otworzyć listę, zapisać zmiany i ponownie złożyć sprawozdanie.`,
    changedSince: 'Od tego czasu zapisano zmiany, które nie zostały jeszcze złożone.',
    show: 'Pokaż złożone odpowiedzi',
  },

  form: {
    action: (number, of) => (of === 1 ? 'Działanie' : `Działanie ${number} z ${of}`),
    filledIn: (day) =>
      `Wpisane są odpowiedzi złożone ${day}. Prosimy je sprawdzić i zapisać stronę, nawet jeśli nic się nie zmieniło.`,
    savedBy: (name, moment) => `Zapisano: ${moment}, ${name}.`,
    previously: (month) => `Poprzednie sprawozdanie (${month}):`,
    planned: 'Co plan mówi o tym działaniu',
    problems: (number) => `Strona jest zapisana. Przed złożeniem sprawozdania prosimy sprawdzić ${questions(number)}`,
    asOf: (day) => `Stan na dzień ${day}`,
    isRight: 'Tak jest prawidłowo',
    limit: (characters) => `Każdy tekst może mieć do ${characters} znaków.`,
    notConfirmed: 'Strona nie została jeszcze potwierdzona: prosimy ją sprawdzić i zapisać przyciskiem.',
    tooLarge: 'Nic nie zapisano: ta strona jest za długa',
    unchanged: {
      heading: (day) => `Czy od dnia ${day} nic się nie zmieniło?`,
      text: 'W takim razie prosimy potwierdzić etap i w jednym zdaniu opisać stan rzeczy. Pozostałe odpowiedzi zostaną takie, jak poniżej, i będą jeszcze raz pokazane przed złożeniem.',
      stage: (stage) => `Etap nadal: ${stage}`,
      note: {
        done: 'Co zrobiono od tego czasu, w skrócie?',
        reasons: 'Dlaczego działanie nadal nie jest realizowane, w skrócie?',
      },
      button: (goOn) => `Nic się nie zmieniło. ${goOn}`,
      notTaken: 'Prosimy uzupełnić te informacje, aby przejść dalej',
      missing: {
        stage: 'Prosimy potwierdzić etap. Jeśli się zmienił, prosimy wybrać go poniżej',
        note: 'Prosimy wpisać krótką notatkę',
      },
    },
  },

  saving: {
    savedAt: (time) => `Zapisano o ${time}`,
    conflict: (name, moment) =>
      `Tę stronę w międzyczasie zapisano: ${name}, ${moment}. Prosimy zapisać: zostaną pokazane obie wersje.`,
    tooLarge:
      'Teksty na tej stronie są razem dłuższe, niż można przechować. Prosimy skrócić najdłuższe, a obszerne dokumenty umieścić w sieci i podać tutaj link.',
    closed: 'Ankieta jest zamknięta i nic więcej nie jest zapisywane. Prosimy skopiować wpisany tekst.',
    withdrawn: 'Link został wycofany i nic więcej nie jest zapisywane. Prosimy skopiować wpisany tekst.',
    stuck:
      'Z tej strony nic więcej nie jest zapisywane. Prosimy skopiować wpisany tekst i ponownie otworzyć link z wiadomości e-mail.',
    offline: 'Brak połączenia. Wpisany tekst pozostaje na tej stronie i zostanie zapisany, gdy tylko połączenie wróci.',
    failed: 'Nie zapisano. Nastąpi kolejna próba; prosimy nie zamykać tej strony.',
    left: 'Pozostało znaków:',
    over: 'Za dużo znaków:',
  },

  conflict: {
    heading: 'Państwa odpowiedzi nie są jeszcze zapisane: ktoś wcześniej zapisał tę stronę',
    bySomebody: (name, moment) =>
      `Gdy mieli Państwo tę stronę otwartą, zapisał ją ktoś inny: ${name}, ${moment}. Nic nie zostało utracone. Prosimy wybrać odpowiedzi tam, gdzie się różnią, i ponownie zapisać stronę:`,
    byYourself: (moment) =>
      `Tę stronę zapisali Państwo w innym oknie (${moment}), już po otwarciu jej tutaj. Nic nie zostało utracone. Prosimy wybrać odpowiedzi tam, gdzie się różnią, i ponownie zapisać stronę:`,
    saved: (name) => `Zapisano (${name}):`,
    empty: 'brak wpisu',
    take: 'Przyjmij tę odpowiedź zamiast mojej',
    discard: 'Odrzuć moje odpowiedzi i otwórz zapisane',
  },

  check: {
    unconfirmed: 'zapisano, jeszcze nie potwierdzono',
    notConfirmed:
      'Zapisano, ale jeszcze nie potwierdzono. Prosimy otworzyć stronę, sprawdzić ją i zapisać przyciskiem.',
    before: 'Poprzednio:',
    changes: (number, day) =>
      number === 0 ? `Stan na dzień ${day}; nic się nie zmieniło.` : `Zmieniono od dnia ${day}: ${answers(number)}.`,
    heading: 'Sprawdzenie odpowiedzi i złożenie sprawozdania',
    lead: (region) => `Te odpowiedzi zostaną złożone jako sprawozdanie regionu ${region}.`,
    change: 'Zmień',
    unsaved: 'w tej rundzie jeszcze nie zapisano',
    notSaved: 'W tej rundzie jeszcze nie zapisano. Prosimy otworzyć stronę, sprawdzić ją i zapisać.',
    nothingSaid: 'Nic tu nie podano.',
    problems: 'Do poprawienia lub uzupełnienia przed złożeniem',
    submit: (region) => `Złóż sprawozdanie: ${region}`,
    submitAgain: (region) => `Złóż ponownie sprawozdanie: ${region}`,
    receipt: (address) => `Potwierdzenie z kopią zostanie wysłane na adres ${address}.`,
    unchanged: (moment) => `Złożono: ${moment}. Od tego czasu nic się nie zmieniło.`,
    changed: {
      heading: 'Sprawozdanie nie zostało jeszcze złożone: odpowiedzi się zmieniły',
      text: 'Zmieniono je już po wyświetleniu tej strony. Prosimy ponownie je sprawdzić, a następnie złożyć sprawozdanie.',
    },
    overtaken: {
      heading: 'W międzyczasie sprawozdanie zostało złożone',
      text: (name, moment) =>
        `Złożono je z innymi odpowiedziami niż te, które Państwo widzieli (${name}, ${moment}). Jeśli ma je zastąpić to, co widzą Państwo teraz, prosimy złożyć sprawozdanie ponownie.`,
    },
    tooLarge: {
      heading: 'Odpowiedzi są zbyt długie, aby można je było złożyć',
      text: (kilobytes, limit) =>
        `Łącznie zajmują ${kilobytes} KB, a jedno sprawozdanie może mieć najwyżej ${limit} KB. Prosimy skrócić najdłuższe teksty, a do długich dokumentów podać tu linki.`,
    },
  },

  done: {
    heading: (region) => `Dziękujemy. Sprawozdanie zostało złożone: ${region}`,
    receipt: (address) => `Potwierdzenie z kopią wysyłamy na adres ${address}.`,
    meeting: (meeting, day, place) =>
      `Odpowiedzi zostaną uwzględnione w raporcie o stanie realizacji na najbliższe spotkanie: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'Odpowiedzi zostaną uwzględnione w następnym raporcie o stanie realizacji.',
    copy: 'Złożone odpowiedzi',
  },

  history: {
    heading: 'Wszystkie wersje w tej rundzie',
    text: 'Liczy się najnowsza. Wcześniejsze są zachowane.',
    show: (revision) => `Pokaż wersję ${revision}`,
    page: (revision, region) => `Wersja ${revision} sprawozdania: ${region}`,
    pdf: 'Pobierz kopię w formacie PDF',
  },

  closed: {
    heading: (region) => `Ankieta jest zamknięta: ${region}`,
    text: (deadline) => `Termin złożenia sprawozdania minął (${deadline}).`,
    ask: (coordinator) => `Jeśli trzeba coś poprawić lub uzupełnić, prosimy o wiadomość: ${coordinator},`,
    nothing: 'W tej rundzie nie złożono sprawozdania.',
    savedOnly: 'Odpowiedzi zapisane, ale niezłożone, nie są uwzględniane w żadnym raporcie.',
    late: {
      heading: 'Nic nie zostało zapisane',
      notSent: 'Nic nie wysłano',
      text: 'Formularz wysłano po zamknięciu ankiety. Poniżej znajduje się wpisany tekst, aby można go było skopiować.',
      submit: 'Sprawozdanie wysłano po zamknięciu ankiety.',
    },
  },

  stopReminders: {
    heading: 'Rezygnacja z przypomnień w tej rundzie',
    text: 'Państwa link nadal będzie działać i nadal będzie można złożyć sprawozdanie. Koordynator zobaczy, że nie chcą Państwo przypomnień.',
    button: 'Zrezygnuj z przypomnień',
    doneHeading: 'W tej rundzie nie otrzymają Państwo więcej przypomnień',
    done: 'Przypomnienia powrócą w następnej rundzie.',
    toSurvey: 'Otwórz ankietę',
  },
};

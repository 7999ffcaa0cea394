import { countIn } from '../plural.ts';
import type { ReviewTexts } from './en.ts';

const contacts = (number: number) =>
  countIn('pl')(number, {
    one: 'kontakt otrzyma',
    few: 'kontakty otrzymają',
    many: 'kontaktów otrzyma',
    other: 'kontaktu otrzyma',
  });

export const pl: ReviewTexts = {
  heading: (meeting) => `Raport: ${meeting}`,
  link: 'Sprawdzenie, uzupełnienie i udostępnienie',
  back: 'Powrót do przeglądu',
  none: 'Na to spotkanie nie sporządzono jeszcze raportu.',
  compile: 'Sporządź na nowo',
  working: {
    heading: 'Trwa sporządzanie raportu',
    releasing: (revision) => `Trwa udostępnianie wersji ${revision}`,
    regions: (done, of) => `Odczytane regiony: ${done} z ${of}.`,
    files: (done, of) => `Zapisane pliki: ${done} z ${of}.`,
    reload: 'Odśwież stronę',
  },
  revisions: {
    heading: 'Wersje',
    name: (revision) => `Wersja ${revision}`,
    draft: (moment) => `sporządzona ${moment}; projekt widoczny tylko dla Państwa`,
    released: (moment) => `udostępniona ${moment}`,
    publicAddress: 'Adres wydania publicznego:',
  },
  editions: { internal: 'Dla partnerów', public: 'Dla opinii publicznej', newsletter: 'Biuletyn', slides: 'Slajdy' },
  formats: {
    html: 'strona internetowa',
    pdf: 'PDF',
    xlsx: 'skoroszyt',
    csv: 'tabela (CSV)',
    md: 'Markdown',
    json: 'dane (JSON)',
  },
  notes: {
    heading: 'Przedmowa i uwagi',
    hint: 'Znajdą się w każdej późniejszej wersji tego raportu. Zapisanie sporządza nową wersję, z odpowiedziami z tej chwili.',
    foreword: 'Przedmowa',
    isPublic: 'Przedmowa może znaleźć się także w wydaniu publicznym i w biuletynie',
    remarks: (number) => `Uwagi o regionach (${number})`,
    remarksHint: 'Uwagi znajdują się w wydaniu dla partnerów i na slajdach, nigdy w wydaniu publicznym.',
    remark: (region) => `Uwaga o regionie: ${region}`,
    another: 'Region kolejnej uwagi',
    anotherText: 'Kolejna uwaga',
    save: 'Zapisz i sporządź na nowo',
    tooLong: (letters, most) => `Liczba znaków w tym tekście: ${letters}; limit: ${most}.`,
    tooMuch: 'Wszystkie teksty razem są zbyt długie, aby je przechować. Prosimy o skrócenie niektórych z nich.',
    conflict:
      'Przedmowa i uwagi zostały w międzyczasie zapisane w innym oknie. Państwa tekst nadal tu jest i nie został jeszcze zapisany. Zapisany tekst pokazano obok; ponowne zapisanie zastąpi go Państwa tekstem.',
    stored: 'Zapisano w międzyczasie:',
    storedNothing: 'nic',
  },
  compare: {
    heading: 'Różnice między wersjami',
    earlier: 'Wcześniejsza wersja',
    later: 'Późniejsza wersja',
    show: 'Porównaj',
    result: (earlier, later) => `Od wersji ${earlier} do wersji ${later}`,
    same: 'Odpowiedzi, dane liczbowe, przedmowa i uwagi są takie same.',
    answers: 'Nowe lub zmienione odpowiedzi',
    actions: 'Działania w innym stanie',
    progress: (before, now) => `Średni postęp: ${before}, teraz ${now}`,
    foreword: 'Przedmowa jest inna.',
    remarks: 'Różniące się uwagi',
    noFigure: 'brak danych',
    absent: 'nie ma w planie',
  },
  release: {
    summary: (revision) => `Udostępnij wersję ${revision}`,
    hint: (number) =>
      `${contacts(number)} w godzinach pracy wiadomość z linkiem do wydania dla partnerów. Wydanie publiczne będzie mógł przeczytać każdy pod tym adresem:`,
    forGood: 'Udostępniona wersja pozostaje bez zmian. Błąd poprawia kolejna wersja, która ją zastępuje.',
    button: (revision) => `Tak, udostępnij wersję ${revision}`,
    noRound: 'Ta wersja nie opiera się na żadnej rundzie, więc nie ma komu jej przekazać. Nie można jej udostępnić.',
  },
  shared: {
    hint: 'Zawiera odpowiedzi wszystkich regionów: prosimy o udostępnianie go wyłącznie w Państwa organizacji.',
    newer: 'Tę wersję zastąpiła późniejsza:',
    openNewer: 'Otwórz późniejszą wersję',
  },
  history: {
    'notes-saved': (meeting) => `Zapisano przedmowę i uwagi: ${meeting}`,
    'release-requested': (meeting, revision) => `Udostępniono raport: ${meeting}, wersja ${revision}`,
  },
  next: { 'release-report': 'Udostępnienie raportu', 'report-shared': 'Raport trafia do partnerów' },
};

import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('pl');
const plural = pluralIn('pl');
/** In the genitive: "5 z 7 regionów". */
const ofRegions = (number: number) =>
  count(number, { one: 'regionu', few: 'regionów', many: 'regionów', other: 'regionu' });
const answeredIn = (number: number) =>
  plural(number, { one: 'odpowiedział', few: 'odpowiedziały', many: 'odpowiedziało', other: 'odpowiedziało' });
const mails = (number: number) =>
  count(number, { one: 'wiadomość', few: 'wiadomości', many: 'wiadomości', other: 'wiadomości' });
const waitIn = (number: number) => plural(number, { one: 'czeka', few: 'czekają', many: 'czeka', other: 'czeka' });

export const pl: ConsoleTexts = {
  title: 'Panel koordynatora',
  signIn: {
    heading: 'Logowanie',
    intro: 'Prosimy podać swój adres. Wyślemy na niego wiadomość z linkiem do logowania.',
    email: 'Adres e-mail',
    send: 'Wyślij link',
    sentHeading: 'Prosimy sprawdzić skrzynkę pocztową',
    sent: 'Jeśli jest to adres koordynatora, wiadomość z linkiem jest już w drodze. Link jest ważny przez 30 minut.',
    confirmHeading: 'Logowanie do panelu',
    confirm: 'Zaloguj się',
    expiredHeading: 'Ten link już nie działa',
    expired: 'Link został wykorzystany albo upłynęło 30 minut.',
    again: 'Poproś o nowy link',
    out: 'Wyloguj się',
  },
  standing: {
    none: 'Nie otwarto jeszcze żadnej rundy',
    heading: (answered, asked) => `${answered} z ${ofRegions(asked)} ${answeredIn(answered)}`,
    closed: 'Runda jest zamknięta.',
    deadline: (date) => `Ostatni dzień na odpowiedź to ${date}.`,
    previous: (answered, asked, round) =>
      `W poprzedniej rundzie (${round}) ${answeredIn(answered)} ${answered} z ${asked}.`,
    round: (name) => `Runda: ${name}.`,
  },
  round: {
    act: 'Zmień tę rundę',
    pause: 'Wstrzymaj rundę',
    pauseHint:
      'W czasie wstrzymania zaproszenia i przypomnienia nie są wysyłane. Linki nadal działają, a ankieta pozostaje otwarta.',
    paused: (moment) =>
      `Runda jest wstrzymana od ${moment}. Zaproszenia i przypomnienia nie są wysyłane, a ankieta pozostaje otwarta.`,
    resume: 'Wznów rundę',
    resumeHint:
      'Termin zostanie przesunięty o czas wstrzymania. Regiony, które jeszcze nie odpowiedziały, otrzymają wiadomość e-mail.',
    close: 'Zamknij rundę teraz',
    closeHint: 'Po zamknięciu nie można już złożyć sprawozdania. Opcja „Więcej czasu” pozwala ponownie otworzyć rundę.',
    confirmClose: 'Tak, zamknij',
    closedEarly: (moment) => `Zamknęli Państwo rundę ${moment}.`,
    open: 'Otwórz teraz następną rundę',
    openHint: (round, opens) => `Dzień automatycznego otwarcia następnej rundy (${round}) to ${opens}.`,
    openDeadline: 'Termin rundy',
    openNow: 'Otwórz teraz',
    opening: (round) => `Następna runda (${round}) zostanie otwarta w ciągu kwadransa.`,
  },
  sending: {
    sandbox:
      'Usługa Amazon SES działa jeszcze w trybie testowym (sandbox): wysyła tylko na zweryfikowane w niej adresy i najwyżej 200 wiadomości dziennie. Prosimy wystąpić o dostęp produkcyjny w konsoli SES.',
    waiting: (number, perDay) =>
      `${mails(number)} ${waitIn(number)} na wysłanie, ponieważ wyczerpano dzienny limit Amazon SES (${mails(perDay)}). Najstarsze zostaną wysłane jako pierwsze, gdy tylko limit na to pozwoli.`,
  },
  next: {
    heading: 'Co nastąpi dalej',
    nothing: 'Nic więcej nie zaplanowano.',
    'open-round': (round) => `Otwarcie rundy: ${round}`,
    'compile-report': (meeting) => `Sporządzenie raportu: ${meeting}`,
    announcement: 'Wysłanie zapowiedzi rundy',
    invitation: 'Wysłanie zaproszeń',
    reminder: (number) => `Wysłanie przypomnienia nr ${number} do regionów, które nie odpowiedziały`,
    'last-call': 'Wysłanie ostatniego przypomnienia do regionów, które nie odpowiedziały',
    'round-closed': 'Wysłanie na adresy kontaktowe informacji o zamknięciu ankiety',
    other: 'Wysłanie wiadomości',
  },
  regions: {
    missing: (number) => `Brakuje odpowiedzi z ${ofRegions(number)}`,
    answered: (number) =>
      `${count(number, { one: 'region', few: 'regiony', many: 'regionów', other: 'regionu' })} ${answeredIn(number)}`,
    leftOut: (number) =>
      count(number, {
        one: 'region pominięty',
        few: 'regiony pominięte',
        many: 'regionów pominiętych',
        other: 'regionu pominiętego',
      }),
    state: {
      answered: 'Odpowiedź złożona',
      missing: 'Jeszcze brak odpowiedzi',
      closed: 'Brak odpowiedzi',
      leftOut: 'Region pominięty w tej rundzie',
    },
    skip: {
      summary: 'Pomiń w tej rundzie',
      hint: 'Region nie będzie już liczony wśród tych, z których brakuje odpowiedzi, a na jego adresy kontaktowe nie będą wysyłane wiadomości o tej rundzie. Odpowiedź nadal będzie można złożyć.',
      leaveOut: 'Pomiń',
      askAgain: 'Przywróć ten region',
    },
    address: {
      summary: 'Popraw adres',
      label: (address) => `Adres zamiast ${address}`,
      hint: 'Aby ponowić próbę, prosimy pozostawić adres bez zmian. Jeśli ankieta jest jeszcze otwarta, wyślemy na ten adres zaproszenie.',
      save: 'Zapisz adres',
      wrong: 'Prosimy podać adres e-mail, na przykład nazwa@example.org.',
      taken: 'Ten adres jest już w projekcie przypisany do innego kontaktu.',
    },
    answeredAt: (moment) => moment,
    deadline: (date) => `Termin: ${date}`,
    reminders: (number) =>
      number === 0
        ? 'nie wysłano jeszcze przypomnienia'
        : `wysłano ${count(number, { one: 'przypomnienie', few: 'przypomnienia', many: 'przypomnień', other: 'przypomnienia' })}`,
    contacts: 'Kontakty',
    unreachable: 'adres nieosiągalny',
    optedOut: 'rezygnacja z przypomnień',
    moreTime: 'Więcej czasu',
    newDeadline: (region) => `Nowy termin dla regionu ${region}`,
    moreTimeForAll: 'Więcej czasu dla wszystkich',
    newDeadlineForAll:
      'Nowy termin dla wszystkich regionów. Regiony, które jeszcze nie odpowiedziały, otrzymają wiadomość e-mail.',
    extend: 'Przesuń termin',
    notPossible: 'Na ten dzień nie można już przesunąć terminu. Prosimy wybrać inny.',
    remind: {
      summary: 'Przypomnij teraz',
      whom: (addresses) => `Przypomnienie otrzymają: ${addresses}.`,
      soon: 'Zostanie wysłane w ciągu kwadransa.',
      from: (moment) => `Data i godzina wysyłki: ${moment}.`,
      send: 'Wyślij przypomnienie',
      asked: 'Przypomnienie na dziś zostało już zlecone.',
    },
  },
  reports: {
    heading: 'Raporty',
    compile: 'Sporządź teraz',
    compiling: 'trwa sporządzanie; prosimy za chwilę odświeżyć stronę',
    none: 'jeszcze nie sporządzono',
  },
  history: {
    heading: 'Wykonane czynności',
    extended: (who, deadline) => `Więcej czasu: ${who}, nowy termin: ${deadline}`,
    everybody: 'wszystkie regiony',
    reminded: (who) => `Zlecono przypomnienie: ${who}`,
    paused: 'Wstrzymano rundę',
    resumed: 'Wznowiono rundę',
    closed: 'Zamknięto rundę',
    'round-requested': (round, deadline) => `Otwarto rundę ręcznie: ${round}, termin: ${deadline}`,
    skipped: (who) => `Pominięto: ${who}`,
    unskipped: (who) => `Przywrócono: ${who}`,
    'address-corrected': (who) => `Poprawiono adres: ${who}`,
    'address-retried': (who) => `Ponowiono próbę z tym samym adresem: ${who}`,
    'compile-requested': (meeting) => `Zlecono raport: ${meeting}`,
    imported: 'Zaimportowano plik projektu',
  },
  notFound: { heading: 'Nie ma takiej strony', body: 'Powrót do panelu.', back: 'Panel koordynatora' },
  failed: {
    heading: 'Wystąpił błąd',
    body: (request) =>
      `Błąd wystąpił po naszej stronie i został odnotowany jako ${request}. Prosimy spróbować ponownie.`,
  },
};

import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('pl');
const plural = pluralIn('pl');
/** In the genitive: "5 z 7 regionów". */
const ofRegions = (number: number) =>
  count(number, { one: 'regionu', few: 'regionów', many: 'regionów', other: 'regionu' });
const answeredIn = (number: number) =>
  plural(number, { one: 'odpowiedział', few: 'odpowiedziały', many: 'odpowiedziało', other: 'odpowiedziało' });

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
  next: {
    heading: 'Co nastąpi dalej',
    nothing: 'Nic więcej nie zaplanowano.',
    'open-round': (round) => `Otwarcie rundy: ${round}`,
    'compile-report': (meeting) => `Sporządzenie raportu: ${meeting}`,
    invitation: 'Wysłanie zaproszeń',
    reminder: (number) => `Wysłanie przypomnienia nr ${number} do regionów, które nie odpowiedziały`,
    'last-call': 'Wysłanie ostatniego przypomnienia do regionów, które nie odpowiedziały',
    other: 'Wysłanie wiadomości',
  },
  regions: {
    missing: (number) => `Brakuje odpowiedzi z ${ofRegions(number)}`,
    answered: (number) =>
      `${count(number, { one: 'region', few: 'regiony', many: 'regionów', other: 'regionu' })} ${answeredIn(number)}`,
    state: { answered: 'Odpowiedź złożona', missing: 'Jeszcze brak odpowiedzi', closed: 'Brak odpowiedzi' },
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
    revision: (revision, moment) => `Wersja ${revision}, ${moment}`,
    formats: {
      'report.html': 'strona internetowa',
      'report.pdf': 'PDF',
      'report.xlsx': 'arkusz kalkulacyjny',
      'report.json': 'dane',
    },
  },
  notFound: { heading: 'Nie ma takiej strony', body: 'Powrót do panelu.', back: 'Panel koordynatora' },
  failed: {
    heading: 'Wystąpił błąd',
    body: (request) =>
      `Błąd wystąpił po naszej stronie i został odnotowany jako ${request}. Prosimy spróbować ponownie.`,
  },
};

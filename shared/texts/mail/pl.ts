import type { Unreachable } from '../../domain/rounds/state.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { MailTexts, RoundFacts } from './en.ts';

const count = countIn('pl');
const plural = pluralIn('pl');

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `wiadomości na adres ${address} (${partner}) nie udało się doręczyć.`,
  complaint: (address, partner) => `wiadomość na adres ${address} (${partner}) oznaczono tam jako niechcianą.`,
  refused: (address, partner) => `usługa pocztowa nie przyjmuje adresu ${address} (${partner}).`,
  full: (address, partner) =>
    `wiadomości wysłane na adres ${address} (${partner}) kilkakrotnie wróciły; skrzynka może być pełna.`,
};

/** In the genitive: "z realizacji 3 działań". */
const ofActions = (number: number) =>
  count(number, { one: 'działania', few: 'działań', many: 'działań', other: 'działania' });

const addresses = (number: number) =>
  count(number, {
    one: 'inny adres kontaktowy',
    few: 'inne adresy kontaktowe',
    many: 'innych adresów kontaktowych',
    other: 'innego adresu kontaktowego',
  });
const areAvailable = (number: number) =>
  plural(number, {
    one: 'dostępny jest',
    few: 'dostępne są',
    many: 'dostępnych jest',
    other: 'dostępne jest',
  });

// A day with its weekday comes in the nominative: it stands after "to".
export const pl: MailTexts = {
  greeting: 'Szanowni Państwo,',
  closing: 'Z poważaniem',
  linkAsText: 'Link na wypadek, gdyby przycisk nie działał:',
  openSurvey: 'Otwórz ankietę',
  openConsole: 'Otwórz panel',
  samePlan:
    'Link jest przeznaczony dla Państwa. Do zamknięcia ankiety pozostaje ten sam, a zapisane odpowiedzi są zachowywane.',
  questions: 'W razie pytań prosimy odpowiedzieć na tę wiadomość; trafi ona do koordynatora projektu.',
  stopReminders: 'Rezygnacja z przypomnień w tej rundzie',

  announcement: {
    subject: ({ project, region, day }) =>
      `${project}: wkrótce następna ankieta o postępach realizacji, termin: ${day} (${region})`,
    body: ({ project, region, deadline }, opens) => [
      `otrzymują Państwo tę wiadomość, ponieważ w projekcie ${project} składają Państwo sprawozdania z realizacji planu działań regionu ${region}.`,
      `Dzień otwarcia następnej ankiety to ${opens}. Wyślemy wtedy Państwu link i zapytamy, jak przebiega realizacja. Ostatni dzień na złożenie sprawozdania to ${deadline}; wypełnienie ankiety zajmuje około dziesięciu minut.`,
      'Jeśli link powinna otrzymać inna osoba, prosimy wcześniej odpowiedzieć na tę wiadomość.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions, day }: RoundFacts) =>
      actions > 0
        ? `${project}: prosimy o sprawozdanie z realizacji ${ofActions(actions)} do ${day} (${region})`
        : `${project}: prosimy o sprawozdanie do ${day} (${region})`,
    body: ({ project, region, deadline }) => [
      `otrzymują Państwo tę wiadomość, ponieważ w projekcie ${project} składają Państwo sprawozdania z realizacji planu działań regionu ${region}.`,
      `Prosimy o informację, jak przebiega realizacja. Ostatni dzień na złożenie sprawozdania to ${deadline}. Poprzednie odpowiedzi, jeśli były, są już wpisane; wypełnienie ankiety zajmuje około dziesięciu minut.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }) => `${project}: prosimy o złożenie sprawozdania do ${day} (${region})`,
    body: ({ region, deadline }) => [
      `nie mamy jeszcze sprawozdania z realizacji planu działań regionu ${region}. Ostatni dzień na jego złożenie to ${deadline}; wypełnienie ankiety zajmuje około dziesięciu minut.`,
      'Zapisane dotąd odpowiedzi są zachowane. Jeśli sprawozdanie składa właśnie inna osoba, nie muszą Państwo nic robić.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }) =>
      `${project}: ostatnie przypomnienie, prosimy o złożenie sprawozdania do ${day} (${region})`,
    body: ({ region, deadline }) => [
      `sprawozdanie z realizacji planu działań regionu ${region} nie zostało jeszcze złożone. Ostatni dzień na jego złożenie to ${deadline}; potem ankieta zostanie zamknięta. Jej wypełnienie zajmuje około dziesięciu minut.`,
      'Bez sprawozdania raport o stanie realizacji nie będzie zawierał odpowiedzi tego regionu z tej rundy. Jeśli potrzebują Państwo więcej czasu, prosimy odpowiedzieć na tę wiadomość.',
    ],
  },
  extension: {
    subject: ({ project, region, day }) => `${project}: mają Państwo czas do ${day} (${region})`,
    body: ({ region, deadline }) => [
      `termin złożenia sprawozdania z realizacji planu działań regionu ${region} został przesunięty. Nowy termin to ${deadline}.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }) => `${project}: ankieta jest zamknięta (${region})`,
    answered: ({ region }) => [
      `ankieta jest zamknięta. Dziękujemy za sprawozdanie z realizacji planu działań regionu ${region}.`,
      'Złożone odpowiedzi można nadal przeglądać.',
    ],
    missing: ({ region, deadline }) => [
      `ankieta jest zamknięta, a sprawozdanie z realizacji planu działań regionu ${region} nie zostało złożone (termin: ${deadline}). Raport o stanie realizacji nie zawiera odpowiedzi tego regionu z tej rundy.`,
      'Jeśli mogą Państwo jeszcze złożyć sprawozdanie, prosimy odpowiedzieć na tę wiadomość: koordynator może dać Państwu więcej czasu.',
    ],
    meeting: (meeting, date) =>
      `Raport o stanie realizacji jest przeznaczony na najbliższe spotkanie: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }) => `${project}: przekazano Państwu ankietę, termin: ${day} (${region})`,
    body: ({ project, region, deadline }, organisation) => [
      `instytucja ${organisation} przekazała Państwu ankietę o postępach realizacji planu działań (${region}) w projekcie ${project}. Termin: ${deadline}. Wypełnienie zajmuje około dziesięciu minut.`,
      'Pracują Państwo wspólnie nad tymi samymi odpowiedziami. Jeśli wiadomość nie jest przeznaczona dla Państwa, nie trzeba nic robić.',
    ],
    note: (organisation) => `${organisation} pisze:`,
  },
  receipt: {
    subject: ({ project, region }) => `${project}: otrzymaliśmy Państwa sprawozdanie (${region})`,
    body: ({ region, deadline }, submittedAt) => [
      `dziękujemy za sprawozdanie z realizacji planu działań regionu ${region}. Data złożenia: ${submittedAt}.`,
      `Sprawozdanie można zmienić i złożyć ponownie. Ostatni dzień na zmiany to ${deadline}. Kopia wszystkich odpowiedzi znajduje się poniżej.`,
    ],
    openSurvey: 'Otwórz złożone sprawozdanie',
    copy: 'Złożone odpowiedzi',
  },
  reportShared: {
    open: 'Otwórz raport',
    subject: (project, meeting) => `${project}: raport o stanie realizacji (${meeting})`,
    body: (project, meeting, date, isAhead) => [
      `raport o stanie realizacji ${project} jest gotowy: ${meeting}${date ? `, ${date}` : ''}.`,
      `Informuje, region po regionie, jak przebiega realizacja planów działań, co się zmieniło, jakiej pomocy potrzeba i kto mógłby jej udzielić.${isAhead ? ' Prosimy o zapoznanie się z nim przed spotkaniem.' : ''}`,
      'Link jest przeznaczony dla Państwa. Raport zawiera odpowiedzi wszystkich regionów; prosimy o udostępnianie go wyłącznie w Państwa organizacji.',
    ],
    corrected: 'Zastępuje raport, który otrzymali Państwo wcześniej.',
  },
  reportReady: {
    review: 'Sprawdź raport',
    subject: (project, meeting) => `${project}: raport o stanie realizacji jest gotowy (${meeting})`,
    body: (meeting, date, isAttached) => [
      `raport o stanie realizacji jest gotowy: ${meeting}, ${date}.${isAttached ? ' Załączamy go w formacie PDF.' : ''}`,
      'W panelu jest dostępny także jako strona internetowa, arkusz kalkulacyjny i dane.',
    ],
  },
  unreachable: {
    subject: (project, partner) => `${project}: adres kontaktowy jest nieosiągalny (${partner})`,
    body: (partner, address, reason, colleagues) => [
      `${unreachableBecause[reason](address, partner)} Na ten adres nie będziemy już nic wysyłać.`,
      colleagues > 0
        ? `W tym planie działań ${areAvailable(colleagues)} jeszcze ${addresses(colleagues)}.`
        : 'W tym planie działań nie ma innego dostępnego adresu kontaktowego.',
      'W panelu mogą Państwo podać inny adres dla tego kontaktu lub zlecić ponowną próbę z dotychczasowym. Jeśli ankieta będzie jeszcze otwarta, wyślemy wtedy zaproszenie.',
    ],
  },
  optedOut: {
    subject: (project, partner) => `${project}: rezygnacja z przypomnień (${partner})`,
    body: (partner, address, region) => [
      `z adresu ${address} (${partner}) zrezygnowano w tej rundzie z dalszych przypomnień o planie działań regionu ${region}.`,
      'Link działa do zamknięcia ankiety, a na inne adresy kontaktowe nadal będziemy wysyłać przypomnienia. W następnej rundzie na ten adres będziemy pisać jak dotychczas.',
    ],
  },
  calendar: {
    deadline: ({ project, region }) => `${project}: dziś zamknięcie ankiety o postępach realizacji (${region})`,
    attached: 'Termin załączamy jako wpis do kalendarza.',
  },
  signIn: {
    subject: (project) => `${project}: logowanie do panelu`,
    body: [
      'otrzymaliśmy prośbę o zalogowanie do panelu, prawdopodobnie od Państwa. Link jest ważny przez 30 minut i pozwala zalogować się jeden raz.',
      'Jeśli prośba nie pochodzi od Państwa, mogą Państwo zignorować tę wiadomość.',
    ],
    open: 'Zaloguj się',
  },
};

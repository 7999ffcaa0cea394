import type { PassOnTexts } from './en.ts';

export const pl: PassOnTexts = {
  heading: 'Kto składa sprawozdanie z tego planu',
  text: 'Wypełniają Państwo wspólnie jedną ankietę: każdy widzi, co zapisali inni.',
  you: 'Państwo',
  withoutLink: 'link nie został jeszcze wysłany',
  linkSince: (day) => `link wysłano: ${day}`,
  passedOn: (name, day) => `ankietę przekazano: ${name}, ${day}`,
  mail: { onItsWay: 'wiadomość jest w drodze', undeliverable: 'nie udało się dostarczyć wiadomości' },
  nothingYet: 'jeszcze nic nie zapisano',
  saved: (title, moment) => `zapisano „${title}”: ${moment}`,
  submitted: (revision, moment) => `złożono wersję ${revision}: ${moment}`,
  withdrawnBy: (name, day) => `link wycofano: ${name}, ${day}`,
  link: 'Przekaż ankietę innej osobie z instytucji',
  form: {
    heading: 'Przekazanie ankiety innej osobie z instytucji',
    text: 'Osoba ta otrzyma wiadomość z własnym linkiem. Pracują Państwo nad tymi samymi odpowiedziami, widać, kto co zapisał, a link można w każdej chwili wycofać.',
    email: 'Adres e-mail tej osoby',
    language: 'Język wiadomości i ankiety',
    note: 'Notatka dla tej osoby',
    noteHelp: (limit) => `Pojawi się w wiadomości w tej postaci, do ${limit} znaków.`,
    button: 'Wyślij link',
    notSent: 'Nic jeszcze nie wysłano',
    full: (number) =>
      `Liczba przekazań ankiety w tej rundzie: ${number}; więcej nie jest możliwe. Prosimy zwrócić się do koordynatora.`,
    problems: {
      email: 'Prosimy wpisać adres e-mail, na przykład biuro@example.org',
      holder: 'Dla tego adresu istnieje już link',
      unreachable: 'Wiadomości na ten adres nie docierają; prosimy podać inny',
      language: 'Prosimy wybrać język',
      note: (limit, over) => `Prosimy skrócić notatkę do najwyżej ${limit} znaków; za dużo znaków: ${over}`,
    },
  },
  withdraw: {
    link: 'Wycofaj link',
    heading: (address) => `Wycofanie linku: ${address}`,
    text: 'Link natychmiast przestanie działać. To, co zapisano i złożono, pozostanie. Ankietę można przekazać ponownie.',
    button: 'Wycofaj link',
  },
  withdrawn: {
    heading: 'Ten link został wycofany',
    text: (passedOnBy, withdrawnBy, day) =>
      `Ankietę przekazała Państwu instytucja ${passedOnBy}. Link wycofała instytucja ${withdrawnBy} (${day}). Zapisane i złożone odpowiedzi są zachowane.`,
    ask: (organisation) =>
      `Jeśli mimo to mają Państwo złożyć sprawozdanie, prosimy zapytać instytucję ${organisation} lub koordynatora.`,
  },
};

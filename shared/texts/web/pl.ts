import type { WebTexts } from './en.ts';

export const pl: WebTexts = {
  skip: 'Przejdź do treści',
  errorPrefix: 'Błąd',
  languageName: 'Polski',
  otherLanguages: 'Ta strona w innych językach',
  notFound: {
    title: 'Nie ma takiej strony',
    paragraphs: [
      'Jeśli link pochodzi z wiadomości e-mail, mógł zostać ucięty: prosimy skopiować cały link do paska adresu lub otworzyć go ponownie z wiadomości.',
      'Link mógł też zostać wycofany. W wiadomości, w której się znajdował, podano, do kogo można się zwrócić.',
    ],
  },
  expired: {
    title: 'Odpowiedzi tego projektu nie można już tutaj odczytać',
    paragraphs: [
      'W projekcie ustalono dzień, do którego można odczytać złożone odpowiedzi; ten dzień minął.',
      'Kopie przesłane z potwierdzeniami pozostają do Państwa dyspozycji.',
    ],
  },
  forbidden: {
    title: 'Ten formularz nie został wysłany z naszej strony',
    paragraphs: ['Prosimy otworzyć stronę za pomocą linku z wiadomości e-mail i stamtąd wysłać formularz.'],
  },
  unreadable: {
    title: 'Nie udało się odczytać tego formularza',
    paragraphs: [
      'Nic nie zostało zapisane. Prosimy wrócić, skopiować wpisany tekst, ponownie wczytać stronę i stamtąd wysłać formularz.',
    ],
  },
  tooLarge: {
    title: 'To więcej, niż można zapisać za jednym razem',
    paragraphs: ['Nic nie zostało zapisane. Prosimy wrócić, skrócić najdłuższe teksty i zapisać je ponownie.'],
  },
  failure: {
    title: 'Przepraszamy, po naszej stronie wystąpił błąd',
    paragraphs: [
      'Wcześniej zapisane odpowiedzi są zachowane. Prosimy wrócić i spróbować ponownie za kilka minut; wpisany tekst zwykle pozostaje na stronie.',
    ],
    reference: (id) => `Jeśli błąd się powtórzy, prosimy podać nam ten identyfikator: ${id}`,
  },
};

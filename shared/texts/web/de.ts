import type { WebTexts } from './en.ts';

export const de: WebTexts = {
  skip: 'Zum Inhalt springen',
  errorPrefix: 'Fehler',
  languageName: 'Deutsch',
  otherLanguages: 'Diese Seite in anderen Sprachen',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    paragraphs: [
      'Wenn Sie einem Link aus einer E-Mail gefolgt sind, wurde er möglicherweise abgeschnitten: Bitte kopieren Sie den ganzen Link in die Adresszeile, oder öffnen Sie ihn noch einmal aus der E-Mail.',
      'Es kann auch sein, dass der Link zurückgezogen wurde. In der E-Mail, mit der er kam, steht, an wen Sie sich wenden können.',
    ],
  },
  expired: {
    title: 'Die Antworten dieses Projekts sind hier nicht mehr zu lesen',
    paragraphs: [
      'Das Projekt hat einen Tag festgelegt, bis zu dem lesbar bleibt, was eingereicht wurde; er ist vorbei.',
      'Die Kopien, die mit den Bestätigungen kamen, bleiben Ihnen.',
    ],
  },
  forbidden: {
    title: 'Dieses Formular kam nicht von unserer eigenen Seite',
    paragraphs: ['Bitte öffnen Sie die Seite über den Link in Ihrer E-Mail, und senden Sie das Formular von dort.'],
  },
  unreadable: {
    title: 'Dieses Formular konnte nicht gelesen werden',
    paragraphs: [
      'Es wurde nichts gespeichert. Bitte gehen Sie zurück, kopieren Sie, was Sie geschrieben haben, laden Sie die Seite neu, und senden Sie das Formular von dort.',
    ],
  },
  tooLarge: {
    title: 'Das ist mehr, als auf einmal gespeichert werden kann',
    paragraphs: [
      'Es wurde nichts gespeichert. Bitte gehen Sie zurück, kürzen Sie die längsten Texte, und speichern Sie noch einmal.',
    ],
  },
  failure: {
    title: 'Bei uns ist leider ein Fehler aufgetreten',
    paragraphs: [
      'Was Sie zuvor gespeichert haben, ist erhalten. Bitte gehen Sie zurück und versuchen Sie es in einigen Minuten noch einmal; was Sie geschrieben haben, steht meist noch in der Seite.',
    ],
    reference: (id) => `Falls es wieder geschieht, nennen Sie uns bitte dieses Kennzeichen: ${id}`,
  },
};

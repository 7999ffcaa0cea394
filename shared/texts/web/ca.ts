import type { WebTexts } from './en.ts';

export const ca: WebTexts = {
  skip: 'Salta al contingut',
  errorPrefix: 'Error',
  languageName: 'Català',
  otherLanguages: 'Aquesta pàgina en altres llengües',
  notFound: {
    title: 'Aquesta pàgina no existeix',
    paragraphs: [
      'Si hi ha arribat des de l’enllaç d’un correu, pot ser que l’enllaç estigui tallat: copiï’l sencer a la barra d’adreces o torni’l a obrir des del correu.',
      'També pot ser que l’enllaç s’hagi retirat. El correu amb què el va rebre indica a qui es pot adreçar.',
    ],
  },
  expired: {
    title: 'Les respostes d’aquest projecte ja no es poden llegir aquí',
    paragraphs: [
      'El projecte va fixar un dia fins al qual es pot llegir el que s’ha presentat, i aquest dia ja ha passat.',
      'Les còpies que va rebre amb els justificants continuen sent seves.',
    ],
  },
  forbidden: {
    title: 'Aquest formulari no s’ha enviat des de la nostra pàgina',
    paragraphs: ['Obri la pàgina amb l’enllaç que ha rebut per correu i enviï el formulari des d’allà.'],
  },
  unreadable: {
    title: 'No s’ha pogut llegir aquest formulari',
    paragraphs: [
      'No s’ha desat res. Torni enrere, copiï el que ha escrit, torni a carregar la pàgina i enviï el formulari des d’allà.',
    ],
  },
  tooLarge: {
    title: 'És més del que es pot desar d’una sola vegada',
    paragraphs: ['No s’ha desat res. Torni enrere, escurci els textos més llargs i torni a desar.'],
  },
  failure: {
    title: 'Ho sentim: hi ha hagut un error al nostre sistema',
    paragraphs: [
      'Es conserva el que havia desat abans. Torni enrere i torni-ho a provar d’aquí a uns minuts; normalment, el que ha escrit encara és a la pàgina.',
    ],
    reference: (id) => `Si torna a passar, indiqui’ns aquesta referència: ${id}`,
  },
};

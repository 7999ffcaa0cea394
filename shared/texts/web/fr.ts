import type { WebTexts } from './en.ts';

export const fr: WebTexts = {
  skip: 'Aller au contenu',
  errorPrefix: 'Erreur',
  languageName: 'Français',
  otherLanguages: 'Cette page dans d’autres langues',
  notFound: {
    title: 'Cette page n’existe pas',
    paragraphs: [
      'Si vous avez suivi un lien reçu par courriel, il a peut-être été coupé\u00a0: copiez le lien entier dans la barre d’adresse, ou ouvrez-le de nouveau depuis le courriel.',
      'Il se peut aussi que le lien ait été retiré. Le courriel qui le contenait indique à qui vous adresser.',
    ],
  },
  expired: {
    title: 'Les réponses de ce projet ne peuvent plus être lues ici',
    paragraphs: [
      'Le projet a fixé un jour jusqu’auquel ce qui a été transmis peut être lu, et ce jour est passé.',
      'Les copies reçues avec les accusés de réception restent à votre disposition.',
    ],
  },
  forbidden: {
    title: 'Ce formulaire n’a pas été envoyé depuis notre page',
    paragraphs: ['Ouvrez la page à partir du lien reçu par courriel, puis envoyez le formulaire depuis cette page.'],
  },
  unreadable: {
    title: 'Ce formulaire n’a pas pu être lu',
    paragraphs: [
      'Rien n’a été enregistré. Revenez en arrière, copiez ce que vous avez saisi, puis rechargez la page et envoyez de nouveau le formulaire.',
    ],
  },
  tooLarge: {
    title: 'Le contenu est trop long pour être enregistré en une seule fois',
    paragraphs: [
      'Rien n’a été enregistré. Revenez en arrière, raccourcissez les textes les plus longs, puis enregistrez de nouveau.',
    ],
  },
  failure: {
    title: 'Veuillez nous excuser, une erreur est survenue de notre côté',
    paragraphs: [
      'Ce que vous aviez enregistré auparavant est conservé. Revenez en arrière et réessayez dans quelques minutes\u202f; ce que vous avez saisi se trouve en général encore dans la page.',
    ],
    reference: (id) => `Si l’erreur se reproduit, veuillez nous indiquer cette référence\u00a0: ${id}`,
  },
};

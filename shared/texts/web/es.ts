import type { WebTexts } from './en.ts';

export const es: WebTexts = {
  skip: 'Ir al contenido',
  errorPrefix: 'Error',
  languageName: 'Español',
  otherLanguages: 'Esta página en otros idiomas',
  notFound: {
    title: 'Esta página no existe',
    paragraphs: [
      'Si ha seguido el enlace de un correo, es posible que se haya cortado: copie el enlace completo en la barra de direcciones o ábralo de nuevo desde el correo.',
      'También es posible que el enlace se haya retirado. El correo en el que lo recibió indica a quién puede dirigirse.',
    ],
  },
  expired: {
    title: 'Las respuestas de este proyecto ya no pueden leerse aquí',
    paragraphs: [
      'El proyecto fijó un día hasta el cual puede leerse lo presentado, y ese día ha pasado.',
      'Las copias que recibió con los justificantes siguen siendo suyas.',
    ],
  },
  forbidden: {
    title: 'Este formulario no se ha enviado desde nuestra propia página',
    paragraphs: ['Abra la página con el enlace de su correo y envíe el formulario desde ella.'],
  },
  unreadable: {
    title: 'No se ha podido leer el formulario',
    paragraphs: [
      'No se ha guardado nada. Vuelva atrás, copie lo que ha escrito, cargue de nuevo la página y envíe el formulario desde ella.',
    ],
  },
  tooLarge: {
    title: 'El contenido supera lo que se puede guardar de una vez',
    paragraphs: ['No se ha guardado nada. Vuelva atrás, acorte los textos más largos y guarde de nuevo.'],
  },
  failure: {
    title: 'Lo sentimos, se ha producido un error en nuestro sistema',
    paragraphs: [
      'Lo que guardó antes se conserva. Vuelva atrás e inténtelo de nuevo dentro de unos minutos; por lo general, lo que ha escrito sigue en la página.',
    ],
    reference: (id) => `Si vuelve a ocurrir, comuníquenos esta referencia: ${id}`,
  },
};

import type { PassOnTexts } from './en.ts';

export const es: PassOnTexts = {
  heading: 'Quién informa sobre este plan',
  text: 'Rellenan juntos una sola encuesta: cada persona ve lo que han guardado las demás.',
  you: 'usted',
  withoutLink: 'aún no ha recibido un enlace',
  linkSince: (day) => `tiene un enlace desde el ${day}`,
  passedOn: (name, day) => `remitido por ${name} el ${day}`,
  mail: { onItsWay: 'el correo está en camino', undeliverable: 'no se ha podido entregar el correo' },
  nothingYet: 'aún no ha guardado nada',
  saved: (title, moment) => `guardó «${title}» el ${moment}`,
  submitted: (revision, moment) => `presentó la versión ${revision} el ${moment}`,
  withdrawnBy: (name, day) => `enlace retirado por ${name} el ${day}`,
  link: 'Remitir la encuesta a otra persona de su entidad',
  form: {
    heading: 'Remitir la encuesta a otra persona de su entidad',
    text: 'La persona recibe un correo con un enlace propio. Trabajan en las mismas respuestas, usted ve quién ha guardado qué y puede retirar el enlace en cualquier momento.',
    email: 'Dirección de correo de la persona',
    language: 'Idioma del correo y de la encuesta',
    note: 'Una nota para la persona',
    noteHelp: (limit) => `Figura en el correo tal como la escriba aquí, hasta ${limit} caracteres.`,
    button: 'Enviar el enlace',
    notSent: 'Aún no se ha enviado nada',
    full: (number) =>
      `En esta ronda la encuesta se ha remitido ${number} veces; no es posible más. Consulte a la coordinación.`,
    problems: {
      email: 'Escriba una dirección de correo, por ejemplo oficina@example.org',
      holder: 'Ya hay un enlace para esta dirección',
      unreachable: 'Los correos a esta dirección no llegan; indique otra',
      language: 'Elija un idioma',
      note: (limit, over) => `Acorte la nota a ${limit} caracteres como máximo; sobran ${over}`,
    },
  },
  withdraw: {
    link: 'Retirar el enlace',
    heading: (address) => `Retirar el enlace de ${address}`,
    text: 'El enlace deja de funcionar de inmediato. Lo que se guardó y se presentó con él se conserva. Puede volver a remitir la encuesta.',
    button: 'Retirar el enlace',
  },
  withdrawn: {
    heading: 'Este enlace se ha retirado',
    text: (passedOnBy, withdrawnBy, day) =>
      `${passedOnBy} le había remitido la encuesta. ${withdrawnBy} retiró el enlace el ${day}. Lo que guardó y presentó se conserva.`,
    ask: (organisation) => `Si aun así debe informar, consulte a ${organisation} o a la coordinación.`,
  },
};

import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('es');
const plural = pluralIn('es');

export const es: ConsoleTexts = {
  title: 'Panel de coordinación',
  signIn: {
    heading: 'Iniciar sesión',
    intro: 'Introduzca su dirección. Recibirá un correo con un enlace para iniciar sesión.',
    email: 'Dirección de correo electrónico',
    send: 'Enviar el enlace',
    sentHeading: 'Consulte su buzón de correo',
    sent: 'Si la dirección es la de la coordinación, en breve llegará un correo con un enlace. El enlace es válido durante 30 minutos.',
    confirmHeading: 'Iniciar sesión en el panel de coordinación',
    confirm: 'Iniciar sesión ahora',
    expiredHeading: 'Este enlace ya no es válido',
    expired: 'Ya se ha utilizado o han transcurrido los 30 minutos.',
    again: 'Solicitar un nuevo enlace',
    out: 'Cerrar sesión',
  },
  standing: {
    none: 'Aún no se ha abierto ninguna ronda',
    heading: (answered, asked) =>
      `${plural(answered, { one: 'Ha respondido', other: 'Han respondido' })} ${answered} de ${count(asked, { one: 'región', other: 'regiones' })}`,
    closed: 'La ronda está cerrada.',
    deadline: (date) => `El plazo termina el ${date}.`,
    previous: (answered, asked, round) =>
      `En la ronda anterior (${round}) ${plural(answered, { one: 'había respondido', other: 'habían respondido' })} ${answered} de ${asked}.`,
    round: (name) => `Ronda: ${name}.`,
  },
  next: {
    heading: 'Próximos pasos',
    nothing: 'No hay nada más previsto.',
    'open-round': (round) => `Se abre una ronda: ${round}`,
    'compile-report': (meeting) => `Se elabora el informe: ${meeting}`,
    invitation: 'Se envían las invitaciones',
    reminder: (number) => `Se envía el recordatorio ${number} a quienes no han respondido`,
    'last-call': 'Se envía el último recordatorio a quienes no han respondido',
    other: 'Se envía un correo',
  },
  regions: {
    missing: (number) =>
      plural(number, { one: 'Falta una región por responder', other: `Faltan ${number} regiones por responder` }),
    answered: (number) =>
      plural(number, { one: 'Una región ha respondido', other: `${number} regiones han respondido` }),
    state: { answered: 'Con respuesta', missing: 'Aún sin respuesta', closed: 'Sin respuesta' },
    answeredAt: (moment) => `el ${moment}`,
    deadline: (date) => `Plazo hasta el ${date}`,
    reminders: (number) =>
      number === 0
        ? 'aún sin recordatorios'
        : count(number, { one: 'recordatorio enviado', other: 'recordatorios enviados' }),
    contacts: 'Contactos',
    unreachable: 'no localizable',
    optedOut: 'no desea más recordatorios',
    moreTime: 'Dar más plazo',
    newDeadline: (region) => `Nuevo plazo para ${region}`,
    moreTimeForAll: 'Dar más plazo a todas',
    newDeadlineForAll:
      'Nuevo plazo para todas las regiones. Las que aún no han respondido reciben un aviso por correo electrónico.',
    extend: 'Cambiar el plazo',
    notPossible: 'El plazo ya no puede trasladarse a ese día. Elija otro.',
    remind: {
      summary: 'Recordar ahora',
      whom: (addresses) => `Se envía un recordatorio a: ${addresses}.`,
      soon: 'Sale en un cuarto de hora como máximo.',
      from: (moment) => `Fecha y hora del envío: ${moment}.`,
      send: 'Enviar el recordatorio',
      asked: 'Ya se ha solicitado un recordatorio para hoy.',
    },
  },
  reports: {
    heading: 'Informes',
    compile: 'Elaborar ahora',
    compiling: 'se está elaborando; vuelva a cargar la página dentro de un momento',
    none: 'aún sin elaborar',
    revision: (revision, moment) => `Versión ${revision}, ${moment}`,
    formats: {
      'report.html': 'página web',
      'report.pdf': 'PDF',
      'report.xlsx': 'hoja de cálculo',
      'report.json': 'datos',
    },
  },
  notFound: {
    heading: 'Esta página no existe',
    body: 'Vuelva al panel de coordinación.',
    back: 'Panel de coordinación',
  },
  failed: {
    heading: 'Se ha producido un error',
    body: (request) =>
      `El error es de nuestro sistema y ha quedado registrado con la referencia ${request}. Inténtelo de nuevo.`,
  },
};

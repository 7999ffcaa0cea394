import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('es');
const plural = pluralIn('es');
const mails = (number: number) => count(number, { one: 'correo', other: 'correos' });

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
  round: {
    act: 'Modificar esta ronda',
    pause: 'Suspender la ronda',
    pauseHint:
      'Durante la suspensión no se envían invitaciones ni recordatorios. Los enlaces siguen funcionando, y la encuesta permanece abierta.',
    paused: (moment) =>
      `Ronda suspendida desde el ${moment}. No se envían invitaciones ni recordatorios, y la encuesta permanece abierta.`,
    resume: 'Reanudar la ronda',
    resumeHint:
      'El plazo se amplía en los días que ha durado la suspensión. Quienes aún no han respondido reciben un aviso por correo electrónico.',
    close: 'Cerrar la ronda ahora',
    closeHint: 'Ya no se podrán presentar informes. Con «Dar más plazo» la ronda puede abrirse de nuevo.',
    confirmClose: 'Sí, cerrarla',
    closedEarly: (moment) => `Usted cerró la ronda el ${moment}.`,
    open: 'Abrir ahora la próxima ronda',
    openHint: (round, opens) => `La próxima ronda (${round}) se abriría automáticamente el ${opens}.`,
    openDeadline: 'Plazo de la ronda',
    openNow: 'Abrirla ahora',
    opening: (round) => `La próxima ronda (${round}) se abre en un cuarto de hora como máximo.`,
  },
  sending: {
    sandbox:
      'Amazon SES está aún en su entorno de pruebas (sandbox): solo envía a direcciones verificadas en él y no más de 200 correos al día. Solicite el acceso a producción en la consola de SES.',
    waiting: (number, perDay) =>
      `${plural(number, { one: 'Un correo está', other: `${mails(number)} están` })} en espera, porque se ha agotado el cupo diario de Amazon SES (${mails(perDay)}). En cuanto haya cupo, se envían primero los más antiguos.`,
  },
  next: {
    heading: 'Próximos pasos',
    nothing: 'No hay nada más previsto.',
    'open-round': (round) => `Se abre una ronda: ${round}`,
    'compile-report': (meeting) => `Se elabora el informe: ${meeting}`,
    announcement: 'Se anuncia la ronda',
    invitation: 'Se envían las invitaciones',
    reminder: (number) => `Se envía el recordatorio ${number} a quienes no han respondido`,
    'last-call': 'Se envía el último recordatorio a quienes no han respondido',
    'round-closed': 'Se comunica a los contactos que la encuesta está cerrada',
    other: 'Se envía un correo',
  },
  regions: {
    missing: (number) =>
      plural(number, { one: 'Falta una región por responder', other: `Faltan ${number} regiones por responder` }),
    answered: (number) =>
      plural(number, { one: 'Una región ha respondido', other: `${number} regiones han respondido` }),
    leftOut: (number) => plural(number, { one: 'Una región queda fuera', other: `${number} regiones quedan fuera` }),
    state: {
      answered: 'Con respuesta',
      missing: 'Aún sin respuesta',
      closed: 'Sin respuesta',
      leftOut: 'Fuera de esta ronda',
    },
    skip: {
      summary: 'Dejar fuera de esta ronda',
      hint: 'La región ya no se cuenta entre las que faltan por responder, y sus contactos no reciben más correos sobre esta ronda. Aun así, pueden responder.',
      leaveOut: 'Dejar fuera',
      askAgain: 'Volver a incluir esta región',
    },
    address: {
      summary: 'Corregir la dirección',
      label: (address) => `Dirección en lugar de ${address}`,
      hint: 'Deje la dirección como está para que se intente de nuevo. Mientras la encuesta esté abierta, se envía a ella una invitación.',
      save: 'Guardar la dirección',
      wrong: 'Introduzca una dirección de correo electrónico, por ejemplo nombre@example.org.',
      taken: 'Otro contacto del proyecto ya tiene esta dirección.',
    },
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
  },
  history: {
    heading: 'Actuaciones realizadas',
    extended: (who, deadline) => `Más plazo para ${who}: hasta el ${deadline}`,
    everybody: 'todas las regiones',
    reminded: (who) => `Recordatorio solicitado: ${who}`,
    paused: 'Ronda suspendida',
    resumed: 'Ronda reanudada',
    closed: 'Ronda cerrada',
    'round-requested': (round, deadline) => `Ronda abierta manualmente: ${round}, hasta el ${deadline}`,
    skipped: (who) => `Fuera de la ronda: ${who}`,
    unskipped: (who) => `De nuevo en la ronda: ${who}`,
    'address-corrected': (who) => `Dirección corregida: ${who}`,
    'address-retried': (who) => `Nuevo intento con la misma dirección: ${who}`,
    'compile-requested': (meeting) => `Informe solicitado: ${meeting}`,
    imported: 'Archivo del proyecto importado',
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

import type { Unreachable } from '../../domain/rounds/state.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { MailTexts, RoundFacts } from './en.ts';

const count = countIn('es');
const plural = pluralIn('es');
const actions = (number: number) => count(number, { one: 'acción', other: 'acciones' });

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `No se ha podido entregar un correo dirigido a ${address} (${partner}).`,
  complaint: (address, partner) =>
    `Un correo dirigido a ${address} (${partner}) se ha marcado en destino como no deseado.`,
  refused: (address, partner) => `El servicio de correo no admite la dirección ${address} (${partner}).`,
  full: (address, partner) =>
    `Varios correos dirigidos a ${address} (${partner}) han sido devueltos; es posible que el buzón esté lleno.`,
};

export const es: MailTexts = {
  greeting: 'Estimada señora, estimado señor:',
  closing: 'Atentamente,',
  linkAsText: 'El enlace, por si el botón no funciona:',
  openSurvey: 'Abrir la encuesta',
  openConsole: 'Abrir el panel de coordinación',
  samePlan: 'El enlace es personal. No cambia hasta que se cierre la encuesta, y lo que guarde se conserva.',
  questions: '¿Tiene preguntas? Responda a este correo; llegará a la coordinación del proyecto.',
  stopReminders: 'No recibir más recordatorios en esta ronda',

  announcement: {
    subject: ({ project, region, day }) =>
      `${project}: próxima encuesta de seguimiento, plazo hasta el ${day} (${region})`,
    body: ({ project, region, deadline }, opens) => [
      `Recibe este correo porque informa sobre el plan de acción de ${region} en el proyecto ${project}.`,
      `El ${opens} le enviaremos un enlace para que indique cómo avanza su ejecución. Tendrá de plazo hasta el ${deadline}; necesitará unos diez minutos.`,
      'Si el enlace debe recibirlo otra persona, le rogamos que responda a este correo antes del envío.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions: number, day }: RoundFacts) =>
      number > 0
        ? `${project}: le rogamos que informe sobre ${actions(number)} a más tardar el ${day} (${region})`
        : `${project}: le rogamos que informe a más tardar el ${day} (${region})`,
    body: ({ project, region, deadline }) => [
      `Recibe este correo porque informa sobre el plan de acción de ${region} en el proyecto ${project}.`,
      `Le rogamos que indique, a más tardar el ${deadline}, cómo avanza su ejecución. Si hay respuestas anteriores, ya figuran en la encuesta; necesitará unos diez minutos.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }) =>
      `${project}: le rogamos que presente su informe a más tardar el ${day} (${region})`,
    body: ({ region, deadline }) => [
      `Todavía no hemos recibido el informe sobre el plan de acción de ${region}. Puede presentarlo hasta el ${deadline}; necesitará unos diez minutos.`,
      'Lo guardado hasta ahora se conserva. Si otra persona de su entidad está a punto de presentarlo, no tiene que hacer nada.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }) =>
      `${project}: último recordatorio, presente su informe a más tardar el ${day} (${region})`,
    body: ({ region, deadline }) => [
      `La encuesta se cierra el ${deadline}, y todavía no se ha presentado el informe sobre el plan de acción de ${region}. Necesitará unos diez minutos.`,
      'Sin él, el informe de situación no contendrá ninguna respuesta de esta ronda para esta región. Si necesita más plazo, responda a este correo.',
    ],
  },
  extension: {
    subject: ({ project, region, day }) => `${project}: tiene de plazo hasta el ${day} (${region})`,
    body: ({ region, deadline }) => [
      `Se ha ampliado el plazo para informar sobre el plan de acción de ${region}. Puede presentar el informe hasta el ${deadline}.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }) => `${project}: la encuesta está cerrada (${region})`,
    answered: ({ region }) => [
      `La encuesta está cerrada. Gracias por su informe sobre el plan de acción de ${region}.`,
      'Puede seguir consultando las respuestas presentadas.',
    ],
    missing: ({ region, deadline }) => [
      `La encuesta se cerró el ${deadline}, y no se ha presentado ningún informe sobre el plan de acción de ${region}. El informe de situación no contiene ninguna respuesta de esta ronda para esta región.`,
      'Si todavía puede informar, responda a este correo: la coordinación puede darle más plazo.',
    ],
    meeting: (meeting, date) => `El informe de situación es para la próxima reunión: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }) =>
      `${project}: se le ha remitido una encuesta, abierta hasta el ${day} (${region})`,
    body: ({ project, region, deadline }, organisation) => [
      `${organisation} le ha remitido la encuesta de seguimiento del plan de acción (${region}) del proyecto ${project}. Puede responderse hasta el ${deadline} y requiere unos diez minutos.`,
      'Trabajan juntos en las mismas respuestas. Si no es para usted, no tiene que hacer nada.',
    ],
    note: (organisation) => `${organisation} le escribe:`,
  },
  receipt: {
    subject: ({ project, region }) => `${project}: hemos recibido su informe (${region})`,
    body: ({ region, deadline }, submittedAt) => [
      `Gracias. El informe sobre el plan de acción de ${region} se presentó el ${submittedAt}.`,
      `Puede modificarlo y presentarlo de nuevo hasta el ${deadline}. Más abajo figura una copia de todas las respuestas.`,
    ],
    openSurvey: 'Ver las respuestas presentadas',
    copy: 'Respuestas presentadas',
  },
  reportShared: {
    open: 'Abrir el informe',
    subject: (project, meeting) => `${project}: el informe de situación (${meeting})`,
    body: (project, meeting, date, isAhead) => [
      `El informe de situación de ${project} está disponible: ${meeting}${date ? `, ${date}` : ''}.`,
      `Indica, región por región, cómo avanzan los planes de acción, qué ha cambiado, qué ayuda se pide y quién podría prestarla.${isAhead ? ' Le rogamos que lo lea antes de la reunión.' : ''}`,
      'El enlace es personal. El informe contiene las respuestas de todas las regiones; le rogamos que lo comparta únicamente dentro de su organización.',
    ],
    corrected: 'Sustituye al informe que recibió anteriormente.',
  },
  reportReady: {
    review: 'Revisar el informe',
    subject: (project, meeting) => `${project}: el informe de situación está disponible (${meeting})`,
    body: (meeting, date, isAttached) => [
      `El informe de situación está disponible: ${meeting}, ${date}.${isAttached ? ' Se adjunta en PDF.' : ''}`,
      'En el panel de coordinación puede consultarlo también como página web, hoja de cálculo y datos.',
    ],
  },
  unreachable: {
    subject: (project, partner) => `${project}: un contacto de ${partner} no está localizable`,
    body: (partner, address, reason, colleagues) => [
      `${unreachableBecause[reason](address, partner)} No se enviará nada más a esta dirección.`,
      colleagues > 0
        ? plural(colleagues, {
            one: 'Otro contacto del plan de acción sigue localizable.',
            other: `Otros ${colleagues} contactos del plan de acción siguen localizables.`,
          })
        : 'Ningún otro contacto del plan de acción está localizable.',
      'En el panel de coordinación puede indicar otra dirección para este contacto o pedir que se vuelva a intentar con la misma. Mientras la encuesta esté abierta, se enviará a continuación una invitación.',
    ],
  },
  optedOut: {
    subject: (project, partner) => `${project}: un contacto de ${partner} no desea más recordatorios`,
    body: (partner, address, region) => [
      `${address} (${partner}) no desea recibir más recordatorios sobre el plan de acción de ${region} en esta ronda.`,
      'El enlace seguirá funcionando hasta que se cierre la encuesta, y los demás contactos seguirán recibiendo recordatorios. En la próxima ronda se consultará a este contacto como hasta ahora.',
    ],
  },
  calendar: {
    deadline: ({ project, region }) => `${project}: hoy se cierra la encuesta de seguimiento (${region})`,
    attached: 'El último día del plazo se adjunta como evento de calendario.',
  },
  signIn: {
    subject: (project) => `${project}: inicio de sesión en el panel de coordinación`,
    body: [
      'Alguien, probablemente usted, ha solicitado iniciar sesión en el panel de coordinación. El enlace es válido durante 30 minutos y para un solo inicio de sesión.',
      'Si no lo ha solicitado usted, puede ignorar este correo.',
    ],
    open: 'Iniciar sesión',
  },
};

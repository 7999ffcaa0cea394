import { countIn, pluralIn } from '../plural.ts';
import type { SurveyTexts } from './en.ts';

const count = countIn('es');
const plural = pluralIn('es');
const days = (number: number) => count(number, { one: 'día', other: 'días' });
const answers = (number: number) => count(number, { one: 'respuesta', other: 'respuestas' });

export const es: SurveyTexts = {
  subject: 'Encuesta de seguimiento',
  openUntil: (deadline) => `Abierta hasta el ${deadline}`,
  wasOpenUntil: (deadline) => `Estuvo abierta hasta el ${deadline}`,
  contact: (coordinator) => `Para cualquier consulta sobre la encuesta, diríjase a ${coordinator}:`,
  roundOf: (round) => `Ronda: ${round}`,
  backToList: 'Volver a la lista',

  goOn: {
    action: (number, of) => (of === 1 ? 'Continuar con la acción' : `Continuar con la acción ${number} de ${of}`),
    plan: 'Continuar con el plan de acción',
    questions: 'Continuar con las otras preguntas',
    check: 'Continuar con la revisión y la presentación',
  },
  save: {
    action: (number, of) =>
      of === 1 ? 'Guardar y continuar con la acción' : `Guardar y continuar con la acción ${number} de ${of}`,
    plan: 'Guardar y continuar con el plan de acción',
    questions: 'Guardar y continuar con las otras preguntas',
    check: 'Guardar y continuar con la revisión y la presentación',
    list: 'Guardar y volver a la lista',
  },

  home: {
    heading: (region) => `Informe sobre el plan de acción de ${region}`,
    lead: (deadline) =>
      `Le rogamos que indique cómo avanza su ejecución; tiene de plazo hasta el ${deadline}. Lo que guarde se conserva, y su enlace abre esta página tantas veces como desee.`,
    left: (number) => (number === 0 ? 'Hoy es el último día' : `Tiempo restante: ${days(number)}`),
    states: {
      'not-started': 'Sin empezar',
      saved: 'Guardado, sin confirmar',
      incomplete: (number) => count(number, { one: 'pregunta pendiente', other: 'preguntas pendientes' }),
      confirmed: 'Confirmado',
    },
    filledIn: (day) => `Contiene las respuestas del ${day}`,
    savedBy: (name, moment) => `${name}, ${moment}`,
    check: {
      task: 'Revisar las respuestas y presentar el informe',
      open: 'Aún no es posible',
      ready: 'Listo para presentar',
      submitted: 'Presentado',
      changed: 'Modificado, sin presentar',
    },
    stopReminders: 'No recibir más recordatorios en esta ronda',
    remindersStopped: 'No recibirá más recordatorios en esta ronda.',
  },

  submitted: {
    text: (moment, name, revision) =>
      revision === 1
        ? `Presentado por ${name} el ${moment}.`
        : `Presentado de nuevo por ${name} el ${moment}; esta es la versión ${revision}.`,
    canBeChanged: (deadline) =>
      `Puede modificarlo hasta el ${deadline}: abra la lista, guarde lo que desee modificar y presente de nuevo el informe.`,
    changedSince: 'Desde entonces se han guardado cambios que aún no se han presentado.',
    show: 'Ver las respuestas presentadas',
  },

  form: {
    action: (number, of) => (of === 1 ? 'Acción' : `Acción ${number} de ${of}`),
    filledIn: (day) =>
      `Las respuestas que figuran aquí se presentaron el ${day}. Revíselas y guarde la página, aunque no haya cambios.`,
    savedBy: (name, moment) => `Guardado por ${name} el ${moment}.`,
    previously: (month) => `En ${month} se indicó:`,
    planned: 'Qué dice el plan sobre esta acción',
    problems: (number) =>
      `Esta página está guardada. Antes de presentar el informe, revise ${plural(number, { one: 'una pregunta', other: `${number} preguntas` })}`,
    asOf: (day) => `Dato del ${day}`,
    isRight: 'Es correcto así',
    limit: (characters) => `Cada texto puede tener hasta ${characters} caracteres.`,
    notConfirmed: 'La página aún no está confirmada: revísela y guárdela con su botón.',
    tooLarge: 'No se ha guardado nada: la página es demasiado larga',
    unchanged: {
      heading: (day) => `¿No ha cambiado nada desde el ${day}?`,
      text: 'En ese caso, confirme la fase y explique en una frase cómo está la situación. Todo lo demás queda como figura más abajo, y lo verá otra vez antes de presentarlo.',
      stage: (stage) => `La fase sigue siendo: ${stage}`,
      note: {
        done: '¿Qué se ha hecho desde entonces, en pocas palabras?',
        reasons: '¿Por qué sigue sin ejecutarse la acción, en pocas palabras?',
      },
      button: (goOn) => `No ha cambiado nada. ${goOn}`,
      notTaken: 'Complete estos datos para continuar',
      missing: { stage: 'Confirme la fase. Si ha cambiado, elíjala más abajo', note: 'Escriba una nota breve' },
    },
  },

  saving: {
    savedAt: (time) => `Guardado a las ${time}`,
    conflict: (name, moment) =>
      `${name} guardó esta página el ${moment}. Guarde la suya: verá entonces ambas versiones.`,
    tooLarge:
      'Los textos de esta página superan en conjunto lo que se puede conservar. Acorte los más largos y publique en la red los documentos extensos, con un enlace aquí.',
    closed: 'La encuesta está cerrada y ya no se guarda nada. Copie lo que ha escrito.',
    withdrawn: 'Su enlace se ha retirado y ya no se guarda nada. Copie lo que ha escrito.',
    stuck: 'Desde esta página ya no se guarda nada. Copie lo que ha escrito y vuelva a abrir el enlace de su correo.',
    offline: 'Sin conexión. Lo que escriba permanece en esta página y se guardará en cuanto vuelva la conexión.',
    failed: 'No se ha guardado. Se intentará de nuevo; deje abierta esta página.',
    left: 'Caracteres restantes:',
    over: 'Caracteres de más:',
  },

  conflict: {
    heading: 'Sus respuestas aún no se han guardado: entretanto se guardaron otras',
    bySomebody: (name, moment) =>
      `${name} guardó esta página el ${moment}, después de que usted la abriera. No se ha perdido nada. Decida qué respuesta es válida donde haya diferencias y guarde de nuevo:`,
    byYourself: (moment) =>
      `Usted guardó esta página el ${moment} en otra ventana, después de abrirla aquí. No se ha perdido nada. Decida qué respuesta es válida donde haya diferencias y guarde de nuevo:`,
    saved: (name) => `Guardado por ${name}:`,
    empty: 'nada',
    take: 'Usar esta respuesta en lugar de la mía',
    discard: 'Descartar mis respuestas y abrir lo guardado',
  },

  check: {
    unconfirmed: 'guardado, aún sin confirmar',
    notConfirmed: 'Guardado, pero aún sin confirmar. Abra la página, revísela y guárdela con su botón.',
    before: 'Antes:',
    changes: (number, day) =>
      number === 0 ? `Datos del ${day}; no ha cambiado nada.` : `Cambios desde el ${day}: ${answers(number)}.`,
    heading: 'Revise las respuestas y presente el informe',
    lead: (region) => `Esto es lo que se presentará como informe sobre ${region}.`,
    change: 'Modificar',
    unsaved: 'aún sin guardar en esta ronda',
    notSaved: 'Aún sin guardar en esta ronda. Abra la página, revísela y guárdela.',
    nothingSaid: 'Aquí no se ha indicado nada.',
    problems: 'Antes de presentar el informe, revise lo siguiente',
    submit: (region) => `Presentar el informe sobre ${region}`,
    submitAgain: (region) => `Presentar de nuevo el informe sobre ${region}`,
    receipt: (address) => `Se enviará un justificante con una copia a ${address}.`,
    unchanged: (moment) => `Esto se presentó el ${moment}. Desde entonces no ha cambiado nada.`,
    changed: {
      heading: 'Aún no se ha presentado nada: las respuestas han cambiado',
      text: 'Se modificaron después de que se le mostrara esta página. Revíselas de nuevo y presente después el informe.',
    },
    overtaken: {
      heading: 'Entretanto se ha presentado el informe',
      text: (name, moment) =>
        `${name} lo presentó el ${moment}, con respuestas distintas de las que se le mostraron a usted. Si lo que ve ahora debe sustituirlo, preséntelo de nuevo.`,
    },
    tooLarge: {
      heading: 'Las respuestas son demasiado largas para presentarlas',
      text: (kilobytes, limit) =>
        `En total ocupan ${kilobytes} KB; un informe admite como máximo ${limit} KB. Acorte los textos más largos y sustituya los documentos extensos por un enlace.`,
    },
  },

  done: {
    heading: (region) => `Gracias. Se ha presentado el informe sobre ${region}`,
    receipt: (address) => `En breve llegará un justificante con una copia a ${address}.`,
    meeting: (meeting, day, place) =>
      `Las respuestas se incorporarán al informe de situación para la próxima reunión: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'Las respuestas se incorporarán al próximo informe de situación.',
    copy: 'Respuestas presentadas',
  },

  history: {
    heading: 'Todas las versiones de esta ronda',
    text: 'Vale la más reciente. Las anteriores se conservan.',
    show: (revision) => `Mostrar la versión ${revision}`,
    page: (revision, region) => `Versión ${revision} del informe: ${region}`,
    pdf: 'Descargar una copia en PDF',
  },

  closed: {
    heading: (region) => `La encuesta sobre ${region} está cerrada`,
    text: (deadline) => `Las respuestas se podían presentar hasta el ${deadline}.`,
    ask: (coordinator) => `Si hay algo que corregir o añadir, escriba a ${coordinator}:`,
    nothing: 'En esta ronda no se presentó nada.',
    savedOnly: 'Lo que se guardó sin presentarse no forma parte de ningún informe.',
    late: {
      heading: 'No se ha guardado nada',
      notSent: 'No se ha enviado nada',
      text: 'La encuesta ya estaba cerrada cuando envió esta página. A continuación figura lo que escribió, para que pueda copiarlo.',
      submit: 'La encuesta ya estaba cerrada cuando envió el informe.',
    },
  },

  stopReminders: {
    heading: 'No recibir más recordatorios en esta ronda',
    text: 'Su enlace seguirá funcionando y todavía podrá informar. La coordinación verá que no desea recibir recordatorios.',
    button: 'No recibir más recordatorios',
    doneHeading: 'No recibirá más recordatorios en esta ronda',
    done: 'Con la próxima ronda volverá a recibir recordatorios.',
    toSurvey: 'Abrir la encuesta',
  },
};

import type { QuestionTexts } from './en.ts';

export const es: QuestionTexts = {
  sections: {
    standing: 'En qué situación está la acción',
    work: 'Qué se ha hecho y qué se ha conseguido',
    obstacles: 'Qué dificulta la ejecución y qué ayudaría',
    money: 'Costes y financiación',
    transfer: 'Agentes implicados y transferencia',
    instrument: 'El instrumento de política',
    exchange: 'Acciones de otras regiones',
    publication: 'Para el informe y la reunión',
  },
  action: {
    stage: {
      label: '¿En qué fase se encuentra la acción?',
      help: 'Si sus actividades están en fases distintas, elija la de la acción en su conjunto.',
    },
    progress: {
      label: '¿En qué medida se ha ejecutado?',
      help: 'Su propia estimación para toda la acción, del 0 al 100 por ciento.',
    },
    expectedEnd: { label: '¿Cuándo espera que finalice?', help: 'Mes y año.' },
    assessment: {
      label: '¿Cómo valora la acción?',
      help: 'Su propia valoración con respecto al plan; es necesaria mientras la acción está en preparación o en ejecución.',
    },
    done: {
      label: '¿Qué se ha hecho desde el último informe?',
      help: 'Necesario una vez iniciados los trabajos: actividades y decisiones, con fechas cuando sean importantes.',
    },
    results: {
      label: '¿Qué se ha conseguido y qué lo demuestra?',
      help: 'El programa solo reconoce una mejora si hay pruebas: indique documentos, cifras y enlaces.',
    },
    reasons: {
      label: '¿Por qué no se está ejecutando la acción?',
      help: 'Necesario si está en suspenso o abandonada, o si no se ha iniciado aunque ya ha pasado la fecha de inicio.',
    },
    obstacles: { label: '¿Qué obstáculos hay?', help: 'Elija todos los que correspondan.' },
    obstaclesText: {
      label: '¿Cómo se manifiestan estos obstáculos?',
      help: 'Qué suponen para el calendario, los costes y los objetivos.',
    },
    needs: {
      label: '¿Qué facilitaría la ejecución de aquí en adelante?',
      help: 'De la forma más concreta posible, para que otras entidades puedan dar respuesta.',
    },
    needsFrom: {
      label: '¿Quién podría ayudar?',
      help: 'Elija de quién necesitaría ayuda; puede marcar varias opciones.',
    },
    costsToDate: {
      label: '¿Cuánto ha costado la acción hasta la fecha?',
      help: 'Suma de todas las fuentes; basta con una estimación.',
    },
    fundingSecured: {
      label: '¿Qué financiación está asegurada?',
      help: 'Por fuente: lo que se ha concedido o aprobado, no lo que se ha solicitado.',
    },
    newPlayers: {
      label: '¿Quién se ha incorporado?',
      help: 'Entidades que se han sumado desde que se redactó el plan.',
    },
    transfer: {
      label: '¿Puede otra región adoptar esta acción?',
      help: 'En la medida en que pueda valorarlo hoy.',
    },
    transferConditions: {
      label: '¿En qué condiciones?',
      help: 'Qué necesitaría una región: normas, socios, dinero, tiempo.',
    },
  },
  plan: {
    instrumentImproved: {
      label: '¿Se ha mejorado el instrumento de política?',
      help: 'Cualquier mejora que el proyecto haya propiciado hasta la fecha.',
    },
    improvements: {
      label: '¿De qué manera?',
      help: 'El programa distingue tres tipos; elija todos los que correspondan.',
    },
    improvementText: {
      label: '¿Qué ha cambiado exactamente?',
      help: 'Indique la decisión, el documento o la convocatoria, con su fecha y un enlace.',
    },
    fundsInfluenced: {
      label: '¿En qué fondos se ha influido?',
      help: 'Dinero del instrumento que se emplea de otro modo a raíz del proyecto.',
    },
    indicatorValue: {
      label: '¿Cuál es el valor actual del indicador?',
      help: 'El indicador que el propio plan ha definido.',
    },
    interests: {
      label: '¿Qué acciones de otras regiones le gustaría adoptar?',
      help: 'Elija todas las que le interesen; la reunión pone en contacto a las regiones.',
    },
    highlights: {
      label: '¿Qué aspectos destacados merece la pena dar a conocer?',
      help: 'Una o dos frases para el público ajeno al proyecto.',
    },
    highlightsPublishable: {
      label: 'Esto puede publicarse',
      help: 'En el informe público y en el boletín. En caso contrario, no saldrá del proyecto.',
    },
    topics: { label: '¿Qué debería tratarse en la reunión?', help: 'Temas para el orden del día.' },
  },
  optional: 'opcional',
  unanswered: 'Sin respuesta',
  regions: (count) => `Regiones (${count})`,
  chosen: 'elegidas:',
  month: 'Mes',
  year: 'Año',
  day: 'Día',
  amount: 'Importe en EUR',
  anotherSource: 'Otra fuente',
  percent: 'por ciento',
  euro: 'EUR',
  plannedEnd: (month) => `Previsto: ${month}.`,
  plannedCosts: (amount) => `Previsto: ${amount}.`,
  plannedAmount: (amount) => `previsto: ${amount}`,
  target: (target, unit) => `valor objetivo ${target} ${unit}`,
  baseline: (baseline) => `valor inicial ${baseline}`,
  problems: {
    required: {
      stage: 'Elija una fase',
      progress: 'Estime en qué medida se ha ejecutado la acción, de 0 a 100',
      assessment: 'Elija una valoración',
      done: 'Indique qué se ha hecho desde el último informe',
      reasons: 'Indique por qué no se está ejecutando la acción',
    },
    unanswered: 'Responda a esta pregunta',
    'not-a-number': 'Escriba un número, por ejemplo 1250 o 1250,50',
    'not-a-percentage': 'Escriba un número de 0 a 100',
    negative: 'Escriba un número que no sea inferior a 0',
    'not-a-month': 'Elija el mes y escriba el año con cuatro cifras',
    'not-a-date': 'Indique un día que exista y escriba el año con cuatro cifras',
    'source-missing': 'Indique la fuente de cada importe',
    'amount-missing': 'Indique el importe de cada fuente, o elimine la fuente',
    'too-long': (limit, over) => `Acorte el texto a ${limit} caracteres como máximo; sobran ${over}`,
    'ends-before-start': 'El fin es anterior al inicio previsto. ¿Es correcto?',
    'end-has-passed': 'El fin esperado ya ha pasado y la acción no está finalizada. ¿Es correcto?',
    'not-started-with-progress': 'El avance supera el 0 por ciento y la acción no se ha iniciado. ¿Es correcto?',
    'done-but-not-completed': 'El avance es del 100 por ciento y la acción no está finalizada. ¿Es correcto?',
    'completed-but-not-done': 'La acción está finalizada y el avance es inferior al 100 por ciento. ¿Es correcto?',
    'far-above-planned-costs': 'Es más de diez veces el coste previsto. ¿Es correcto?',
    'far-above-planned-funding': 'Es más de diez veces la financiación prevista. ¿Es correcto?',
    'not-improved-but-how': 'El instrumento de política no ha mejorado y se indica un tipo de mejora. ¿Es correcto?',
  },
};

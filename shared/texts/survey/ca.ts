import { countIn, pluralIn } from '../plural.ts';
import { deFigure, delFigure, elFigure } from '../terms/ca.ts';
import type { SurveyTexts } from './en.ts';

const count = countIn('ca');
const plural = pluralIn('ca');
const days = (number: number) => count(number, { one: 'dia', other: 'dies' });
const answers = (number: number) => count(number, { one: 'resposta', other: 'respostes' });

export const ca: SurveyTexts = {
  subject: 'Enquesta de seguiment',
  openUntil: (deadline) => `Oberta fins al ${deadline}`,
  wasOpenUntil: (deadline) => `Va estar oberta fins al ${deadline}`,
  contact: (coordinator) => `Si té cap dubte sobre l’enquesta, escrigui a ${coordinator}:`,
  roundOf: (round) => `Ronda: ${round}`,
  backToList: 'Torna a la llista',

  goOn: {
    action: (number, of) => (of === 1 ? 'Continua amb l’acció' : `Continua amb l’acció ${number} ${deFigure(of)}`),
    plan: 'Continua amb el pla d’acció',
    questions: 'Continua amb les preguntes addicionals',
    check: 'Continua per revisar i presentar',
  },
  save: {
    action: (number, of) =>
      of === 1 ? 'Desa i continua amb l’acció' : `Desa i continua amb l’acció ${number} ${deFigure(of)}`,
    plan: 'Desa i continua amb el pla d’acció',
    questions: 'Desa i continua amb les preguntes addicionals',
    check: 'Desa i continua per revisar i presentar',
    list: 'Desa i torna a la llista',
  },

  home: {
    heading: (region) => `Informe sobre el pla d’acció: ${region}`,
    lead: (deadline) =>
      `Indiqui com avança l’execució del pla; té temps fins al ${deadline}. El que desi es conserva, i l’enllaç obre aquesta pàgina tantes vegades com vulgui.`,
    left: (number) => (number === 0 ? 'Avui és l’últim dia' : `Temps restant: ${days(number)}`),
    states: {
      'not-started': 'Sense començar',
      saved: 'Desat, sense confirmar',
      incomplete: (number) => count(number, { one: 'pregunta pendent', other: 'preguntes pendents' }),
      confirmed: 'Confirmat',
    },
    filledIn: (day) => `Emplenat amb les respostes ${delFigure(day)}`,
    savedBy: (name, moment) => `${name}, ${moment}`,
    check: {
      task: 'Revisar les respostes i presentar l’informe',
      open: 'Encara no es pot presentar',
      ready: 'Ja es pot presentar',
      submitted: 'Presentat',
      changed: 'Modificat, sense presentar',
    },
    stopReminders: 'No vull rebre més recordatoris en aquesta ronda',
    remindersStopped: 'No rebrà més recordatoris en aquesta ronda.',
  },

  submitted: {
    text: (moment, name, revision) =>
      revision === 1
        ? `Presentat per ${name} ${elFigure(moment)}.`
        : `Presentat de nou per ${name} ${elFigure(moment)}; és la versió ${revision}.`,
    canBeChanged: (deadline) =>
      `Pot modificar l’informe fins al ${deadline}: obri la llista, desi els canvis i torni a presentar-lo.`,
    changedSince: 'Des de llavors s’han desat canvis que encara no s’han presentat.',
    show: 'Mostra les respostes presentades',
  },

  form: {
    action: (number, of) => (of === 1 ? 'Acció' : `Acció ${number} ${deFigure(of)}`),
    filledIn: (day) =>
      `Les respostes que hi figuren es van presentar ${elFigure(day)}. Revisi-les i desi la pàgina, encara que no hi hagi canvis.`,
    savedBy: (name, moment) => `Desat per ${name} ${elFigure(moment)}.`,
    previously: (month) => `Resposta anterior (${month}):`,
    planned: 'Què diu el pla sobre aquesta acció',
    problems: (number) =>
      `La pàgina s’ha desat. Abans de presentar l’informe, revisi ${plural(number, { one: 'aquesta pregunta', other: `aquestes ${number} preguntes` })}`,
    asOf: (day) => `Dada ${delFigure(day)}`,
    isRight: 'És correcte així',
    limit: (characters) => `Cada text pot tenir fins a ${characters} caràcters.`,
    notConfirmed: 'La pàgina encara no està confirmada: revisi-la i desi-la amb el seu botó.',
    tooLarge: 'No s’ha desat res: la pàgina és massa llarga',
    unchanged: {
      heading: (day) => `No ha canviat res des ${delFigure(day)}?`,
      text: 'En aquest cas, confirmi la fase i expliqui en una frase com està la situació. Tota la resta queda com consta més avall, i ho veurà un altre cop abans de presentar-ho.',
      stage: (stage) => `La fase continua sent: ${stage}`,
      note: {
        done: 'Què s’ha fet des de llavors, en poques paraules?',
        reasons: 'Per què l’acció continua sense executar-se, en poques paraules?',
      },
      button: (goOn) => `No ha canviat res. ${goOn}`,
      notTaken: 'Completi aquestes dades per continuar',
      missing: { stage: 'Confirmi la fase. Si ha canviat, triï-la més avall', note: 'Escrigui una nota breu' },
    },
  },

  saving: {
    savedAt: (time) => `Desat a les ${time}`,
    conflict: (name, moment) =>
      `${name} va desar aquesta pàgina ${elFigure(moment)}. Desi la seva: llavors veurà totes dues versions.`,
    tooLarge:
      'Els textos d’aquesta pàgina superen en conjunt el que es pot conservar. Escurci els més llargs i publiqui a la xarxa els documents extensos, amb un enllaç aquí.',
    closed: 'L’enquesta està tancada i ja no es desa res. Copiï el que ha escrit.',
    withdrawn: 'El seu enllaç s’ha retirat i ja no es desa res. Copiï el que ha escrit.',
    stuck: 'Des d’aquesta pàgina ja no es desa res. Copiï el que ha escrit i torni a obrir l’enllaç del seu correu.',
    offline: 'Sense connexió. El que escrigui es manté en aquesta pàgina i es desarà tan bon punt torni la connexió.',
    failed: 'No s’ha desat. Es tornarà a provar; deixi oberta aquesta pàgina.',
    left: 'Caràcters restants:',
    over: 'Caràcters de més:',
  },

  conflict: {
    heading: 'Les seves respostes encara no s’han desat: la pàgina ha canviat mentrestant',
    bySomebody: (name, moment) =>
      `${name} va desar aquesta pàgina ${elFigure(moment)}, després que vostè l’obrís. No s’ha perdut res. Decideixi quina resposta val en els punts següents i torni a desar la pàgina:`,
    byYourself: (moment) =>
      `Vostè va desar aquesta pàgina ${elFigure(moment)} en una altra finestra, després d’obrir-la aquí. No s’ha perdut res. Decideixi quina resposta val en els punts següents i torni a desar la pàgina:`,
    saved: (name) => `Desat per ${name}:`,
    empty: 'cap resposta',
    take: 'Fes servir aquesta resposta en lloc de la meva',
    discard: 'Descarta les meves respostes i obre les que s’han desat',
  },

  check: {
    unconfirmed: 'desat, encara sense confirmar',
    notConfirmed: 'Desat, però encara sense confirmar. Obri la pàgina, revisi-la i desi-la amb el seu botó.',
    before: 'Abans:',
    changes: (number, day) =>
      number === 0
        ? `Dades ${delFigure(day)}; no ha canviat res.`
        : `Canvis des ${delFigure(day)}: ${answers(number)}.`,
    heading: 'Revisi les respostes i presenti l’informe',
    lead: (region) => `Aquest és l’informe que es presentarà: ${region}.`,
    change: 'Modifica',
    unsaved: 'encara no s’ha desat en aquesta ronda',
    notSaved: 'Encara no s’ha desat en aquesta ronda. Obri la pàgina, revisi-la i desi-la.',
    nothingSaid: 'No s’hi ha indicat res.',
    problems: 'Abans de presentar l’informe, revisi el següent',
    submit: (region) => `Presenta l’informe: ${region}`,
    submitAgain: (region) => `Torna a presentar l’informe: ${region}`,
    receipt: (address) => `S’enviarà un justificant amb una còpia a ${address}.`,
    unchanged: (moment) => `Aquestes respostes es van presentar ${elFigure(moment)}. Des de llavors no han canviat.`,
    changed: {
      heading: 'Encara no s’ha presentat res: les respostes han canviat',
      text: 'S’han modificat després que se li mostrés aquesta pàgina. Torni a revisar-les i, tot seguit, presenti l’informe.',
    },
    overtaken: {
      heading: 'L’informe s’ha presentat mentrestant',
      text: (name, moment) =>
        `${name} el va presentar ${elFigure(moment)}, amb respostes diferents de les que se li mostraven. Si vol que les respostes que veu ara el substitueixin, torni a presentar-lo.`,
    },
    tooLarge: {
      heading: 'Les respostes són massa llargues per presentar-les',
      text: (kilobytes, limit) =>
        `En conjunt ocupen ${kilobytes} KB, i un informe pot tenir com a màxim ${limit} KB. Escurci els textos més llargs, publiqui els documents extensos al web i indiqui’n aquí l’enllaç.`,
    },
  },

  done: {
    heading: (region) => `Gràcies. L’informe s’ha presentat: ${region}`,
    receipt: (address) => `Hem enviat un justificant amb una còpia a ${address}.`,
    meeting: (meeting, day, place) =>
      `Les respostes s’incorporaran a l’informe de situació per a la pròxima reunió: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'Les respostes s’incorporaran al pròxim informe de situació.',
    copy: 'Respostes presentades',
  },

  history: {
    heading: 'Totes les versions d’aquesta ronda',
    text: 'Val la més recent. Les anteriors es conserven.',
    show: (revision) => `Mostra la versió ${revision}`,
    page: (revision, region) => `Versió ${revision} de l’informe: ${region}`,
    pdf: 'Baixa una còpia en PDF',
  },

  closed: {
    heading: (region) => `L’enquesta està tancada: ${region}`,
    text: (deadline) => `Les respostes es podien presentar fins al ${deadline}.`,
    ask: (coordinator) => `Si cal corregir o afegir alguna cosa, escrigui a ${coordinator}:`,
    nothing: 'En aquesta ronda no s’ha presentat res.',
    savedOnly: 'El que es va desar però no es va presentar no consta en cap informe.',
    late: {
      heading: 'No s’ha desat res',
      notSent: 'No s’ha enviat res',
      text: 'L’enquesta ja estava tancada quan ha enviat la pàgina. Aquí té el que havia escrit, perquè ho pugui copiar.',
      submit: 'L’enquesta ja estava tancada quan ha volgut presentar l’informe.',
    },
  },

  stopReminders: {
    heading: 'Aturar els recordatoris d’aquesta ronda',
    text: 'L’enllaç continua funcionant i encara pot presentar l’informe. La coordinació veurà que no vol rebre recordatoris.',
    button: 'Atura els recordatoris',
    doneHeading: 'No rebrà més recordatoris en aquesta ronda',
    done: 'Els recordatoris tornaran amb la pròxima ronda.',
    toSurvey: 'Obre l’enquesta',
  },
};

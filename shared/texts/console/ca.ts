import { countIn, pluralIn } from '../plural.ts';
import { deFigure, elFigure } from '../terms/ca.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('ca');
const plural = pluralIn('ca');

export const ca: ConsoleTexts = {
  title: 'Consola',
  signIn: {
    heading: 'Inici de sessió',
    intro: 'Introdueixi la seva adreça. Rebrà un correu amb un enllaç per iniciar la sessió.',
    email: 'Adreça de correu electrònic',
    send: 'Envia l’enllaç',
    sentHeading: 'Consulti la seva bústia',
    sent: 'Si l’adreça és la de la coordinació, rebrà un correu amb un enllaç. L’enllaç és vàlid durant 30 minuts.',
    confirmHeading: 'Inici de sessió a la consola',
    confirm: 'Inicia la sessió ara',
    expiredHeading: 'Aquest enllaç ja no és vàlid',
    expired: 'Ja s’ha fet servir o han passat els 30 minuts.',
    again: 'Demana un altre enllaç',
    out: 'Tanca la sessió',
  },
  standing: {
    none: 'Encara no s’ha obert cap ronda',
    heading: (answered, asked) =>
      `${answered} ${deFigure(asked)} ${plural(asked, { one: 'regió', other: 'regions' })} ${plural(answered, { one: 'ha respost', other: 'han respost' })}`,
    closed: 'La ronda està tancada.',
    deadline: (date) => `El termini s’acaba el ${date}.`,
    previous: (answered, asked, round) =>
      `En la ronda anterior (${round}), ${plural(answered, { one: 'n’havia respost', other: 'n’havien respost' })} ${answered} ${deFigure(asked)}.`,
    round: (name) => `Ronda: ${name}.`,
  },
  next: {
    heading: 'Què ve a continuació',
    nothing: 'No hi ha res més previst.',
    'open-round': (round) => `S’obre una ronda: ${round}`,
    'compile-report': (meeting) => `Es genera l’informe: ${meeting}`,
    invitation: 'S’envien les invitacions',
    reminder: (number) => `S’envia el recordatori ${number} a qui no ha respost`,
    'last-call': 'S’envia l’últim avís a qui no ha respost',
    other: 'S’envia un correu',
  },
  regions: {
    missing: (number) => plural(number, { one: 'Falta una regió', other: `Falten ${number} regions` }),
    answered: (number) => plural(number, { one: 'Ha respost una regió', other: `Han respost ${number} regions` }),
    state: { answered: 'Ha respost', missing: 'Encara sense resposta', closed: 'Sense resposta' },
    answeredAt: (moment) => elFigure(moment),
    deadline: (date) => `Termini fins al ${date}`,
    reminders: (number) =>
      number === 0
        ? 'encara sense recordatoris'
        : count(number, { one: 'recordatori enviat', other: 'recordatoris enviats' }),
    contacts: 'Contactes',
    unreachable: 'no pot rebre correus',
    optedOut: 'no vol més recordatoris',
    moreTime: 'Dona més temps',
    newDeadline: (region) => `Nou termini: ${region}`,
    moreTimeForAll: 'Dona més temps a tothom',
    newDeadlineForAll:
      'Nou termini per a totes les regions. Les que encara no han respost reben un avís per correu electrònic.',
    extend: 'Amplia el termini',
    notPossible: 'El termini ja no es pot ampliar fins a aquest dia. Triï’n un altre.',
    remind: {
      summary: 'Recorda-ho ara',
      whom: (addresses) => `S’envia un recordatori a: ${addresses}.`,
      soon: 'Surt en un quart d’hora com a màxim.',
      from: (moment) => `Data i hora de l’enviament: ${moment}.`,
      send: 'Envia el recordatori',
      asked: 'Avui ja s’ha demanat un recordatori.',
    },
  },
  reports: {
    heading: 'Informes',
    compile: 'Genera ara l’informe',
    compiling: 's’està generant; torni a carregar la pàgina d’aquí a un moment',
    none: 'encara no s’ha generat',
    revision: (revision, moment) => `Versió ${revision}, ${moment}`,
    formats: {
      'report.html': 'pàgina web',
      'report.pdf': 'PDF',
      'report.xlsx': 'full de càlcul',
      'report.json': 'dades',
    },
  },
  notFound: { heading: 'Aquesta pàgina no existeix', body: 'Torni a la consola.', back: 'Consola' },
  failed: {
    heading: 'Hi ha hagut un error',
    body: (request) => `L’error és nostre i ha quedat registrat amb la referència ${request}. Torni-ho a provar.`,
  },
};

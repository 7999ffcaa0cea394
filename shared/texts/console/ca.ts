import { countIn, pluralIn } from '../plural.ts';
import { deFigure, delFigure, elFigure } from '../terms/ca.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('ca');
const plural = pluralIn('ca');
const mails = (number: number) => count(number, { one: 'correu', other: 'correus' });

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
  round: {
    act: 'Modifica aquesta ronda',
    pause: 'Suspèn la ronda',
    pauseHint:
      'Durant la suspensió no s’envien invitacions ni recordatoris. Els enllaços funcionen i l’enquesta continua oberta.',
    paused: (moment) =>
      `Ronda suspesa des ${delFigure(moment)}. No s’envien invitacions ni recordatoris, i l’enquesta continua oberta.`,
    resume: 'Reprèn la ronda',
    resumeHint:
      'El termini s’amplia amb els dies que ha durat la suspensió. Qui encara no ha respost rep un avís per correu electrònic.',
    close: 'Tanca ara la ronda',
    closeHint: 'Ja no es podrà presentar cap informe. Amb «Dona més temps» es pot tornar a obrir la ronda.',
    confirmClose: 'Sí, tanca-la',
    closedEarly: (moment) => `Vostè va tancar la ronda ${elFigure(moment)}.`,
    open: 'Obre ara la pròxima ronda',
    openHint: (round, opens) => `La pròxima ronda (${round}) s’obriria automàticament el ${opens}.`,
    openDeadline: 'Termini de la ronda',
    openNow: 'Obre-la ara',
    opening: (round) => `La pròxima ronda (${round}) s’obre en un quart d’hora com a màxim.`,
  },
  sending: {
    sandbox:
      'Amazon SES encara és a l’entorn de proves (sandbox): només envia a adreces que s’hi han verificat i no més de 200 correus al dia. Demani l’accés de producció a la consola de SES.',
    waiting: (number, perDay) =>
      `${plural(number, { one: 'Un correu està', other: `${mails(number)} estan` })} en espera, perquè s’ha exhaurit la quota diària d’Amazon SES (${mails(perDay)}). Quan hi torni a haver quota, s’enviaran primer els més antics.`,
  },
  next: {
    heading: 'Què ve a continuació',
    nothing: 'No hi ha res més previst.',
    'open-round': (round) => `S’obre una ronda: ${round}`,
    'compile-report': (meeting) => `Es genera l’informe: ${meeting}`,
    announcement: 'S’anuncia la ronda',
    invitation: 'S’envien les invitacions',
    reminder: (number) => `S’envia el recordatori ${number} a qui no ha respost`,
    'last-call': 'S’envia l’últim avís a qui no ha respost',
    'round-closed': 'Es comunica als contactes que l’enquesta està tancada',
    other: 'S’envia un correu',
  },
  regions: {
    missing: (number) => plural(number, { one: 'Falta una regió', other: `Falten ${number} regions` }),
    answered: (number) => plural(number, { one: 'Ha respost una regió', other: `Han respost ${number} regions` }),
    leftOut: (number) => plural(number, { one: 'Queda fora una regió', other: `Queden fora ${number} regions` }),
    state: {
      answered: 'Ha respost',
      missing: 'Encara sense resposta',
      closed: 'Sense resposta',
      leftOut: 'Fora d’aquesta ronda',
    },
    skip: {
      summary: 'Deixa fora d’aquesta ronda',
      hint: 'La regió ja no es compta entre les que falten, i els seus contactes no reben més correus sobre aquesta ronda. Tot i això, poden respondre.',
      leaveOut: 'Deixa fora',
      askAgain: 'Torna a incloure aquesta regió',
    },
    address: {
      summary: 'Corregeix l’adreça',
      label: (address) => `Adreça que substitueix ${address}`,
      hint: 'Deixi l’adreça tal com està perquè es torni a provar. Mentre l’enquesta estigui oberta, s’hi envia una invitació.',
      save: 'Desa l’adreça',
      wrong: 'Introdueixi una adreça de correu electrònic, per exemple nom@example.org.',
      taken: 'Un altre contacte del projecte ja té aquesta adreça.',
    },
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
  },
  history: {
    heading: 'Què s’ha fet aquí',
    extended: (who, deadline) => `Més temps: ${who}, fins al ${deadline}`,
    everybody: 'totes les regions',
    reminded: (who) => `Recordatori demanat: ${who}`,
    paused: 'Ronda suspesa',
    resumed: 'Ronda represa',
    closed: 'Ronda tancada',
    'round-requested': (round, deadline) => `Ronda oberta manualment: ${round}, fins al ${deadline}`,
    skipped: (who) => `Fora de la ronda: ${who}`,
    unskipped: (who) => `De nou a la ronda: ${who}`,
    'address-corrected': (who) => `Adreça corregida: ${who}`,
    'address-retried': (who) => `Adreça provada de nou: ${who}`,
    'compile-requested': (meeting) => `Informe demanat: ${meeting}`,
    imported: 'Fitxer del projecte importat',
  },
  notFound: { heading: 'Aquesta pàgina no existeix', body: 'Torni a la consola.', back: 'Consola' },
  failed: {
    heading: 'Hi ha hagut un error',
    body: (request) => `L’error és nostre i ha quedat registrat amb la referència ${request}. Torni-ho a provar.`,
  },
};

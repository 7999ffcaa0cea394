import type { Unreachable } from '../../domain/rounds/state.ts';
import { countIn, pluralIn } from '../plural.ts';
import { elFigure } from '../terms/ca.ts';
import type { MailTexts, RoundFacts } from './en.ts';

const count = countIn('ca');
const plural = pluralIn('ca');
const actions = (number: number) => count(number, { one: 'acció', other: 'accions' });

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `No s’ha pogut lliurar un correu adreçat a ${address} (${partner}).`,
  complaint: (address, partner) => `Un correu adreçat a ${address} (${partner}) s’ha marcat com a no desitjat.`,
  refused: (address, partner) => `El servei de correu no accepta l’adreça ${address} (${partner}).`,
  full: (address, partner) =>
    `Els correus adreçats a ${address} (${partner}) han tornat diverses vegades; pot ser que la bústia sigui plena.`,
};

export const ca: MailTexts = {
  greeting: 'Benvolguda senyora, benvolgut senyor,',
  closing: 'Atentament,',
  linkAsText: 'L’enllaç, si el botó no funciona:',
  openSurvey: 'Obre l’enquesta',
  openConsole: 'Obre la consola',
  samePlan: 'L’enllaç és personal i serà el mateix fins que es tanqui l’enquesta; el que desi es conservarà.',
  questions: 'Si té cap dubte, respongui a aquest correu: arriba a la coordinació del projecte.',
  stopReminders: 'No vull rebre més recordatoris en aquesta ronda',

  announcement: {
    subject: ({ project, region, day }) =>
      `${project}: pròxima enquesta de seguiment, termini fins al ${day} (${region})`,
    body: ({ project, region, deadline }, opens) => [
      `Rep aquest correu perquè, dins del projecte ${project}, vostè informa sobre el pla d’acció de la seva regió (${region}).`,
      `El ${opens} li enviarem un enllaç perquè ens indiqui com avança l’execució del pla. Tindrà temps fins al ${deadline}; hi dedicarà uns deu minuts.`,
      'Si l’enllaç l’ha de rebre una altra persona, respongui a aquest correu abans de l’enviament.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions: number, day }: RoundFacts) =>
      number > 0
        ? `${project}: cal informar sobre ${actions(number)} com a molt tard el ${day} (${region})`
        : `${project}: cal informar com a molt tard el ${day} (${region})`,
    body: ({ project, region, deadline }) => [
      `Rep aquest correu perquè, dins del projecte ${project}, vostè informa sobre el pla d’acció de la seva regió (${region}).`,
      `Indiqui’ns com avança l’execució del pla, com a molt tard el ${deadline}. L’enquesta ja conté les seves últimes respostes, si n’hi ha; hi dedicarà uns deu minuts.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }) => `${project}: cal presentar l’informe com a molt tard el ${day} (${region})`,
    body: ({ region, deadline }) => [
      `Encara no hem rebut l’informe sobre el pla d’acció de la seva regió (${region}). Pot presentar-lo fins al ${deadline}; hi dedicarà uns deu minuts.`,
      'El que s’ha desat fins ara es conserva. Si una altra persona del seu equip està a punt de presentar-lo, no cal que faci res.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }) =>
      `${project}: últim avís, cal presentar l’informe com a molt tard el ${day} (${region})`,
    body: ({ region, deadline }) => [
      `L’enquesta es tanca el ${deadline}, i l’informe sobre el pla d’acció de la seva regió (${region}) encara no s’ha presentat. Hi dedicarà uns deu minuts.`,
      'Si no es presenta, l’informe de situació no contindrà cap resposta d’aquesta ronda per a aquesta regió. Si necessita més temps, respongui a aquest correu.',
    ],
  },
  extension: {
    subject: ({ project, region, day }) => `${project}: té temps fins al ${day} (${region})`,
    body: ({ region, deadline }) => [
      `S’ha ampliat el termini per presentar l’informe sobre el pla d’acció de la seva regió (${region}). Pot presentar-lo fins al ${deadline}.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }) => `${project}: l’enquesta està tancada (${region})`,
    answered: ({ region }) => [
      `L’enquesta està tancada. Gràcies per l’informe sobre el pla d’acció de la seva regió (${region}).`,
      'Encara pot consultar les respostes presentades.',
    ],
    missing: ({ region, deadline }) => [
      `L’enquesta es va tancar el ${deadline}, i no s’ha presentat cap informe sobre el pla d’acció de la seva regió (${region}). L’informe de situació no conté cap resposta d’aquesta ronda per a aquesta regió.`,
      'Si encara pot informar, respongui a aquest correu: la coordinació li pot donar més temps.',
    ],
    meeting: (meeting, date) => `L’informe de situació és per a la pròxima reunió: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }) =>
      `${project}: se li ha tramès una enquesta, oberta fins al ${day} (${region})`,
    body: ({ project, region, deadline }, organisation) => [
      `${organisation} li ha tramès l’enquesta de seguiment del pla d’acció (${region}) del projecte ${project}. Es pot respondre fins a: ${deadline}. Requereix uns deu minuts.`,
      'Treballen junts en les mateixes respostes. Si no és per a vostè, no cal que faci res.',
    ],
    note: (organisation) => `${organisation} li escriu:`,
  },
  receipt: {
    subject: ({ project, region }) => `${project}: hem rebut el seu informe (${region})`,
    body: ({ region, deadline }, submittedAt) => [
      `Gràcies. Hem rebut l’informe sobre el pla d’acció de la seva regió (${region}), presentat ${elFigure(submittedAt)}.`,
      `Pot modificar-lo i tornar-lo a presentar fins al ${deadline}. Més avall trobarà una còpia de totes les respostes.`,
    ],
    openSurvey: 'Obre les respostes presentades',
    copy: 'Respostes presentades',
  },
  reportShared: {
    open: 'Obre l’informe',
    subject: (project, meeting) => `${project}: l’informe de situació (${meeting})`,
    body: (project, meeting, date, isAhead) => [
      `L’informe de situació de ${project} ja està disponible: ${meeting}${date ? `, ${date}` : ''}.`,
      `Indica, regió per regió, com avancen els plans d’acció, què ha canviat, quina ajuda es demana i qui podria oferir-la.${isAhead ? ' Li preguem que el llegeixi abans de la reunió.' : ''}`,
      'L’enllaç és personal. L’informe conté les respostes de totes les regions; li preguem que el comparteixi només dins de la seva organització.',
    ],
    corrected: 'Substitueix l’informe que va rebre anteriorment.',
  },
  reportReady: {
    review: 'Revisa l’informe',
    subject: (project, meeting) => `${project}: ja es pot consultar l’informe de situació (${meeting})`,
    body: (meeting, date, isAttached) => [
      `Ja es pot consultar l’informe de situació: ${meeting}, ${date}.${isAttached ? ' L’adjuntem en PDF.' : ''}`,
      'A la consola també el trobarà com a pàgina web, com a full de càlcul i com a dades.',
    ],
  },
  unreachable: {
    subject: (project, partner) => `${project}: un contacte no pot rebre correus (${partner})`,
    body: (partner, address, reason, colleagues) => [
      `${unreachableBecause[reason](address, partner)} No s’enviarà res més a aquesta adreça.`,
      colleagues > 0
        ? `${plural(colleagues, { one: 'Un altre contacte', other: `${colleagues} contactes més` })} del pla d’acció encara ${plural(colleagues, { one: 'pot', other: 'poden' })} rebre correus.`
        : 'Cap altre contacte del pla d’acció no pot rebre correus.',
      'A la consola pot indicar una altra adreça per a aquest contacte o fer que es torni a provar la mateixa. Mentre l’enquesta estigui oberta, s’enviarà llavors una invitació.',
    ],
  },
  optedOut: {
    subject: (project, partner) => `${project}: un contacte no vol més recordatoris (${partner})`,
    body: (partner, address, region) => [
      `${address} (${partner}) no vol rebre més recordatoris sobre el pla d’acció (${region}) en aquesta ronda.`,
      'L’enllaç funcionarà fins que es tanqui l’enquesta, i els altres contactes continuaran rebent recordatoris. En la pròxima ronda es consultarà aquest contacte com fins ara.',
    ],
  },
  calendar: {
    deadline: ({ project, region }) => `${project}: avui es tanca l’enquesta de seguiment (${region})`,
    attached: 'L’últim dia del termini s’adjunta com a esdeveniment de calendari.',
  },
  signIn: {
    subject: (project) => `${project}: inici de sessió a la consola`,
    body: [
      'Algú, probablement vostè, ha demanat iniciar la sessió a la consola. L’enllaç és vàlid durant 30 minuts i per a un sol inici de sessió.',
      'Si no ho ha demanat, no cal que faci res.',
    ],
    open: 'Inicia la sessió',
  },
};

import { delFigure, elFigure } from '../../terms/ca.ts';
import type { PassOnTexts } from './en.ts';

export const ca: PassOnTexts = {
  heading: 'Qui informa sobre aquest pla',
  text: 'Empleneu junts una sola enquesta: cadascú veu el que han desat els altres.',
  you: 'vostè',
  withoutLink: 'encara no ha rebut cap enllaç',
  linkSince: (day) => `té un enllaç des ${delFigure(day)}`,
  passedOn: (name, day) => `tramès per ${name} ${elFigure(day)}`,
  mail: { onItsWay: 'el correu és en camí', undeliverable: 'no s’ha pogut lliurar el correu' },
  nothingYet: 'encara no ha desat res',
  saved: (title, moment) => `va desar «${title}» ${elFigure(moment)}`,
  submitted: (revision, moment) => `va presentar la versió ${revision} ${elFigure(moment)}`,
  withdrawnBy: (name, day) => `enllaç retirat per ${name} ${elFigure(day)}`,
  link: 'Trametre l’enquesta a una altra persona de la seva entitat',
  form: {
    heading: 'Trametre l’enquesta a una altra persona de la seva entitat',
    text: 'La persona rep un correu amb un enllaç propi. Treballen en les mateixes respostes, vostè veu qui ha desat què i pot retirar l’enllaç en qualsevol moment.',
    email: 'Adreça electrònica de la persona',
    language: 'Llengua del correu i de l’enquesta',
    note: 'Una nota per a la persona',
    noteHelp: (limit) => `Consta al correu tal com l’escrigui aquí, fins a ${limit} caràcters.`,
    button: 'Enviar l’enllaç',
    notSent: 'Encara no s’ha enviat res',
    full: (number) =>
      `En aquesta ronda l’enquesta s’ha tramès ${number} vegades; no és possible més. Consulti la coordinació.`,
    problems: {
      email: 'Escrigui una adreça electrònica, per exemple oficina@example.org',
      holder: 'Ja hi ha un enllaç per a aquesta adreça',
      unreachable: 'Els correus a aquesta adreça no arriben; indiqui’n una altra',
      language: 'Triï una llengua',
      note: (limit, over) => `Escurci la nota a ${limit} caràcters com a màxim; en sobren ${over}`,
    },
  },
  withdraw: {
    link: 'Retirar l’enllaç',
    heading: (address) => `Retirar l’enllaç: ${address}`,
    text: 'L’enllaç deixa de funcionar de seguida. El que s’hi va desar i presentar es conserva. Pot tornar a trametre l’enquesta.',
    button: 'Retirar l’enllaç',
  },
  withdrawn: {
    heading: 'Aquest enllaç s’ha retirat',
    text: (passedOnBy, withdrawnBy, day) =>
      `${passedOnBy} li havia tramès l’enquesta. ${withdrawnBy} va retirar l’enllaç ${elFigure(day)}. El que va desar i presentar es conserva.`,
    ask: (organisation) =>
      `Si tot i això ha d’informar, adreci’s a la coordinació o a aquesta entitat: ${organisation}.`,
  },
};

import type { PassOnTexts } from './en.ts';

export const it: PassOnTexts = {
  heading: 'Chi riferisce su questo piano',
  text: 'Compilate insieme un unico questionario: ognuno vede ciò che gli altri hanno salvato.',
  you: 'Lei',
  withoutLink: 'non ha ancora ricevuto il link',
  linkSince: (day) => `ha ricevuto il link: ${day}`,
  passedOn: (name, day) => `link trasmesso da ${name}: ${day}`,
  mail: { onItsWay: 'il messaggio è in arrivo', undeliverable: 'non è stato possibile recapitare il messaggio' },
  nothingYet: 'non ha ancora salvato nulla',
  saved: (title, moment) => `ha salvato «${title}»: ${moment}`,
  submitted: (revision, moment) => `ha inviato la versione ${revision}: ${moment}`,
  withdrawnBy: (name, day) => `link revocato da ${name}: ${day}`,
  link: 'Trasmettere il questionario a un collega o a una collega',
  form: {
    heading: 'Trasmettere il questionario a un collega o a una collega',
    text: 'La persona riceve un messaggio con un proprio link. Lavorate sulle stesse risposte, vede chi ha salvato che cosa e può revocare il link in ogni momento.',
    email: 'Indirizzo e-mail della persona',
    language: 'Lingua del messaggio e del questionario',
    note: 'Una nota per la persona',
    noteHelp: (limit) => `Compare nel messaggio così come la scrive qui, fino a ${limit} caratteri.`,
    button: 'Inviare il link',
    notSent: 'Non è stato ancora inviato nulla',
    full: (number) =>
      `In questa rilevazione il questionario è stato trasmesso ${number} volte; non è possibile oltre. Si rivolga al coordinamento.`,
    problems: {
      email: 'Scriva un indirizzo e-mail, ad esempio ufficio@example.org',
      holder: 'Per questo indirizzo esiste già un link',
      unreachable: 'I messaggi a questo indirizzo non arrivano; ne indichi un altro',
      language: 'Scelga una lingua',
      note: (limit, over) => `Riduca la nota ad al massimo ${limit} caratteri; ce ne sono ${over} di troppo`,
    },
  },
  withdraw: {
    link: 'Revocare il link',
    heading: (address) => `Revocare il link: ${address}`,
    text: 'Il link cessa subito di funzionare. Ciò che è stato salvato e inviato rimane. Può trasmettere di nuovo il questionario.',
    button: 'Revocare il link',
  },
  withdrawn: {
    heading: 'Questo link è stato revocato',
    text: (passedOnBy, withdrawnBy, day) =>
      `${passedOnBy} Le aveva trasmesso il questionario. ${withdrawnBy} ha poi revocato il link (${day}). Ciò che ha salvato e inviato è conservato.`,
    ask: (organisation) => `Se deve comunque rispondere, può rivolgersi a ${organisation} o al coordinamento.`,
  },
};

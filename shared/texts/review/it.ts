import type { ReviewTexts } from './en.ts';

export const it: ReviewTexts = {
  heading: (meeting) => `Rapporto: ${meeting}`,
  link: 'Esaminare, completare e pubblicare',
  back: 'Torna al riepilogo',
  none: 'Per questa riunione non è ancora stato elaborato alcun rapporto.',
  compile: 'Elabora di nuovo',
  working: {
    heading: 'Il rapporto è in elaborazione',
    releasing: (revision) => `La versione ${revision} è in pubblicazione`,
    files: (done, of) => `File scritti: ${done} su ${of}.`,
    reload: 'Ricarica la pagina',
  },
  revisions: {
    heading: 'Versioni',
    name: (revision) => `Versione ${revision}`,
    draft: (moment) => `elaborata il ${moment}; una bozza che vede solo Lei`,
    released: (moment) => `pubblicata il ${moment}`,
    publicAddress: 'Indirizzo dell’edizione pubblica:',
  },
  editions: { internal: 'Per i partner', public: 'Per il pubblico', newsletter: 'Newsletter', slides: 'Diapositive' },
  formats: {
    html: 'pagina web',
    pdf: 'PDF',
    xlsx: 'foglio di calcolo',
    csv: 'tabella (CSV)',
    md: 'Markdown',
    json: 'dati (JSON)',
  },
  notes: {
    heading: 'Premessa e osservazioni',
    hint: 'Figurano in tutte le versioni successive di questo rapporto. Il salvataggio elabora una nuova versione, con le risposte di quel momento.',
    foreword: 'Premessa',
    isPublic: 'La premessa può figurare anche nell’edizione pubblica e nella newsletter',
    remarks: (number) => `Osservazioni sulle regioni (${number})`,
    remarksHint:
      'Le osservazioni figurano nell’edizione per i partner e nelle diapositive, mai nell’edizione pubblica.',
    remark: (region) => `Osservazione su ${region}`,
    another: 'Regione di un’altra osservazione',
    anotherText: 'Altra osservazione',
    save: 'Salva ed elabora di nuovo',
    tooLong: (letters, most) => `Questo testo ha ${letters} caratteri; il limite è di ${most}.`,
    tooMuch: 'I testi nel complesso sono troppo lunghi per essere conservati. La preghiamo di abbreviarne alcuni.',
    conflict:
      'La premessa e le osservazioni sono state nel frattempo salvate in un’altra finestra. Ciò che Lei ha scritto è ancora qui e non è stato salvato. Il testo salvato è mostrato accanto; salvando di nuovo, il Suo lo sostituisce.',
    stored: 'Salvato nel frattempo:',
    storedNothing: 'niente',
  },
  compare: {
    heading: 'Differenze tra le versioni',
    earlier: 'Versione precedente',
    later: 'Versione successiva',
    show: 'Confronta',
    result: (earlier, later) => `Dalla versione ${earlier} alla versione ${later}`,
    same: 'Risposte, cifre, premessa e osservazioni sono uguali.',
    answers: 'Risposte nuove o modificate',
    actions: 'Azioni con una situazione diversa',
    progress: (before, now) => `Avanzamento medio: ${before}, ora ${now}`,
    foreword: 'La premessa è diversa.',
    remarks: 'Osservazioni diverse',
    noFigure: 'nessuna cifra',
    absent: 'non nel piano',
  },
  release: {
    summary: (revision) => `Pubblica la versione ${revision}`,
    hint: (contacts) =>
      `${contacts === 1 ? 'Un contatto riceve' : `${contacts} contatti ricevono`}, in orario di lavoro, un’e-mail con un link all’edizione per i partner. L’edizione pubblica potrà essere letta da chiunque a questo indirizzo:`,
    forGood: 'Una versione pubblicata resta com’è. Un errore si corregge con un’altra versione, che la sostituisce.',
    button: (revision) => `Sì, pubblica la versione ${revision}`,
    noRound:
      'Questa versione non si basa su alcun ciclo, quindi non c’è nessuno a cui inviarla. Non può essere pubblicata.',
  },
  shared: {
    hint: 'Contiene le risposte di tutte le regioni: La preghiamo di condividerlo solo all’interno della Sua organizzazione.',
    newer: 'Una versione successiva sostituisce questa:',
    openNewer: 'Apri la versione successiva',
  },
  history: {
    'notes-saved': (meeting) => `Premessa e osservazioni salvate: ${meeting}`,
    'release-requested': (meeting, revision) => `Rapporto pubblicato: ${meeting}, versione ${revision}`,
  },
  next: { 'release-report': 'Viene pubblicato un rapporto', 'report-shared': 'Il rapporto viene inviato ai partner' },
};

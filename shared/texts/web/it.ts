import type { WebTexts } from './en.ts';

export const it: WebTexts = {
  skip: 'Vai al contenuto',
  errorPrefix: 'Errore',
  languageName: 'Italiano',
  otherLanguages: 'Questa pagina in altre lingue',
  notFound: {
    title: 'Questa pagina non esiste',
    paragraphs: [
      'Se ha seguito un link ricevuto per e-mail, è possibile che sia stato troncato: copi l’intero link nella barra degli indirizzi oppure lo apra di nuovo dall’e-mail.',
      'È anche possibile che il link sia stato revocato. L’e-mail con cui è arrivato indica a chi rivolgersi.',
    ],
  },
  expired: {
    title: 'Le risposte di questo progetto non si possono più leggere qui',
    paragraphs: [
      'Il progetto ha fissato un giorno fino al quale è possibile leggere quanto è stato inviato; quel giorno è passato.',
      'Le copie ricevute con le conferme restano a Sua disposizione.',
    ],
  },
  forbidden: {
    title: 'Questo modulo non è stato inviato dalla nostra pagina',
    paragraphs: ['Apra la pagina dal link contenuto nell’e-mail e invii il modulo da lì.'],
  },
  unreadable: {
    title: 'Non è stato possibile leggere questo modulo',
    paragraphs: [
      'Nulla è stato salvato. Torni indietro, copi quanto ha scritto, ricarichi la pagina e invii il modulo da lì.',
    ],
  },
  tooLarge: {
    title: 'I testi sono troppo lunghi per essere salvati in una sola volta',
    paragraphs: ['Nulla è stato salvato. Torni indietro, abbrevi i testi più lunghi e salvi di nuovo.'],
  },
  failure: {
    title: 'Ci scusiamo: si è verificato un errore nel nostro sistema',
    paragraphs: [
      'Quanto salvato in precedenza è conservato. Torni indietro e riprovi tra qualche minuto; di solito quanto ha scritto è ancora nella pagina.',
    ],
    reference: (id) => `Se l’errore si ripete, ci comunichi questo riferimento: ${id}`,
  },
};

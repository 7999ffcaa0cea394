import type { WebTexts } from './en.ts';

export const nl: WebTexts = {
  skip: 'Naar de inhoud',
  errorPrefix: 'Fout',
  languageName: 'Nederlands',
  otherLanguages: 'Deze pagina in andere talen',
  notFound: {
    title: 'Deze pagina bestaat niet',
    paragraphs: [
      'Als u op een link in een e-mail hebt geklikt, is die link misschien afgebroken. Kopieer de hele link naar de adresbalk of open hem opnieuw vanuit de e-mail.',
      'Het kan ook zijn dat de link is ingetrokken. In de e-mail waarin de link stond, leest u bij wie u terechtkunt.',
    ],
  },
  expired: {
    title: 'De antwoorden van dit project zijn hier niet meer te lezen',
    paragraphs: [
      'Het project heeft een dag bepaald tot wanneer te lezen is wat is ingediend; die dag is voorbij.',
      'De kopieën die met de ontvangstbevestigingen kwamen, blijven van u.',
    ],
  },
  forbidden: {
    title: 'Dit formulier is niet vanaf onze eigen pagina verzonden',
    paragraphs: ['Open de pagina met de link in uw e-mail en verzend het formulier vanaf die pagina.'],
  },
  unreadable: {
    title: 'Dit formulier kon niet worden gelezen',
    paragraphs: [
      'Er is niets opgeslagen. Ga terug en kopieer eerst wat u hebt ingevuld. Laad de pagina daarna opnieuw en verzend het formulier vanaf die pagina.',
    ],
  },
  tooLarge: {
    title: 'Dit is meer dan in één keer kan worden opgeslagen',
    paragraphs: ['Er is niets opgeslagen. Ga terug, kort de langste teksten in en sla opnieuw op.'],
  },
  failure: {
    title: 'Er is bij ons helaas iets misgegaan',
    paragraphs: [
      'Wat u eerder hebt opgeslagen, is bewaard gebleven. Ga terug en probeer het over enkele minuten opnieuw; wat u hebt ingevuld, staat meestal nog op de pagina.',
    ],
    reference: (id) => `Gebeurt het nog een keer? Geef dan dit kenmerk aan ons door: ${id}`,
  },
};

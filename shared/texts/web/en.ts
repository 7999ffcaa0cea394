/** Texts of pages that stand for themselves, in whatever part of the product. */
export const en = {
  skip: 'Skip to the content',
  errorPrefix: 'Error',
  languageName: 'English',
  otherLanguages: 'This page in other languages',
  notFound: {
    title: 'This page does not exist',
    paragraphs: [
      'If you followed a link from a mail, it may have been cut off: please copy the whole link into the address line, or open it from the mail again.',
      'The link may also have been withdrawn. The mail that it came with says whom to ask.',
    ],
  },
  expired: {
    title: 'The answers of this project can no longer be read here',
    paragraphs: [
      'The project has set a day until which partners can read what they submitted, and it has passed.',
      'The copies that came with the receipts are still yours.',
    ],
  },
  forbidden: {
    title: 'This form was not sent from our own page',
    paragraphs: ['Please open the page from the link in your mail, and send the form from there.'],
  },
  unreadable: {
    title: 'This form could not be read',
    paragraphs: [
      'Nothing was saved. Please go back, load the page again, and send the form from there; copy what you typed first.',
    ],
  },
  tooLarge: {
    title: 'That is more than can be saved at once',
    paragraphs: ['Nothing was saved. Please go back, shorten the longest texts, and save again.'],
  },
  failure: {
    title: 'Sorry, something went wrong on our side',
    paragraphs: [
      'What you saved before is kept. Please go back and try again in a few minutes; what you typed is usually still in the page.',
    ],
    reference: (id: string) => `If it happens again, please tell us this reference: ${id}`,
  },
};

export type WebTexts = typeof en;

import * as z from 'zod';
import { languageSchema } from '../language.ts';
import { countrySchema, described, emailSchema, idSchema, text } from './values.ts';

export const contactSchema = z.strictObject({
  id: described(idSchema, 'Names the contact; no other contact of the project has the same.'),
  email: described(emailSchema, 'Where the mails go.', 'progress@example.org'),
  language: described(languageSchema, 'The language of mails and survey for this contact.'),
  name: described(text, 'Best a function, not a person.', 'European projects office').optional(),
});

export const partnerSchema = z.strictObject({
  id: described(idSchema, 'Names the partner.'),
  organisation: described(text, 'The full name of the organisation.'),
  region: described(text, 'The region that it is in.'),
  country: described(countrySchema, 'ISO 3166-1 alpha-2.', 'DE'),
  lead: described(z.boolean(), 'True for the lead partner.').default(false),
  plan: described(idSchema, 'The id of the action plan that this partner reports on.'),
  contacts: described(z.array(contactSchema).min(1, 'expected at least one contact'), 'Who is written to.'),
});

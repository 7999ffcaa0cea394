import * as z from 'zod';
import { dateSchema } from '../../time.ts';
import { described, idSchema, text } from './values.ts';

/** An interregional working group meeting or a conference. */
export const meetingSchema = z.strictObject({
  id: described(idSchema, 'Names the meeting. Its reports are kept by it, so it stays as it is.'),
  kind: described(z.enum(['working-group', 'conference']), 'A meeting of the working group, or a conference.'),
  number: described(
    z.int('expected a whole number').positive('expected a number from 1 on'),
    'The number of the meeting.',
    13,
  ).optional(),
  title: described(text, 'A title, for a meeting that number and kind do not name well.').optional(),
  date: described(dateSchema, 'The day, or the first of several, YYYY-MM-DD.', '2020-02-12'),
  ends: described(dateSchema, 'The last day, of a meeting longer than one.', '2020-06-18').optional(),
  place: described(text, 'Where it takes place.'),
  status: described(z.enum(['planned', 'suspended']), 'A suspended meeting gets no rounds and no report.').default(
    'planned',
  ),
  report: described(z.boolean(), 'Whether a report is compiled ahead of it.').default(true),
});

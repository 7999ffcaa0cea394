import * as z from 'zod';

/** The order to compile a meeting's report: by schedule, or on the coordinator's word, by the id of the request. */
export const reportJobSchema = z.object({ meeting: z.string(), request: z.string() });
export type ReportJob = z.infer<typeof reportJobSchema>;

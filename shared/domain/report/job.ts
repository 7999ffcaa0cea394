import * as z from 'zod';

/** The order to compile a meeting's report: by schedule, when all have answered, or on the coordinator's word, by the id of the request. */
const compileJobSchema = z.object({ meeting: z.string(), request: z.string() });
export type CompileJob = z.infer<typeof compileJobSchema>;

/** The order to make all that a released revision consists of. */
const releaseJobSchema = z.object({ meeting: z.string(), release: z.int() });
export type ReleaseJob = z.infer<typeof releaseJobSchema>;

export const reportJobSchema = z.union([compileJobSchema, releaseJobSchema]);
export type ReportJob = z.infer<typeof reportJobSchema>;

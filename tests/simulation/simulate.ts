import { parseArgs } from 'node:util';
import { runCalmly, tryAll } from './every-call.ts';
import { s3chemPhase } from './s3chem-phase.ts';

/**
 * Lets every single call of S3Chem's rehearsal go wrong in each way, which takes half an hour or more. `--every N` takes
 * only each N-th invocation, `--from N` begins at one. It names what came out otherwise: the same numbers show it again.
 */
const { values } = parseArgs({ options: { every: { type: 'string' }, from: { type: 'string' } } });
const [every, from] = [Number(values.every ?? 1), Number(values.from ?? 0)];

for (const level of ['info', 'warn', 'error'] as const) console[level] = () => undefined;
const calm = await runCalmly(await s3chemPhase());
const chosen = calm.invocations.filter((_, index) => index >= from && (index - from) % every === 0);
console.log(`${calm.invocations.length} invocations, ${chosen.length} of them tried`);
let points = 0;
const began = performance.now();
for (const [index, invocation] of chosen.entries()) {
  const { points: tried, wrong } = await tryAll(calm, [invocation], () => false);
  points += tried;
  for (const problem of wrong) console.log(`WRONG: ${problem}`);
  if (wrong.length > 0) process.exitCode = 1;
  if (index % 50 === 49) console.log(`${index + 1} invocations, ${points} points, ${seconds()} s`);
}
console.log(`${points} points tried in ${seconds()} s`);

function seconds(): number {
  return Math.round((performance.now() - began) / 1000);
}

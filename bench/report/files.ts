import { renderFile, renderJson } from '../../functions/compile-report/files.ts';
import { compileReport } from '../../shared/domain/report/compile.ts';
import { fileName, filesIn } from '../../shared/domain/report/editions.ts';
import { keys } from '../../shared/store/keys.ts';
import { makeTypesetter } from '../../tests/typesetter.ts';
import type { Told } from './figures.ts';
import { openGivenTable } from './given-table.ts';
import { readAll } from './reading.ts';

/**
 * What the files of a report of one size take in time and memory: read, compiled and written once, as the function does
 * it that makes reports. Of all its rounds none has been settled before, which is when reading takes most.
 */
const { table, close } = openGivenTable();
const { pk, sk } = keys.settled(table.project, '');
for (const item of await table.query(pk, { beginsWith: sk })) await table.remove({ pk, sk: String(item['sk']) });

const tell = (told: Told) => process.send?.(told);
const memory = () => process.resourceUsage().maxRSS * 1024;

const snapshot = compileReport(await readAll(table));
tell({ memory: memory() });

async function write(file: string, render: () => Promise<Uint8Array | string> | string): Promise<void> {
  const began = performance.now();
  const content = await render();
  tell({ file: { file, ms: performance.now() - began, bytes: Buffer.byteLength(content), memory: memory() } });
}

const rendering = { typesetter: makeTypesetter(), baseUrl: 'https://survey.example.org' };
await write('report.json', () => renderJson(snapshot));
for (const parts of filesIn('en')) {
  await write(fileName(parts), () => renderFile(snapshot, parts, rendering));
}
close();

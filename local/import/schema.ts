import { writeFileSync } from 'node:fs';
import { projectJsonSchema } from '../../shared/domain/project/json-schema.ts';
import { reportJsonSchema } from '../../shared/domain/report/json-schema.ts';

write('docs/project.schema.json', projectJsonSchema(), 'says what a project file can hold');
write('docs/report.schema.json', reportJsonSchema(), 'says what the data of a report hold');

function write(file: string, schema: string, says: string): void {
  writeFileSync(file, schema);
  console.log(`${file} ${says}.`);
}

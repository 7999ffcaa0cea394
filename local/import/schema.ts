import { writeFileSync } from 'node:fs';
import { projectJsonSchema } from '../../shared/domain/project/json-schema.ts';

const file = 'docs/project.schema.json';
writeFileSync(file, projectJsonSchema());
console.log(`${file} says what a project file can hold.`);

import * as z from 'zod';
import { projectSchema } from './schema.ts';

/**
 * The text of a JSON Schema, draft 2020-12, of the project file, for editors. It knows each setting by itself; what
 * has to agree across the file is judged by the import.
 */
export function projectJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(projectSchema, {
    io: 'input',
    target: 'draft-2020-12',
    override({ jsonSchema }) {
      // The bounds of whole numbers in JavaScript mean nothing to who writes a file.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ $schema, title: 'Zwischenstand project file', ...schema }, null, 2)}\n`;
}

import * as z from 'zod';
import { settingsOf } from './schema-walk.ts';

/** As much of a value as is right: what is missing or wrong is undefined; lists keep their positions. */
export type Draft<T> = T extends (infer Item)[]
  ? (Draft<Item> | undefined)[]
  : T extends object
    ? { [Name in keyof T]?: Draft<T[Name]> | undefined }
    : T;

/** Keeps of `input` what the schema lets pass, with the schema's defaults. */
export function draftOf<T>(schema: z.ZodType<T>, input: unknown): Draft<T> {
  return (lenient(schema).parse(input) ?? {}) as Draft<T>;
}

function lenient(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault) return lenient(schema.unwrap()).default(schema.def.defaultValue as never);
  if (schema instanceof z.ZodPrefault) return lenient(schema.unwrap()).prefault(schema.def.defaultValue as never);
  if (schema instanceof z.ZodOptional) return lenient(schema.unwrap());
  if (schema instanceof z.ZodArray) return orUndefined(z.array(lenient(schema.element)));
  if (schema instanceof z.ZodRecord) return orUndefined(z.record(z.string(), lenient(schema.valueType)));
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator, options } = schema.def;
    const [first, ...others] = options.map((option) => {
      const settings = settingsOf(option) ?? {};
      return z.object({ ...lenientSettings(settings), [discriminator]: settings[discriminator] ?? z.never() });
    });
    return orUndefined(z.discriminatedUnion(discriminator, [first, ...others] as never));
  }
  const settings = settingsOf(schema);
  return orUndefined(settings ? z.object(lenientSettings(settings)) : (schema as z.ZodType));
}

function lenientSettings(settings: Record<string, z.ZodType>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, lenient(setting)]));
}

function orUndefined(schema: z.ZodType): z.ZodType {
  return schema.optional().catch(undefined);
}

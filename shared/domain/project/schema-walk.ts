import * as z from 'zod';
import type { Path } from './errors.ts';

/** The settings of a group, by name; undefined for a schema of anything else. */
export function settingsOf(schema: z.core.$ZodType): Record<string, z.ZodType> | undefined {
  return schema instanceof z.ZodObject ? schema.shape : undefined;
}

/** The names of the settings that a schema knows in the group at `path` of `input`; empty where it has no fixed names. */
export function knownSettings(schema: z.core.$ZodType, path: Path, input: unknown): string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return knownSettings(schema.unwrap(), path, input);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return optionsFor(schema, input).flatMap((option) => knownSettings(option, path, input));
  }
  const settings = settingsOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return settings ? Object.keys(settings) : allowedNames(schema);
  const next = settings ? settings[step] : entrySchema(schema);
  return next ? knownSettings(next, rest, member(input, step)) : [];
}

/** The schema of a setting or an entry within a group or a list, without its default. */
export function schemaWithin(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const settings = settingsOf(schema);
  return unwrapped(settings ? settings[step] : entrySchema(schema));
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
    ? unwrapped(schema.unwrap())
    : schema;
}

/** What stands at `path` of `input`. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce(member, input);
}

function member(value: unknown, name: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string | number, unknown>)[name];
}

/** The options whose discriminator the input has, or all if it has none of them. */
function optionsFor({ def: { discriminator, options } }: z.ZodDiscriminatedUnion, input: unknown): z.core.$ZodType[] {
  const kind = member(input, discriminator);
  const fitting = options.filter((option) => settingsOf(option)?.[discriminator]?.safeParse(kind).success);
  return [...(fitting.length > 0 ? fitting : options)];
}

function entrySchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function allowedNames(schema: z.core.$ZodType): string[] {
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}

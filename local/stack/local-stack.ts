import { UnknownInTemplateError } from '../errors.ts';
import { resolveIntrinsics, type References } from './intrinsics.ts';
import { isKnownType, knownResources, resourceType, type KnownType, type PropertiesOf } from './known-resources.ts';
import type { NamedResource } from './known/resource-type.ts';
import type { Places } from './places.ts';
import { findingsOf, templateSchema, unknownParts, type Template } from './template.ts';

/** A resource of the template with its properties resolved to names and addresses on this machine. */
export interface Resource<Type extends KnownType> {
  id: string;
  type: Type;
  /** What `Ref` stands for: a name, or a queue's address. */
  ref: string;
  /** Its ARN, or an empty text for a type that has none in templates. */
  arn: string;
  properties: PropertiesOf<Type>;
}

/** The stack of a template as it stands on this machine. */
export interface LocalStack {
  readonly places: Places;
  ofType<Type extends KnownType>(type: Type): Resource<Type>[];
  /** The functions by the names of their folders in the source. */
  readonly functions: Record<string, FunctionSource>;
}

export interface FunctionSource {
  logicalId: string;
  /** The folder with its bundle. */
  bundle: string;
}

/** What synthesis makes of a project. */
export interface SynthesizedStack {
  stackName: string;
  template: unknown;
  functions: Record<string, FunctionSource>;
}

export type Addresses = Omit<Places, 'stackName'>;

/** Resolves the template. Throws an {@link UnknownInTemplateError} that lists everything in it that is not known. */
export function resolveStack(
  { stackName, template: written, functions }: SynthesizedStack,
  addresses: Addresses,
): LocalStack {
  const template = parseTemplate(written, stackName);
  const places = { ...addresses, stackName };
  const references = referencesOf(template, places);
  const findings = unknownParts(template, stackName);
  const byType = new Map<KnownType, Resource<KnownType>[]>();

  for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
    if (!isKnownType(Type)) {
      findings.push(`${id} (${Type}): the resource type is not known`);
      continue;
    }
    const properties = readProperties(id, Type, Properties, references, findings);
    const resource = {
      id,
      type: Type,
      ref: references.ref(id) ?? id,
      arn: references.attribute(id, 'Arn') ?? '',
      properties,
    };
    byType.set(Type, [...(byType.get(Type) ?? []), resource as Resource<KnownType>]);
  }
  if (findings.length > 0) throw new UnknownInTemplateError(findings);

  return {
    places,
    ofType<Type extends KnownType>(type: Type) {
      return (byType.get(type) ?? []) as Resource<Type>[];
    },
    functions,
  };
}

/** The resolved properties. What is not known about them goes to `findings`, and they are not to be used then. */
function readProperties(
  id: string,
  type: KnownType,
  written: Record<string, unknown>,
  references: References,
  findings: string[],
): unknown {
  const where = `${id} (${type})`;
  const unresolved = new Set<string>();
  const resolved = resolveIntrinsics(written, references, (path, message) => {
    findings.push(`${where}: ${path.join('.')}: ${message}`);
    unresolved.add(path[0] ?? '');
  });
  const parsed = knownResources[type].properties.safeParse(resolved);
  if (parsed.success) return parsed.data;
  // What is missing because it could not be resolved has been named already.
  const issues = parsed.error.issues.filter(
    ({ code, path }) => code === 'unrecognized_keys' || !unresolved.has(String(path[0])),
  );
  findings.push(...findingsOf(issues, where));
  return undefined;
}

function parseTemplate(written: unknown, stackName: string): Template {
  const parsed = templateSchema.safeParse(written);
  if (!parsed.success) throw new UnknownInTemplateError(findingsOf(parsed.error.issues, stackName));
  return parsed.data;
}

function referencesOf(template: Template, places: Places): References {
  const find = (id: string) => {
    const resource = template.Resources[id];
    if (!resource || !isKnownType(resource.Type)) return undefined;
    const named: NamedResource = { id, properties: resource.Properties, places };
    return { named, type: resourceType(resource.Type) };
  };
  return {
    ref(id) {
      const found = find(id);
      return found?.type.ref?.(found.named);
    },
    attribute(id, name) {
      const found = find(id);
      return found?.type.attributes?.[name]?.(found.named);
    },
  };
}

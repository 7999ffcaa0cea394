import { pseudoParameters } from './places.ts';

/** What the intrinsic functions look up. Each answers undefined for what there is not. */
export interface References {
  ref(logicalId: string): string | undefined;
  attribute(logicalId: string, name: string): string | undefined;
}

/** An intrinsic function that the local run does not know, or one that names what there is not. */
class IntrinsicError extends Error {}

/** Is told what is not known, with the path to it. */
export type OnUnknown = (path: string[], message: string) => void;

/**
 * The value with its intrinsic functions replaced by what they stand for. A property set to `AWS::NoValue` is left out,
 * and so is one that holds anything but Ref, GetAtt, Join, Sub, Select and Split; `onUnknown` is told of that.
 */
export function resolveIntrinsics(
  value: unknown,
  references: References,
  onUnknown: OnUnknown,
  path: string[] = [],
): unknown {
  const resolve = (inner: unknown, key: string | number) =>
    resolveIntrinsics(inner, references, onUnknown, [...path, String(key)]);

  if (Array.isArray(value)) return value.map(resolve).filter((entry) => entry !== undefined);
  if (typeof value === 'string' && value.includes('{{resolve:')) {
    onUnknown(path, 'dynamic references are not known');
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (!first || entries.length > 1 || !isIntrinsic(first[0])) {
    return Object.fromEntries(
      entries.map(([key, inner]) => [key, resolve(inner, key)]).filter(([, inner]) => inner !== undefined),
    );
  }
  try {
    return call(first[0], first[1], references);
  } catch (error) {
    if (!(error instanceof IntrinsicError)) throw error;
    onUnknown(path, error.message);
    return undefined;
  }
}

/** An argument of an intrinsic function. What is not known in it makes the whole call unknown. */
function resolveArgument(value: unknown, references: References): unknown {
  return resolveIntrinsics(value, references, (_, message) => {
    throw new IntrinsicError(message);
  });
}

function isIntrinsic(name: string): boolean {
  return name === 'Ref' || name.startsWith('Fn::');
}

function call(name: string, argument: unknown, references: References): unknown {
  const resolve = (value: unknown) => resolveArgument(value, references);
  switch (name) {
    case 'Ref':
      return argument === 'AWS::NoValue' ? undefined : ref(text(argument, name), references);
    case 'Fn::GetAtt': {
      const [id = '', ...attribute] = typeof argument === 'string' ? argument.split('.') : list(argument, name);
      return attributeOf(text(id, name), attribute.map((part) => text(part, name)).join('.'), references);
    }
    case 'Fn::Join': {
      const [delimiter, parts] = list(argument, name);
      return list(resolve(parts), name)
        .map((part) => text(part, name))
        .join(text(delimiter, name));
    }
    case 'Fn::Sub': {
      const [format, variables = {}] = typeof argument === 'string' ? [argument] : list(argument, name);
      return substitute(text(format, name), variables as Record<string, unknown>, references);
    }
    case 'Fn::Select': {
      const [index, choices] = list(argument, name);
      const chosen = list(resolve(choices), name)[Number(resolve(index))];
      if (chosen === undefined) throw new IntrinsicError(`${name} selects entry ${String(index)}, which is not there`);
      return chosen;
    }
    case 'Fn::Split': {
      const [delimiter, source] = list(argument, name);
      return text(resolve(source), name).split(text(delimiter, name));
    }
    default:
      throw new IntrinsicError(`the intrinsic function ${name} is not known`);
  }
}

function substitute(format: string, variables: Record<string, unknown>, references: References): string {
  return format.replace(/\$\{(!?)([^}]+)\}/g, (_, isLiteral: string, name: string) => {
    if (isLiteral) return `\${${name}}`;
    if (Object.hasOwn(variables, name)) return text(resolveArgument(variables[name], references), 'Fn::Sub');
    const [id = '', ...attribute] = name.split('.');
    return attribute.length > 0 ? attributeOf(id, attribute.join('.'), references) : ref(id, references);
  });
}

function ref(id: string, references: References): string {
  const value = pseudoParameters[id] ?? references.ref(id);
  if (value === undefined) throw new IntrinsicError(`the reference to ${id} is not known`);
  return value;
}

function attributeOf(id: string, attribute: string, references: References): string {
  const value = references.attribute(id, attribute);
  if (value === undefined) throw new IntrinsicError(`the attribute ${id}.${attribute} is not known`);
  return value;
}

function list(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new IntrinsicError(`${name} needs a list, not ${JSON.stringify(value)}`);
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new IntrinsicError(`${name} needs a text, not ${JSON.stringify(value)}`);
}

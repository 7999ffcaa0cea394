import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionNames, type FunctionName } from '../../infra/bundle.ts';
import {
  synthesizeStack,
  type SynthesizedStack,
  type Template,
  type TemplateResource,
} from '../../infra/synthesize.ts';
import { project } from '../infra/project.ts';

/** The source of `index.mjs` for the functions that a test looks at; the others do nothing. */
export type Bundles = Partial<Record<FunctionName, string>>;

const idle = 'export const handler = () => null;';

/** The stack of the test project as it is deployed, with bundles of the test's own, below `folder`. */
export function synthesizeWith(bundles: Bundles, folder: string): SynthesizedStack {
  const sources = join(folder, 'bundles');
  for (const name of functionNames) {
    mkdirSync(join(sources, name), { recursive: true });
    writeFileSync(join(sources, name, 'index.mjs'), bundles[name] ?? idle);
  }
  return synthesizeStack({ project, bundles: sources, outdir: join(folder, 'assembly') });
}

/** The logical id that begins with `name` and ends with a hash. */
export function logicalId(template: Template, name: string): string {
  const [id, ...others] = Object.keys(template.Resources).filter((key) => key.replace(/[0-9A-F]{8}$/, '') === name);
  if (id === undefined || others.length > 0) throw new Error(`the template does not have one ${name}`);
  return id;
}

/** The properties of the resource whose logical id begins with `name`, for a test to change. */
export function propertiesOf(template: Template, name: string): Record<string, unknown> {
  return ((template.Resources[logicalId(template, name)] as TemplateResource).Properties ??= {});
}

/** A change of a template: sets a property of the resource, or one within it. */
export const setProperty =
  (resource: string, path: string, value: unknown) =>
  (template: Template): void => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let at = propertiesOf(template, resource);
    for (const step of steps) at = at[step] as Record<string, unknown>;
    at[last] = value;
  };

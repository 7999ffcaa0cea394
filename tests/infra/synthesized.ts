import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsSolutionsChecks } from 'cdk-nag';
import { functionNames, type FunctionName } from '../../infra/bundle.ts';
import { makeApp } from '../../infra/cdk-app.ts';
import { ZwischenstandStack, type ZwischenstandProps } from '../../infra/stack.ts';
import type { Template, TemplateResource } from '../../infra/synthesize.ts';
import { project } from './project.ts';

type Properties = Record<string, unknown>;

/** Synthesizes the stack of the test project, with stand-ins for the bundles: here only the template matters. */
export function synthesize(props: Partial<ZwischenstandProps> = {}): Template {
  return inNewFolder((outdir) => {
    const app = makeApp({ outdir });
    const stack = new ZwischenstandStack(app, { project, bundles: standIns(outdir), ...props });
    return (app.synth().getStackArtifact(stack.artifactId) as { template: Template }).template;
  });
}

interface ValidationReport {
  pluginReports: { violations: { ruleName: string }[] }[];
}

/** The rules of cdk-nag and of CloudFormation that the stack breaks, after a change to it. */
export function brokenRules(change: (stack: ZwischenstandStack) => void = () => undefined): string[] {
  return inNewFolder((outdir) => {
    const app = makeApp({ outdir, Checks: AwsSolutionsChecks });
    change(new ZwischenstandStack(app, { project, bundles: standIns(outdir) }));
    try {
      app.synth();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ValidationFailed') throw error;
    }
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as ValidationReport;
    return report.pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));
  });
}

function standIns(outdir: string): string {
  const bundles = join(outdir, 'bundles');
  for (const name of functionNames) {
    mkdirSync(join(bundles, name), { recursive: true });
    writeFileSync(join(bundles, name, 'index.mjs'), `export const handler = () => '${name}';\n`);
  }
  return bundles;
}

function inNewFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zwischenstand-infra-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The properties of all resources of a type, by logical id without its hash. */
export function propertiesOf(template: Template, type: string): Record<string, Properties> {
  return Object.fromEntries(
    Object.entries(template.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, { Properties = {} }]) => [withoutHash(id), readable(Properties) as Properties]),
  );
}

/** The one resource of a type. */
export function theOne(template: Template, type: string): TemplateResource & { Properties: Properties } {
  const [found, ...more] = Object.values(template.Resources).filter((resource) => resource.Type === type);
  if (!found || more.length > 0) throw new Error(`expected one ${type}, found ${found ? more.length + 1 : 0}`);
  return { ...found, Properties: readable(found.Properties ?? {}) as Properties };
}

/** What the deployment prints under a name. */
export function outputOf(template: Template, name: string): unknown {
  return readable(template.Outputs[name]?.Value);
}

/** A function's properties, by the name of its folder. */
export function functionOf(template: Template, name: FunctionName): Properties {
  const id = name.replace(/(^|-)([a-z])/g, (_, _hyphen, letter: string) => letter.toUpperCase());
  const found = propertiesOf(template, 'AWS::Lambda::Function')[id];
  if (!found) throw new Error(`the template has no function ${id}`);
  return found;
}

/** Intrinsic functions as texts, so that expectations can be read: `Table`, `Table.Arn`, `arn:AWS::Partition:ses:…`. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[key, argument] = ['', undefined], ...others] = entries;
  if (others.length === 0) {
    if (key === 'Ref') return withoutHash(argument as string);
    if (key === 'Fn::GetAtt')
      return (argument as string[]).map((part, index) => (index ? part : withoutHash(part))).join('.');
    if (key === 'Fn::Join') {
      const [separator, parts] = argument as [string, unknown[]];
      return parts.map(readable).join(separator);
    }
    if (key === 'Fn::Sub') return argument;
  }
  return Object.fromEntries(entries.map(([name, inner]) => [name, readable(inner)]));
}

const withoutHash = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '');

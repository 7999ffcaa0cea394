import type { CfnElement } from 'aws-cdk-lib';
import type { Project } from '../shared/domain/project/schema.ts';
import { functionNames, type FunctionName } from './bundle.ts';
import { makeApp } from './cdk-app.ts';
import { ZwischenstandStack } from './stack.ts';

/** A CloudFormation template, as far as it is alike for all types of resources. */
export interface Template {
  Description?: string;
  Resources: Record<string, TemplateResource>;
  Outputs: Record<string, { Value: unknown }>;
}

export interface TemplateResource {
  Type: string;
  Properties?: Record<string, unknown>;
  DependsOn?: string | string[];
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

export interface SynthesizedStack {
  stackName: string;
  template: Template;
  /** Each function's resource in the template, and the folder of its bundle: `index.mjs` and the files beside it. */
  functions: Record<FunctionName, { logicalId: string; bundle: string }>;
}

export interface SynthesizeOptions {
  project: Project;
  /** The folder in which each function's bundle has a folder of its own. */
  bundles: string;
  /** Where the cloud assembly goes. A new temporary folder unless told. */
  outdir?: string;
}

/** Makes the template that would be deployed for a project, unchecked. */
export function synthesizeStack({ project, bundles, outdir }: SynthesizeOptions): SynthesizedStack {
  const app = makeApp({ outdir });
  const stack = new ZwischenstandStack(app, { project, bundles });
  const { template } = app.synth().getStackArtifact(stack.artifactId) as { template: Template };
  const functions = Object.fromEntries(
    functionNames.map((name) => {
      const { node, bundle } = stack.functions[name];
      return [name, { logicalId: stack.getLogicalId(node.defaultChild as CfnElement), bundle }];
    }),
  ) as SynthesizedStack['functions'];
  return { stackName: stack.stackName, template, functions };
}

import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle.ts';
import { makeApp } from './cdk-app.ts';
import { UnusableProjectFile, readProjectFile } from './project-file.ts';
import { ZwischenstandStack } from './stack.ts';

try {
  const app = makeApp({ outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out', Checks: AwsSolutionsChecks });
  const project = readProjectFile(String(app.node.getContext('project')));
  new ZwischenstandStack(app, {
    project,
    bundles: await bundleFunctions(app.outdir),
    identityExists: app.node.tryGetContext('identity') === 'existing',
  });
  app.synth();
} catch (error) {
  if (!(error instanceof UnusableProjectFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { App, DefaultStackSynthesizer, Validations } from 'aws-cdk-lib';
import { DISABLE_ASSET_STAGING_CONTEXT } from 'aws-cdk-lib/cx-api';
import type { AwsSolutionsChecks } from 'cdk-nag';
import cdkJson from '../cdk.json' with { type: 'json' };

export interface AppOptions {
  /** Where the cloud assembly goes. A new temporary folder unless told. */
  outdir?: string | undefined;
  /**
   * cdk-nag's rules. With them, CloudFormation's own rules are checked too, and the assembly holds all that is deployed;
   * without, to be quick, nothing is checked, and the bundles stay where they are.
   */
  Checks?: typeof AwsSolutionsChecks;
}

/** The CDK app, set as `cdk.json` says, whoever runs it. */
export function makeApp({ outdir, Checks }: AppOptions): App {
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    context: { ...cdkJson.context, [DISABLE_ASSET_STAGING_CONTEXT]: Checks === undefined },
    // The command line checks the version of the bootstrap stack anyway; the template stays free of parameters.
    defaultStackSynthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: Checks !== undefined,
  });
  if (Checks) Validations.of(app).addPlugins(new Checks(app));
  return app;
}

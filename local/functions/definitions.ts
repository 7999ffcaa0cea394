import { devNull } from 'node:os';
import { join } from 'node:path';
import { UnknownInTemplateError } from '../errors.ts';
import type { Credentials } from '../gateway/callers.ts';
import type { LocalStack, Resource } from '../stack/local-stack.ts';
import { region } from '../stack/places.ts';
import type { Definition } from './instance.ts';

export interface DefinitionsOptions {
  logFolder: string;
  credentialsOf(functionName: string): Credentials;
}

/** How each function of the template is run: its bundle, and an environment that holds what the template says. */
export function defineFunctions(stack: LocalStack, options: DefinitionsOptions): Definition[] {
  return stack.ofType('AWS::Lambda::Function').map((resource) => {
    const { id, arn, properties } = resource;
    const [name, source] = Object.entries(stack.functions).find(([, { logicalId }]) => logicalId === id) ?? [];
    if (!name || !source) throw new UnknownInTemplateError([`${id} (AWS::Lambda::Function): its bundle is not known`]);
    return {
      name,
      arn,
      roleArn: properties.Role,
      folder: source.bundle,
      handler: properties.Handler,
      environment: environmentOf(resource, source.bundle, options.credentialsOf(name), stack.places.gatewayUrl),
      memoryMegabytes: properties.MemorySize,
      timeoutSeconds: properties.Timeout,
      context: {
        functionName: resource.ref,
        functionVersion: '$LATEST',
        invokedFunctionArn: arn,
        memoryLimitInMB: String(properties.MemorySize),
        logGroupName: `/aws/lambda/${resource.ref}`,
        logStreamName: 'local',
      },
      logFile: join(options.logFolder, `${name}.log`),
    };
  });
}

function environmentOf(
  { ref, properties }: Resource<'AWS::Lambda::Function'>,
  folder: string,
  { accessKeyId, secretAccessKey }: Credentials,
  gatewayUrl: string,
): Record<string, string> {
  return {
    ...properties.Environment?.Variables,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_LAMBDA_FUNCTION_NAME: ref,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
    AWS_EXECUTION_ENV: `AWS_Lambda_${properties.Runtime}`,
    LAMBDA_TASK_ROOT: folder,
    TZ: ':UTC',
    // Every service at the gateway: a call to one that is not known there is refused instead of leaving the machine.
    AWS_ENDPOINT_URL: gatewayUrl,
    // The settings of the person at this machine are none of the function's.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    NODE_NO_WARNINGS: '1',
  };
}

import { Stack, Validations, type CfnElement } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Lets a finding of the checks stand, with the reason why. */
export function acknowledge(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}

/** Lets policies of the stack name everything below `target` by a wildcard, with the reason why. */
export function acknowledgeWildcard(target: IConstruct, wildcard: string, reason: string): void {
  const stack = Stack.of(target);
  const logicalId = stack.getLogicalId(target.node.defaultChild as CfnElement);
  acknowledge(stack, `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>${wildcard}]`, reason);
}

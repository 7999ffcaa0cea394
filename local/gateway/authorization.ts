import { everyContext, type Policies } from '../access/policies.ts';
import type { ConditionContext } from '../access/conditions.ts';
import { account } from '../stack/places.ts';
import type { Caller } from './callers.ts';

/** Answers undefined if the caller may do it, and otherwise why not, in the words of IAM. */
export type Authorize = (
  caller: Caller,
  action: string,
  resource: string,
  context?: ConditionContext,
) => string | undefined;

export function authorizeBy(policies: Policies): Authorize {
  return (caller, action, resource, context = {}) => {
    if (caller.kind === 'administrator') return undefined;
    const principal = { role: caller.roleArn };
    const decision = policies.decide({ principal, action, resource, context: { ...everyContext, ...context } });
    if (decision === 'allowed') return undefined;
    const reason =
      decision === 'explicitly denied'
        ? 'with an explicit deny in a policy'
        : `because no identity-based policy allows the ${action} action`;
    return `User: ${sessionArn(caller)} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
  };
}

/** What IAM calls a function that acts under its role. */
export function sessionArn(caller: Extract<Caller, { kind: 'function' }>): string {
  return `arn:aws:sts::${account}:assumed-role/${caller.roleArn.split('/').pop() ?? ''}/${caller.name}`;
}

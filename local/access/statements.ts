import type { StatementDocument } from '../stack/known/access.ts';
import { holds, matchesPattern, type Condition, type ConditionContext } from './conditions.ts';

/** Who asks. */
export type Principal = { role: string } | { service: string };

/** Something that is about to be done. */
export interface AccessRequest {
  principal: Principal;
  /** For example `dynamodb:GetItem`. */
  action: string;
  /** An ARN. */
  resource: string;
  context: ConditionContext;
}

export interface Statement {
  effect: 'Allow' | 'Deny';
  actions: string[];
  /** Empty in a trust policy, whose resource is the role itself. */
  resources: string[];
  /** Undefined in the policy of a role, which speaks of that role. */
  principals: { roles: string[]; services: string[] } | undefined;
  conditions: Condition[];
}

export function readStatements(documents: StatementDocument[]): Statement[] {
  return documents.map((document) => ({
    effect: document.Effect,
    actions: [document.Action].flat(),
    resources: 'Resource' in document ? [document.Resource].flat() : [],
    principals: 'Principal' in document ? readPrincipals(document.Principal) : undefined,
    conditions: document.Condition,
  }));
}

/** Whether the statement speaks of the request. */
export function covers({ actions, resources, principals, conditions }: Statement, request: AccessRequest): boolean {
  return (
    actions.some((pattern) => matchesPattern(request.action.toLowerCase(), pattern.toLowerCase())) &&
    (resources.length === 0 || resources.some((pattern) => matchesPattern(request.resource, pattern))) &&
    (principals === undefined || includes(principals, request.principal)) &&
    conditions.every((condition) => holds(condition, request.context))
  );
}

function includes({ roles, services }: NonNullable<Statement['principals']>, principal: Principal): boolean {
  return 'role' in principal
    ? roles.includes('*') || roles.includes(principal.role)
    : services.includes('*') || services.includes(principal.service);
}

function readPrincipals(
  principal: Extract<StatementDocument, { Principal: unknown }>['Principal'],
): Statement['principals'] {
  if (principal === '*') return { roles: ['*'], services: ['*'] };
  return { roles: [principal.AWS ?? []].flat(), services: [principal.Service ?? []].flat() };
}

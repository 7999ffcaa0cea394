import { LocalRunError } from '../errors.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import { account } from '../stack/places.ts';
import { covers, readStatements, type AccessRequest, type Statement } from './statements.ts';

/** Why a request was decided as it was, in IAM's terms. */
export type Decision = 'allowed' | 'explicitly denied' | 'not allowed';

/** The template's policies: of roles, of queues and buckets, and on who may take on a role or invoke a function. */
export interface Policies {
  decide(request: AccessRequest): Decision;
  /** Throws a {@link LocalRunError} unless a service may take on the role for the resource `sourceArn`. */
  demandTrust(roleArn: string, service: string, sourceArn: string): void;
  /** Throws a {@link LocalRunError} unless the role may do it. `purpose` says what would fail otherwise. */
  demandRight(roleArn: string, action: string, resource: string, purpose: string): void;
  /** Throws a {@link LocalRunError} unless an `AWS::Lambda::Permission` lets the service invoke for `sourceArn`. */
  demandPermission(service: string, functionArn: string, sourceArn: string): void;
}

/** Reads all policies of the stack. */
export function readPolicies(stack: LocalStack): Policies {
  const ofRoles = new Map<string, Statement[]>();
  const trust = new Map<string, Statement[]>();
  const give = (role: string, statements: Statement[]) =>
    ofRoles.set(role, [...(ofRoles.get(role) ?? []), ...statements]);

  const roleArns = new Map(stack.ofType('AWS::IAM::Role').map(({ ref, arn }) => [ref, arn]));
  for (const { arn, properties } of stack.ofType('AWS::IAM::Role')) {
    trust.set(arn, readStatements(properties.AssumeRolePolicyDocument.Statement));
    for (const { PolicyDocument } of properties.Policies ?? []) {
      give(arn, readStatements(PolicyDocument.Statement));
    }
  }
  for (const { properties } of stack.ofType('AWS::IAM::Policy')) {
    const statements = readStatements(properties.PolicyDocument.Statement);
    for (const role of properties.Roles) give(roleArns.get(role) ?? role, statements);
  }
  const ofResources = [...stack.ofType('AWS::SQS::QueuePolicy'), ...stack.ofType('AWS::S3::BucketPolicy')].flatMap(
    ({ properties }) => readStatements(properties.PolicyDocument.Statement),
  );
  const permissions = stack.ofType('AWS::Lambda::Permission').map(({ properties }) => ({
    effect: 'Allow' as const,
    actions: [properties.Action],
    resources: [properties.FunctionName],
    principals: { roles: [], services: [properties.Principal] },
    conditions: [
      {
        quantifier: 'one' as const,
        operator: 'ArnLike' as const,
        key: 'aws:SourceArn',
        values: [properties.SourceArn],
      },
    ],
  }));

  const decide = (request: AccessRequest): Decision => {
    const ofCaller = 'role' in request.principal ? (ofRoles.get(request.principal.role) ?? []) : [];
    return decideBy([...ofCaller, ...ofResources], request);
  };
  return {
    decide,
    demandTrust(roleArn, service, sourceArn) {
      const context = { 'aws:SourceAccount': [account], 'aws:SourceArn': [sourceArn] };
      const request = { principal: { service }, action: 'sts:AssumeRole', resource: roleArn, context };
      if (decideBy(trust.get(roleArn) ?? [], request) === 'allowed') return;
      throw new LocalRunError(`The role ${roleArn} does not let ${service} take it on for ${sourceArn}.`);
    },
    demandRight(roleArn, action, resource, purpose) {
      if (decide({ principal: { role: roleArn }, action, resource, context: everyContext }) === 'allowed') return;
      throw new LocalRunError(`${purpose} needs the right ${action} on ${resource}, which ${roleArn} does not have.`);
    },
    demandPermission(service, functionArn, sourceArn) {
      const context = { 'aws:SourceArn': [sourceArn] };
      const request = { principal: { service }, action: 'lambda:InvokeFunction', resource: functionArn, context };
      if (decideBy(permissions, request) === 'allowed') return;
      throw new LocalRunError(`No AWS::Lambda::Permission lets ${service} invoke ${functionArn} for ${sourceArn}.`);
    },
  };
}

/** Requests reach AWS by TLS; that they do not need it on this machine must not make a difference. */
export const everyContext = { 'aws:SecureTransport': ['true'], 's3:TlsVersion': ['1.3'] };

function decideBy(statements: Statement[], request: AccessRequest): Decision {
  const effects = statements.filter((statement) => covers(statement, request)).map(({ effect }) => effect);
  if (effects.includes('Deny')) return 'explicitly denied';
  return effects.includes('Allow') ? 'allowed' : 'not allowed';
}

import * as z from 'zod';
import { readCondition } from '../../access/conditions.ts';
import { account, physicalName } from '../places.ts';
import { tags, type ResourceType } from './resource-type.ts';

const oneOrMore = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.array(schema)]);

const principalSchema = z.union([
  z.literal('*'),
  z.strictObject({ AWS: oneOrMore(z.string()).optional(), Service: oneOrMore(z.string()).optional() }),
]);

/** Policy variables, as in `${aws:username}`, would have to be filled in for every request. */
const plainText = z.string().refine((text) => !text.includes('${'), 'policy variables are not known');

const conditionValue = oneOrMore(z.union([plainText, z.number(), z.boolean()]));

const conditionsSchema = z
  .record(z.string(), z.record(z.string(), conditionValue))
  .default({})
  .transform((operators, context) =>
    Object.entries(operators).flatMap(([operator, keys]) =>
      Object.entries(keys).flatMap(([key, values]) => {
        const condition = readCondition(operator, key, [values].flat().map(String));
        if (!('unknown' in condition)) return [condition];
        context.addIssue({ code: 'custom', path: [operator, key], message: condition.unknown });
        return [];
      }),
    ),
  );

/** NotAction, NotResource and NotPrincipal are not known, so they stop the start. */
const statement = {
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore(z.string()),
  Condition: conditionsSchema,
};
const resources = { Resource: oneOrMore(plainText) };
const principal = { Principal: principalSchema };

const policyDocument = <Schema extends z.ZodType>(statementSchema: Schema) =>
  z.strictObject({ Version: z.literal('2012-10-17'), Statement: z.array(statementSchema) });

/** The policy of a role: what the role may do. */
const rolePolicyDocument = policyDocument(z.strictObject({ ...statement, ...resources }));
/** Who may take on a role. */
const trustPolicyDocument = policyDocument(z.strictObject({ ...statement, ...principal }));
/** Who may do what with a queue or a bucket. */
export const resourcePolicyDocument = policyDocument(z.strictObject({ ...statement, ...resources, ...principal }));

type StatementOf<Document extends z.ZodType<{ Statement: unknown[] }>> = z.infer<Document>['Statement'][number];
export type StatementDocument =
  | StatementOf<typeof rolePolicyDocument>
  | StatementOf<typeof trustPolicyDocument>
  | StatementOf<typeof resourcePolicyDocument>;

export const role = {
  properties: z.strictObject({
    AssumeRolePolicyDocument: trustPolicyDocument,
    Policies: z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument: rolePolicyDocument })).optional(),
    Description: z.string().optional(),
    Tags: tags,
  }),
  ref: ({ id, places }) => physicalName(places, id),
  attributes: { Arn: ({ id, places }) => `arn:aws:iam::${account}:role/${physicalName(places, id)}` },
} satisfies ResourceType;

export const policy = {
  properties: z.strictObject({
    PolicyName: z.string(),
    PolicyDocument: rolePolicyDocument,
    Roles: z.array(z.string()),
  }),
} satisfies ResourceType;

import * as z from 'zod';
import { jsonAnswer } from '../engines/engine-answer.ts';
import type { Tables } from '../engines/tables.ts';
import { arn } from '../stack/places.ts';
import type { Authorize } from './authorization.ts';
import type { AwsRequest, Service } from './aws-request.ts';

const attributeValue = z.object({ S: z.string(), N: z.string(), B: z.string() }).partial();
/** Only keys are looked at: the engine checks the rest. */
const item = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);
const inputSchema = z.looseObject({
  TableName: z.string().optional(),
  Key: item.optional(),
  Item: item.optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
  ExpressionAttributeValues: item.default({}),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
});
type Input = z.infer<typeof inputSchema>;
type Attributes = z.infer<typeof item>;

const batchGetSchema = z.record(z.string(), z.object({ Keys: z.array(item) }));
const batchWriteSchema = z.record(
  z.string(),
  z.array(
    z.union([
      z.object({ PutRequest: z.object({ Item: item }) }).transform(({ PutRequest }) => PutRequest.Item),
      z.object({ DeleteRequest: z.object({ Key: item }) }).transform(({ DeleteRequest }) => DeleteRequest.Key),
    ]),
  ),
);

/** What a request touches: a table, and the values of its partition key, which IAM calls leading keys. */
interface Touched {
  table: string;
  leadingKeys: string[];
}

/** DynamoDB: every request is held against the caller's policies before the engine sees it. */
export function dynamodbService(tables: Tables, authorize: Authorize): Service {
  return ({ caller, body, request, response }: AwsRequest) => {
    const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    if (caller.kind === 'administrator') {
      tables.answer(request, body, response);
      return undefined;
    }
    const { data: input } = inputSchema.safeParse(JSON.parse(body.toString()));
    const notKnown = refusal(
      'com.amazon.coral.validate#ValidationException',
      `The local run does not know this ${action}.`,
    );
    if (!input) return notKnown;
    const touched = readTouched(action, input, tables);
    // Of what cannot be read, those who have no right to the action hear no more than that.
    for (const { table, leadingKeys } of touched ?? [{ table: input.TableName ?? '*', leadingKeys: [] }]) {
      const resource = tables.find(table)?.arn ?? arn('dynamodb', `table/${table}`);
      const denial = authorize(caller, `dynamodb:${action}`, resource, { 'dynamodb:LeadingKeys': leadingKeys });
      if (denial) return refusal('com.amazon.coral.service#AccessDeniedException', denial);
    }
    if (!touched) return notKnown;
    tables.answer(request, body, response);
    return undefined;
  };
}

function refusal(type: string, message: string) {
  return jsonAnswer(400, { __type: type, message });
}

/** Undefined for a request of which the leading keys cannot be told. */
function readTouched(action: string, input: Input, tables: Tables): Touched[] | undefined {
  const { TableName: table = '' } = input;
  const keyIn = (attributes: Attributes, name: string) => textOf(attributes[partitionKeyOf(name)]);
  const partitionKeyOf = (name: string) => tables.find(name)?.partitionKey ?? '';
  const touched = (name: string, keys: (string | undefined)[]) =>
    keys.every((key) => key !== undefined) ? { table: name, leadingKeys: keys } : undefined;

  switch (action) {
    case 'GetItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return all([touched(table, [keyIn(input.Key ?? {}, table)])]);
    case 'PutItem':
      return all([touched(table, [keyIn(input.Item ?? {}, table)])]);
    case 'Query':
      return all([touched(table, [queriedKey(input, partitionKeyOf(table))])]);
    case 'Scan':
      return [{ table, leadingKeys: [] }];
    case 'BatchGetItem': {
      const { data: requests } = batchGetSchema.safeParse(input.RequestItems);
      const keysOf = (name: string, { Keys }: { Keys: Attributes[] }) => Keys.map((key) => keyIn(key, name));
      return requests && all(Object.entries(requests).map(([name, keys]) => touched(name, keysOf(name, keys))));
    }
    case 'BatchWriteItem': {
      const { data: requests } = batchWriteSchema.safeParse(input.RequestItems);
      const keysOf = (name: string, items: Attributes[]) => items.map((written) => keyIn(written, name));
      return requests && all(Object.entries(requests).map(([name, items]) => touched(name, keysOf(name, items))));
    }
    default:
      return undefined;
  }
}

function all(touched: (Touched | undefined)[]): Touched[] | undefined {
  const known = touched.filter((entry) => entry !== undefined);
  return known.length === touched.length ? known : undefined;
}

/** The value that `KeyConditionExpression` demands of the partition key, as in `#pk = :pk AND …`. */
function queriedKey(input: Input, partitionKey: string): string | undefined {
  for (const [, name = '', value = ''] of (input.KeyConditionExpression ?? '').matchAll(/([#\w.-]+)\s*=\s*(:\w+)/g)) {
    const attribute = name.startsWith('#') ? input.ExpressionAttributeNames[name] : name;
    if (attribute === partitionKey) return textOf(input.ExpressionAttributeValues[value]);
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  const { data } = attributeValue.safeParse(value);
  return data?.S ?? data?.N ?? data?.B;
}

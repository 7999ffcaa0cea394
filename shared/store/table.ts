import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';

export type Item = Record<string, unknown>;

/** The one table of a project. Every fact is written once, with {@link Table.putOnce}. */
export interface Table {
  readonly project: string;
  get(key: Key): Promise<Item | undefined>;
  /**
   * All items of a partition whose sort key lies in the range, in its order, however many pages that takes; of each
   * only the `attributes`, if they are given.
   */
  query(pk: string, range?: SortKeyRange, attributes?: string[]): Promise<Item[]>;
  /** The same, at most `size` items at a time, from the first sort key or from the last. */
  pages(pk: string, range: SortKeyRange, size: number, from?: 'first' | 'last'): AsyncGenerator<Item[]>;
  /** Writes the item unless its key is taken. Answers whether it was written. */
  putOnce(key: Key, item: Item): Promise<boolean>;
  put(key: Key, item: Item): Promise<void>;
  /** Updates one item as far as its condition holds. Answers whether it held. */
  update(key: Key, change: Change): Promise<boolean>;
  remove(key: Key): Promise<void>;
}

export type SortKeyRange = { beginsWith: string } | { from: string; to: string };

export interface Change {
  set?: Item;
  remove?: string[];
  /** A condition expression on attribute names `#name` and on values `:name`. */
  condition?: string;
  values?: Item;
}

export function openTable(tableName: string, project: string, client = new DynamoDBClient()): Table {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  async function* pagesOf(query: Partial<QueryCommandInput>, attributes: string[] = []): AsyncGenerator<Item[]> {
    let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await documents.send(
        new QueryCommand({
          TableName: tableName,
          ConsistentRead: true,
          ...query,
          ...(attributes.length > 0 && {
            ProjectionExpression: attributes.map((name) => `#${name}`).join(', '),
            ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
          }),
          ExclusiveStartKey,
        }),
      );
      yield page.Items ?? [];
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
  }

  return {
    project,
    async get(key) {
      const { Item: item } = await documents.send(
        new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
      );
      return item;
    },
    async query(pk, range, attributes) {
      const items: Item[] = [];
      for await (const page of pagesOf({ ...keyCondition(pk, range) }, attributes)) items.push(...page);
      return items;
    },
    pages: (pk, range, size, from = 'first') =>
      pagesOf({ ...keyCondition(pk, range), Limit: size, ScanIndexForward: from === 'first' }),
    putOnce(key, item) {
      return unlessConditionFails(() =>
        documents.send(
          new PutCommand({
            TableName: tableName,
            Item: { ...item, ...key },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
    },
    async put(key, item) {
      await documents.send(new PutCommand({ TableName: tableName, Item: { ...item, ...key } }));
    },
    update(key, change) {
      return unlessConditionFails(() =>
        documents.send(new UpdateCommand({ TableName: tableName, Key: key, ...updateExpression(change) })),
      );
    },
    async remove(key) {
      await documents.send(new DeleteCommand({ TableName: tableName, Key: key }));
    },
  };
}

function keyCondition(pk: string, range?: SortKeyRange) {
  if (!range) return { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
  if ('beginsWith' in range) {
    return {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': range.beginsWith },
    };
  }
  return {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': pk, ':from': range.from, ':to': range.to },
  };
}

function updateExpression({ set = {}, remove = [], condition, values = {} }: Change) {
  const present = Object.entries(set).filter(([, value]) => value !== undefined);
  const clauses = [
    present.length ? `SET ${present.map(([name]) => `#${name} = :set_${name}`).join(', ')}` : '',
    remove.length ? `REMOVE ${remove.map((name) => `#${name}`).join(', ')}` : '',
  ];
  const expression = clauses.filter(Boolean).join(' ');
  const names = new Set([...present.map(([name]) => name), ...remove, ...namesIn(condition)]);
  return {
    UpdateExpression: expression,
    ...(condition && { ConditionExpression: condition }),
    ExpressionAttributeNames: Object.fromEntries([...names].map((name) => [`#${name}`, name])),
    ...((present.length > 0 || Object.keys(values).length > 0) && {
      ExpressionAttributeValues: {
        ...Object.fromEntries(present.map(([name, value]) => [`:set_${name}`, value])),
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
      },
    }),
  };
}

function namesIn(expression = ''): string[] {
  return [...expression.matchAll(/#(\w+)/g)].map((match) => match[1] ?? '');
}

async function unlessConditionFails(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

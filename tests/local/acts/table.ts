import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import type { Act } from './act.ts';

const key = (pk: string): Record<string, AttributeValue> => ({ pk: { S: pk }, sk: { S: 'OF THE TEST' } });

/** What can be done with the items of a partition, under the name of the partition. */
export function itemActs(what: string, pk: string): Record<string, Act> {
  return {
    [`get ${what}`]: {
      right: 'dynamodb:GetItem',
      run: ({ dynamodb, names: { table: TableName } }) =>
        dynamodb.send(new GetItemCommand({ TableName, Key: key(pk) })),
    },
    [`query ${what}`]: {
      right: 'dynamodb:Query',
      run: ({ dynamodb, names: { table: TableName } }) =>
        dynamodb.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'begins_with(sk, :sk) AND #partition = :pk',
            ExpressionAttributeNames: { '#partition': 'pk' },
            ExpressionAttributeValues: { ':pk': { S: pk }, ':sk': { S: 'OF' } },
          }),
        ),
    },
    [`put ${what}`]: {
      right: 'dynamodb:PutItem',
      run: ({ dynamodb, names: { table: TableName } }) =>
        dynamodb.send(new PutItemCommand({ TableName, Item: key(pk) })),
    },
    [`update ${what}`]: {
      right: 'dynamodb:UpdateItem',
      run: ({ dynamodb, names: { table: TableName } }) =>
        dynamodb.send(
          new UpdateItemCommand({
            TableName,
            Key: key(pk),
            UpdateExpression: 'SET seen = :seen',
            ExpressionAttributeValues: { ':seen': { BOOL: true } },
          }),
        ),
    },
    [`delete ${what}`]: {
      right: 'dynamodb:DeleteItem',
      run: ({ dynamodb, names: { table: TableName } }) =>
        dynamodb.send(new DeleteItemCommand({ TableName, Key: key(pk) })),
    },
  };
}

/** What goes around single items; no function may do any of it. */
export const tableActs: Record<string, Act> = {
  'scan the table': {
    right: 'dynamodb:Scan',
    run: ({ dynamodb, names: { table: TableName } }) => dynamodb.send(new ScanCommand({ TableName })),
  },
  'get a batch of items': {
    right: 'dynamodb:BatchGetItem',
    run: ({ dynamodb, names: { table } }) =>
      dynamodb.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [key('ROUND#example#1')] } } })),
  },
  'write a batch of items': {
    right: 'dynamodb:BatchWriteItem',
    run: ({ dynamodb, names: { table } }) =>
      dynamodb.send(
        new BatchWriteItemCommand({ RequestItems: { [table]: [{ PutRequest: { Item: key('ROUND#example#1') } }] } }),
      ),
  },
  'delete the table': {
    right: 'dynamodb:DeleteTable',
    run: ({ dynamodb, names: { table: TableName } }) => dynamodb.send(new DeleteTableCommand({ TableName })),
  },
  'get from another table': {
    right: 'dynamodb:GetItem',
    run: ({ dynamodb }) => dynamodb.send(new GetItemCommand({ TableName: 'Other', Key: key('PROJECT#example') })),
  },
};

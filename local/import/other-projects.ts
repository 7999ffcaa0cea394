import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { keys } from '../../shared/store/keys.ts';

/** The ids of the other projects in a table. Reads all of it: meant for a first import, when the table should be empty. */
export async function otherProjects(client: DynamoDBClient, table: string, project: string): Promise<string[]> {
  const partitionOf = (id: string) => keys.project(id).pk;
  const pages = paginateScan(
    { client: DynamoDBDocumentClient.from(client) },
    {
      TableName: table,
      FilterExpression: 'sk = :root AND pk <> :own',
      ExpressionAttributeValues: { ':root': keys.project(project).sk, ':own': partitionOf(project) },
      ProjectionExpression: 'pk',
    },
  );
  const ids: string[] = [];
  for await (const { Items: items = [] } of pages) {
    ids.push(...items.map(({ pk }) => String(pk).slice(partitionOf('').length)));
  }
  return ids;
}

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openTable, type Table } from '../../shared/store/table.ts';

/**
 * The table that this process was given to report on, in a process of its own: its memory is that of a report, without
 * the table's, and without what a larger one has left behind.
 */
export function openGivenTable(): { table: Table; repeats: number; close: () => void } {
  const [endpoint = '', name = '', project = '', repeats = ''] = process.argv.slice(2);
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const close = () => {
    client.destroy();
    process.disconnect();
  };
  return { table: openTable(name, project, client), repeats: Number(repeats), close };
}

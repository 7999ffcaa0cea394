import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { toInstant } from '../../shared/domain/time.ts';
import { runCommand } from '../command.ts';
import { confirm } from './confirm.ts';
import { explained } from './explain.ts';
import { importFile } from './import-file.ts';
import { readImportOptions } from './options.ts';

await runCommand(async () => {
  const { table, file, region, yes } = readImportOptions(process.argv.slice(2));
  const client = new DynamoDBClient(region ? { region } : {});
  try {
    await importFile({
      client,
      table,
      file,
      now: () => toInstant(new Date()),
      confirm: yes ? () => Promise.resolve(true) : process.stdin.isTTY ? (question) => confirm(question) : undefined,
      say: (text) => console.log(text),
    });
  } catch (error) {
    throw explained(error, table);
  } finally {
    client.destroy();
  }
});

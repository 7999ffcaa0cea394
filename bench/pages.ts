import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { gzipSync } from 'node:zlib';
import { openSurvey } from '../tests/integration/survey-visitor.ts';
import { compare } from './measure.ts';

/** Bytes of the survey's pages, and what a request takes on the table engine, against one GetItem by the SDK. */
export async function benchPages(): Promise<void> {
  const survey = await openSurvey();
  const link = survey.linkOf('anna');
  const pages = { 'task list': link, 'an action': `${link}/actions/catalogue`, check: `${link}/check` };
  console.log('\nThe survey’s pages, everything included');
  for (const [name, path] of Object.entries(pages)) {
    const { body } = await survey.get(path);
    console.log(
      `  ${name.padEnd(44)} ${(body.length / 1024).toFixed(1).padStart(9)} KB ${(gzipSync(body).length / 1024).toFixed(1).padStart(9)} KB gz`,
    );
  }
  const { client, name: TableName } = survey.store;
  const Key = { pk: { S: 'PROJECT#small' }, sk: { S: 'PROJECT' } };
  await compare(
    'A request to the survey',
    [
      { name: 'GetItem by the SDK', run: () => client.send(new GetItemCommand({ TableName, Key })) },
      ...Object.entries(pages).map(([name, path]) => ({ name, run: () => survey.get(path) })),
    ],
    101,
  );
  await survey.close();
}

// Starts a run on the folder that it is given, and writes to all that is kept until it is killed. Each line that it
// prints is something that has been acknowledged.
import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { startLocalRun } from '../../local/run.ts';
import { region } from '../../local/stack/places.ts';

const [projectFile = '', dataFolder = ''] = process.argv.slice(2);
const run = await startLocalRun({ projectFile, dataFolder });
const ses = new SESClient({ endpoint: run.gatewayUrl, region, credentials: run.credentialsOf('send-mail') });
run.clock.moveTo('2020-01-01T09:00:00Z');

for (let number = 0; ; number++) {
  const name = String(number);
  await run.table.put({ pk: 'PROJECT#example', sk: name }, { number });
  await run.reportFiles.put(name, 'report.json', JSON.stringify({ number }));
  const raw = `From: progress@example.org\r\nTo: north@example.org\r\nSubject: ${name}\r\n\r\nText`;
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(raw) } }));
  console.log(name);
}

import { IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceNotFoundException,
  type DynamoDBClient,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { LocalRunError } from '../errors.ts';
import type { LocalStack } from '../stack/local-stack.ts';

/** The table of the template, on LevelDB: what it has acknowledged is there after the process was killed. */
export interface Tables {
  /** The ARN and partition key of a table of the stack. */
  find(name: string): { arn: string; partitionKey: string } | undefined;
  /** Lets the engine answer a request whose body has been read. */
  answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void;
  /** Makes the tables that are not there yet. Throws a {@link LocalRunError} if one of other keys is. */
  create(administrator: DynamoDBClient): Promise<void>;
  close(): Promise<void>;
}

export function openTables(stack: LocalStack, folder: string): Tables {
  const server = dynalite({ path: folder, createTableMs: 0 });
  const resources = stack.ofType('AWS::DynamoDB::Table');
  const tables = new Map(
    resources.map(({ ref, arn, properties }) => {
      const partitionKey = properties.KeySchema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';
      return [ref, { arn, partitionKey }];
    }),
  );

  return {
    find: (name) => tables.get(name),
    answer(request, body, response) {
      // The engine's own listener, without a second connection.
      server.emit('request', readAgain(request, body), response);
    },
    async create(administrator) {
      for (const { ref, id, properties } of resources) {
        const { AttributeDefinitions, KeySchema, BillingMode } = properties;
        const existing = await describe(administrator, ref);
        if (existing === undefined) {
          await administrator.send(
            new CreateTableCommand({ TableName: ref, AttributeDefinitions, KeySchema, BillingMode }),
          );
          while ((await describe(administrator, ref))?.TableStatus !== 'ACTIVE');
        } else if (existing.TableStatus !== 'ACTIVE') {
          throw new LocalRunError(`The data folder was left with ${id} half made. Start with a new data folder.`);
        } else if (JSON.stringify(existing.KeySchema) !== JSON.stringify(KeySchema)) {
          throw new LocalRunError(`The data folder holds ${id} with other keys. Start with a new data folder.`);
        }
      }
    },
    close: () => closeEngine(server),
  };
}

async function describe(administrator: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    const { Table } = await administrator.send(new DescribeTableCommand({ TableName: name }));
    return Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function readAgain(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  again.method = request.method;
  again.url = request.url;
  again.headers = request.headers;
  again.complete = true;
  again.push(body);
  again.push(null);
  return again;
}

function closeEngine(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // It closes its store only as a server that listens.
    server.listen(0, '127.0.0.1', () => {
      server.close((error) => (error ? reject(error) : resolve()));
    });
  });
}

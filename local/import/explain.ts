import { ImportError } from './errors.ts';

/** What AWS or the way to it has against an import, as an {@link ImportError} that says how to mend it; other errors as they are. */
export function explained(error: unknown, table: string): unknown {
  if (!(error instanceof Error)) return error;
  const explanation = explanations.find(({ when }) => when.test(`${error.name} ${error.message}`));
  return explanation ? new ImportError(explanation.say(table, error.message), { cause: error }) : error;
}

const explanations: { when: RegExp; say: (table: string, message: string) => string }[] = [
  {
    when: /^CredentialsProviderError|^TokenProviderError/,
    say: () => 'No credentials for AWS were found. Sign in first, for example with aws sso login, or set AWS_PROFILE.',
  },
  {
    when: /Region is missing/,
    say: () => 'In which region is the table? Say --region, for example --region eu-central-1, or set AWS_REGION.',
  },
  {
    when: /^(ExpiredToken|UnrecognizedClient|InvalidSignature|IncompleteSignature|MissingAuthenticationToken)/,
    say: (_, message) => `AWS does not accept these credentials; sign in again. It says: ${message}`,
  },
  {
    when: /^ResourceNotFoundException/,
    say: (table) =>
      `There is no table ${table} in this account and region. npm run deploy tells its name at the end, as TableName; --region names another region.`,
  },
  {
    when: /^AccessDeniedException/,
    say: (table, message) =>
      `These credentials lack rights on table ${table}: an import needs Query, Scan, PutItem, UpdateItem and DeleteItem. AWS says: ${message}`,
  },
  {
    when: /^ValidationException.*tableName/is,
    say: (table, message) => `No table can have the name ${table}. AWS says: ${message}`,
  },
  {
    when: /^ValidationException.*key/i,
    say: (table) =>
      `Table ${table} has other keys than a table of Zwischenstand. Is it the one that npm run deploy made?`,
  },
  {
    when: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|^TimeoutError/,
    say: (_, message) => `AWS cannot be reached: ${message}`,
  },
];

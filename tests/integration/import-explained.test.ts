import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { explained } from '../../local/import/explain.ts';

const refusal = (name: string, message: string) =>
  new DynamoDBServiceException({ name, message, $fault: 'client', $metadata: {} });

describe('what AWS has against an import is explained', () => {
  it.each([
    ['AccessDeniedException', 'User: x is not authorized', /lack rights on table Table: .* AWS says: User: x is not/],
    ['ExpiredTokenException', 'The security token has expired', /does not accept these credentials; sign in again/],
    ['UnrecognizedClientException', 'The security token is invalid', /does not accept these credentials/],
    ['ValidationException', 'TableName must be at least 3 characters long', /No table can have the name Table/],
    ['ValidationException', 'Query condition missed key schema element: id', /Table Table has other keys/],
  ])('%s', (name, message, words) => {
    expect(explained(refusal(name, message), 'Table')).toMatchObject({
      name: 'ImportError',
      message: expect.stringMatching(words) as string,
    });
  });

  it('but not what nobody has foreseen', () => {
    const error = refusal('InternalServerError', 'We are sorry');

    expect(explained(error, 'Table')).toBe(error);
  });
});

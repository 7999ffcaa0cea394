import { escapeXml, xmlAnswer, type EngineAnswer } from '../engines/engine-answer.ts';
import type { Buckets } from '../engines/bucket.ts';
import type { Authorize } from './authorization.ts';
import type { Service } from './aws-request.ts';

type Method = Parameters<Buckets['request']>[0];

const objectRights: Record<Method, string> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** Of what an SDK adds to an address, what does not make it another operation. */
const harmlessParameters = [
  'x-id',
  'list-type',
  'prefix',
  'max-keys',
  'continuation-token',
  'delimiter',
  'start-after',
];

/** Headers that would make it another operation, or that the engine would pass over. */
const unknownHeaders = ['x-amz-copy-source', 'if-match', 'if-none-match'];

/** S3, path-style: every request is held against the caller's policies before the engine sees it. */
export function s3Service(buckets: Buckets, authorize: Authorize): Service {
  return async ({ caller, body, request }) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, bucket = '', ...key] = decodeURIComponent(url.pathname).split('/');
    const isObject = key.join('/') !== '';
    const method = request.method ?? '';
    const isKnown =
      isMethod(method) &&
      (isObject || method === 'GET') &&
      [...url.searchParams.keys()].every((name) => harmlessParameters.includes(name)) &&
      unknownHeaders.every((name) => !(name in request.headers));
    if (!isKnown) return refusal(501, 'NotImplemented', 'The local run does not know this operation on a bucket.');

    const arn = buckets.arnOf(bucket);
    if (arn === undefined) return refusal(404, 'NoSuchBucket', 'The specified bucket does not exist');
    const denial = isObject
      ? authorize(caller, objectRights[method], `${arn}/${key.join('/')}`)
      : authorize(caller, 's3:ListBucket', arn);
    if (denial) return refusal(403, 'AccessDenied', denial);
    const answer = await buckets.request(method, url.pathname + url.search, headersOf(request.headers), body);
    // Who may not list a bucket is not told what is missing in it.
    const hidden = answer.status === 404 ? authorize(caller, 's3:ListBucket', arn) : undefined;
    return hidden ? refusal(403, 'AccessDenied', hidden) : answer;
  };
}

function isMethod(method: string): method is Method {
  return method in objectRights;
}

function headersOf(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}

function refusal(status: number, code: string, message: string): EngineAnswer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;
  return xmlAnswer(status, xml);
}

import { addressIn, headerOf, headersOf } from './raw-mail.ts';

/** A refusal in the words of SES. */
export class SesError extends Error {
  constructor(
    readonly code:
      'MessageRejected' | 'ConfigurationSetDoesNotExist' | 'InvalidParameterValue' | 'Throttling' | 'InvalidAction',
    message: string,
  ) {
    super(message);
  }
}

/** What SendRawEmail was asked to send. */
export interface RawMailRequest {
  from: string;
  to: string[];
  tags: Record<string, string>;
  configurationSet: string | undefined;
  raw: Buffer;
}

/** SES takes no longer message without a higher quota. */
const longestMessage = 10 * 1024 * 1024;

const known =
  /^(Action|Version|Source|ConfigurationSetName|RawMessage\.Data|Destinations\.member\.\d+|Tags\.member\.\d+\.(Name|Value))$/;

/** Reads a request of SES's Query protocol. Throws a {@link SesError} for what SES would refuse, or what is not known here. */
export function readRawMailRequest(form: URLSearchParams): RawMailRequest {
  const action = form.get('Action') ?? '';
  if (action !== 'SendRawEmail')
    throw new SesError('InvalidAction', `The local run does not know the action ${action}.`);
  const unknown = [...form.keys()].find((name) => !known.test(name));
  if (unknown) throw new SesError('InvalidParameterValue', `The local run does not know the parameter ${unknown}.`);

  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length > longestMessage) {
    throw new SesError(
      'InvalidParameterValue',
      `Message length is more than ${longestMessage} bytes long: '${raw.length}'.`,
    );
  }
  const headers = headersOf(raw);
  const overriding = headers.find(({ name }) => /^x-ses-/i.test(name));
  if (overriding)
    throw new SesError('InvalidParameterValue', `The local run does not know the header ${overriding.name}.`);
  const to = [...form].filter(([name]) => name.startsWith('Destinations.')).map(([, value]) => addressIn(value));
  return {
    from: addressIn(headerOf(headers, 'from') ?? form.get('Source') ?? ''),
    to: to.length > 0 ? to : (headerOf(headers, 'to') ?? '').split(',').map(addressIn).filter(Boolean),
    tags: readTags(form),
    configurationSet: form.get('ConfigurationSetName') ?? undefined,
    raw,
  };
}

function readTags(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let number = 1; form.has(`Tags.member.${number}.Name`); number++) {
    const name = form.get(`Tags.member.${number}.Name`) ?? '';
    const value = form.get(`Tags.member.${number}.Value`) ?? '';
    for (const [part, text] of [
      ['name', name],
      ['value', value],
    ] as const) {
      if (/^[\w-]{1,256}$/.test(text)) continue;
      throw new SesError(
        'InvalidParameterValue',
        `Invalid tag ${part} <${text}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
      );
    }
    tags[name] = value;
  }
  return tags;
}

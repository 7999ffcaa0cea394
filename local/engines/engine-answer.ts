/** What an engine answers to a request, ready to be written to an SDK's connection. */
export interface EngineAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** An answer of the AWS JSON 1.0 protocol. */
export function jsonAnswer(status: number, content: unknown): EngineAnswer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(content)),
  };
}

/** An answer in XML, as S3 and SES write it. */
export function xmlAnswer(status: number, xml: string): EngineAnswer {
  return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) };
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

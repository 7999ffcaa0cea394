import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../shared/store/report-files.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { eventOf } from '../integration/survey-visitor.ts';

const page = `<!doctype html><p>${'Ü '.repeat(2_000)}</p>`;

async function answered(acceptEncoding: string, answer: Response) {
  const event = eventOf('GET', '/', undefined, { headers: { 'accept-encoding': acceptEncoding } });
  return lambdaHandler({ fetch: () => answer })(event);
}

const html = (body = page) => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });

describe('an answer of a function', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['GZIP;q=0.5', 'gzip', gunzipSync],
  ])('is compressed for a browser that accepts %s', async (accepted, encoding, decompress) => {
    const { headers, body = '', isBase64Encoded } = await answered(accepted, html());

    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(isBase64Encoded).toBe(true);
    expect(decompress(Buffer.from(body, 'base64')).toString()).toBe(page);
  });

  it.each(['', 'identity', 'br;q=0, gzip;q=0.0', 'brotli', '*'])('is sent as it is for %j', async (accepted) => {
    const { headers, body, isBase64Encoded } = await answered(accepted, html());

    expect(headers).not.toHaveProperty('content-encoding');
    expect([body, isBase64Encoded]).toEqual([page, false]);
  });

  it('is sent as it is where compressing would save nothing', async () => {
    expect(await answered('br', html('<p>short</p>'))).toMatchObject({ body: '<p>short</p>', isBase64Encoded: false });
    const workbook = new Response(Buffer.alloc(5_000, 0x97), { headers: { 'content-type': contentTypes.xlsx } });
    const { headers, body = '' } = await answered('br', workbook);
    expect(headers).not.toHaveProperty('content-encoding');
    expect(Buffer.from(body, 'base64')).toEqual(Buffer.alloc(5_000, 0x97));
  });

  it('is compressed where it is a PDF, which else would be too large', async () => {
    const pdf = Buffer.from('1 0 obj << /Type /StructElem /S /P /P 2 0 R >> endobj\n'.repeat(200_000));
    const answer = new Response(pdf, { headers: { 'content-type': contentTypes.pdf } });

    const { headers, body = '' } = await answered('gzip, br', answer);

    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(body.length).toBeLessThan(6_000_000);
    expect(brotliDecompressSync(Buffer.from(body, 'base64')).equals(pdf)).toBe(true);
  });

  it('still differs by what else it differs by', async () => {
    const answer = html();
    answer.headers.set('vary', 'Accept-Language');

    expect((await answered('br', answer)).headers).toMatchObject({ vary: 'Accept-Language, Accept-Encoding' });
  });
});

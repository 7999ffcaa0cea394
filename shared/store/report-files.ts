import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** The files of a compiled report, the most readable first, with the content type under which each is kept. */
export const reportFormats = {
  'report.html': 'text/html; charset=utf-8',
  'report.pdf': 'application/pdf',
  'report.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'report.json': 'application/json',
} as const;
export type ReportFile = keyof typeof reportFormats;

/**
 * The bucket in which compiled reports lie. Each compilation has a folder of its own, so that none overwrites the
 * files of another; the record of the report says in which folder its files are.
 */
export interface ReportFiles {
  put(folder: string, file: ReportFile, content: Uint8Array | string): Promise<void>;
  /** The file, or undefined where there is none. */
  get(folder: string, file: ReportFile): Promise<Uint8Array | undefined>;
}

export function openReportFiles(bucket: string, client: S3Client): ReportFiles {
  const key = (folder: string, file: ReportFile) => `reports/${folder}/${file}`;
  return {
    async put(folder, file, content) {
      const Body = typeof content === 'string' ? Buffer.from(content) : content;
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key(folder, file), Body, ContentType: reportFormats[file] }),
      );
    },
    async get(folder, file) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key(folder, file) }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
}

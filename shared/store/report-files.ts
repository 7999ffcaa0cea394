import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** The files of a compiled report, the most readable first, with the content type under which each is kept. */
export const reportFormats = {
  'report.html': 'text/html; charset=utf-8',
  'report.pdf': 'application/pdf',
  'report.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'report.json': 'application/json',
} as const;
export type ReportFile = keyof typeof reportFormats;

/** The bucket in which compiled reports lie. */
export interface ReportFiles {
  put(meeting: string, revision: number, file: ReportFile, content: Uint8Array | string): Promise<void>;
  /** The file, or undefined where there is none. */
  get(meeting: string, revision: number, file: ReportFile): Promise<Uint8Array | undefined>;
}

export function openReportFiles(bucket: string, client: S3Client): ReportFiles {
  const key = (meeting: string, revision: number, file: ReportFile) => `reports/${meeting}/${revision}/${file}`;
  return {
    async put(meeting, revision, file, content) {
      const Body = typeof content === 'string' ? Buffer.from(content) : content;
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key(meeting, revision, file),
          Body,
          ContentType: reportFormats[file],
        }),
      );
    },
    async get(meeting, revision, file) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key(meeting, revision, file) }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
}

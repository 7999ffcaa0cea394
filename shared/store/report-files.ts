import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Format, ReportFile, settledFile } from '../domain/report/editions.ts';

/** The content type under which each format is kept. */
export const contentTypes: Record<Format, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
};

/** A file of a report, or of what rounds have come to. */
export type KeptFile = ReportFile | typeof settledFile;

export function formatOf(file: KeptFile): Format {
  return file.slice(file.lastIndexOf('.') + 1) as Format;
}

/**
 * The bucket in which compiled reports lie. Each compilation has a folder of its own, so that none overwrites the
 * files of another; the record of the report says in which folder its files are.
 */
export interface ReportFiles {
  put(folder: string, file: KeptFile, content: Uint8Array | string): Promise<void>;
  /** The file, or undefined where there is none. */
  get(folder: string, file: KeptFile): Promise<Uint8Array | undefined>;
}

export function openReportFiles(bucket: string, client: S3Client): ReportFiles {
  const key = (folder: string, file: KeptFile) => `reports/${folder}/${file}`;
  return {
    async put(folder, file, content) {
      const Body = typeof content === 'string' ? Buffer.from(content) : content;
      const ContentType = contentTypes[formatOf(file)];
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key(folder, file), Body, ContentType }));
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

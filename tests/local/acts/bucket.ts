import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { Access, Act } from './act.ts';

const report = 'reports/of-the-test/report.json';

/** What can be done with the reports, and around them. */
export const bucketActs: Record<string, Act> = {
  'get a report': {
    right: 's3:GetObject',
    run: ({ s3, names: { bucket: Bucket } }) => s3.send(new GetObjectCommand({ Bucket, Key: report })),
  },
  'put a report': {
    right: 's3:PutObject',
    run: ({ s3, names: { bucket: Bucket } }) => s3.send(new PutObjectCommand({ Bucket, Key: report, Body: '{}' })),
  },
  'delete a report': {
    right: 's3:DeleteObject',
    run: ({ s3, names: { bucket: Bucket } }) => s3.send(new DeleteObjectCommand({ Bucket, Key: report })),
  },
  'get what is no report': {
    right: 's3:GetObject',
    run: ({ s3, names: { bucket: Bucket } }) => s3.send(new GetObjectCommand({ Bucket, Key: 'other/report.json' })),
  },
  'list the bucket': {
    right: 's3:ListBucket',
    run: ({ s3, names: { bucket: Bucket } }) => s3.send(new ListObjectsV2Command({ Bucket })),
  },
};

/** Asks whether there is an object; its answer has no body, so it cannot say why not. */
export const headReport = ({ s3, names: { bucket: Bucket } }: Access, Key = report) =>
  s3.send(new HeadObjectCommand({ Bucket, Key }));

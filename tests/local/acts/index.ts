import type { Act } from './act.ts';
import { bucketActs } from './bucket.ts';
import { mailActs } from './mail.ts';
import { queueActs } from './queue.ts';
import { itemActs, tableActs } from './table.ts';

/** Everything that could be tried, by name. */
export const acts: Record<string, Act> = {
  ...itemActs('the project', 'PROJECT#example'),
  ...itemActs('a round', 'ROUND#example#2019-05'),
  ...itemActs('another project', 'PROJECT#examples'),
  ...itemActs("another project's round", 'ROUND#examples#2019-05'),
  ...itemActs('a session', 'SESSION#hash'),
  ...itemActs('the link key', 'KEY#example'),
  ...itemActs("another project's link key", 'KEY#examples'),
  ...tableActs,
  ...queueActs('mails'),
  ...queueActs('reports'),
  ...bucketActs,
  ...mailActs,
};

import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import * as z from 'zod';
import { addDays, atLocalTime, dateSchema, localDate } from '../../shared/domain/time.ts';
import type { Front } from '../http/front.ts';
import type { LocalRun } from '../run.ts';
import { furthestStepDays, nextStep, stepTo } from '../stepping.ts';
import { FrontPage } from './front-page.tsx';
import { InboxPage, MailPage } from './inbox.tsx';
import { readMail } from './read-mail.ts';

/** The pages around the stack: the clock, and the inbox of everybody. They exist on this machine alone. */
export function createFront(runOf: () => LocalRun): Front {
  const front = new Hono();

  front.get('/', async (c) => {
    const run = runOf();
    return send(c, <FrontPage run={run} next={await nextStep(run)} wrongDate={c.req.query('wrong-date')} />);
  });

  front.post('/_local/step', async (c) => {
    const run = runOf();
    const next = await nextStep(run);
    if (next) await stepTo(run, next.at);
    return c.redirect('/', 303);
  });

  front.post('/_local/date', async (c) => {
    const run = runOf();
    const { timeZone } = run.project;
    const typed = z
      .string()
      .catch('')
      .parse((await c.req.parseBody())['date']);
    const date = dateSchema.safeParse(typed.trim());
    const today = localDate(run.clock.now(), timeZone);
    if (!date.success || date.data <= today || date.data > addDays(today, furthestStepDays)) {
      return c.redirect(`/?wrong-date=${encodeURIComponent(typed)}`, 303);
    }
    await stepTo(run, atLocalTime(date.data, '12:00', timeZone));
    return c.redirect('/', 303);
  });

  front.get('/_local/inbox/:address', (c) => send(c, <InboxPage run={runOf()} address={c.req.param('address')} />));

  const mailOf = (id: string) =>
    runOf()
      .mails()
      .find((mail) => mail.id === id);

  front.get('/_local/mail/:id', async (c) => {
    const mail = mailOf(c.req.param('id'));
    return mail ? send(c, <MailPage run={runOf()} mail={await readMail(mail, runOf().url)} />) : c.notFound();
  });

  front.get('/_local/mail/:id/html', async (c) => {
    const mail = mailOf(c.req.param('id'));
    // Links of a mail open in the whole window, as from a mail program.
    return mail
      ? c.html((await readMail(mail, runOf().url)).html.replace('<head>', '<head><base target="_top">'))
      : c.notFound();
  });

  front.get('/_local/mail/:id/attachment/:index', async (c) => {
    const mail = mailOf(c.req.param('id'));
    const index = z.coerce.number().int().nonnegative().safeParse(c.req.param('index'));
    const attachment = mail && index.success ? (await readMail(mail, runOf().url)).attachments[index.data] : undefined;
    if (!attachment) return c.notFound();
    return c.body(new Uint8Array(attachment.content), 200, {
      'content-type': attachment.type,
      'content-disposition': 'inline',
    });
  });
  return async (request) => front.fetch(request);
}

function send(c: Context, page: Child) {
  return c.html(html`<!doctype html>${page}`);
}

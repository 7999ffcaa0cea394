import { parse } from 'node-html-parser';
import { fillIn, type Form } from '../../local/demo/form.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { formOn } from '../integration/survey-visitor.ts';
import type { Fault } from './faults.ts';
import { Calls } from './faults.ts';
import type { Ended, World } from './world.ts';

/** Opens a page of the survey by the link in the newest mail to the address. */
export async function opens(world: World, address: string, page: string, at: Instant, fault?: Fault): Promise<Ended> {
  const path = `${linkOf(world, address)}${page}`;
  const seen = await world.visit('GET', path, undefined, at, fault);
  if (seen.isDone) show(world, path, seen.body);
  return seen;
}

/**
 * Sends the form of the page that is shown, with what `values` makes of it; nothing, if that is undefined. Where the
 * answer is a page and no way to the next one, it is shown then.
 */
export async function sends(
  world: World,
  values: (body: string) => Record<string, string | string[]> | undefined,
  at: Instant,
  fault?: Fault,
): Promise<Ended> {
  const [path = '', ...lines] = text(world, 'page').split('\n');
  const body = lines.join('\n');
  const typed = values(body);
  if (!typed) return { calls: new Calls(), isDone: true };
  const sent = await world.visit('POST', path, encoded(fillIn(formIn(body), typed)), at, fault);
  if (sent.isDone) show(world, path, sent.body);
  return sent;
}

export function linkOf(world: World, address: string): string {
  return text(world, `link ${address}`);
}

function formIn(body: string): Form {
  return formOn({ html: parse(body) } as Parameters<typeof formOn>[0]);
}

function encoded({ values }: Form): string {
  return new URLSearchParams(values).toString();
}

/** What the browser shows lies with the world, so that a run can begin anew from there. */
function show(world: World, path: string, body: string): void {
  world.stored.files.set('page', new TextEncoder().encode(`${path}\n${body}`));
}

function text(world: World, name: string): string {
  return new TextDecoder().decode(world.stored.files.get(name));
}

import { colonIn } from '../../../shared/texts/format.ts';
import type { ChangeKind } from '../../../shared/domain/report/change.ts';
import type { Language } from '../../../shared/domain/project/language.ts';
import type { Status } from '../../../shared/domain/report/status.ts';
import { ink, signColours } from '../charts/palette.ts';
import { Sign } from '../charts/signs.tsx';
import { actionAnchor } from '../document/places.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, type Room } from './fitting.ts';

/** Somebody's words, in their language and direction. */
export function Words({ text, language }: { text: string; language: Language }) {
  return (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
}

/** A status with its sign and its word. */
export function StatusWord({ status, reading }: { status: Status; reading: Reading }) {
  return (
    <span class="mark">
      <Sign name={status} colour={signColours[status]} tone={status} />
      <span>{reading.terms.statuses[status]}</span>
    </span>
  );
}

/** A change with its sign and its word. */
export function ChangeWord({ change, reading }: { change: ChangeKind; reading: Reading }) {
  return (
    <span class="mark">
      <Sign name={change} colour={ink} tone="ink" />
      <span>{reading.terms.changes[change]}</span>
    </span>
  );
}

/** An action under its region, as far as there is room, with the way to its slide. */
export function ActionName({ action, reading, room }: { action: string; reading: Reading; room: Room }) {
  const found = reading.actions.get(action);
  if (!found) return <>{action}</>;
  return (
    <a href={`#${actionAnchor(action)}`} lang={found.plan.language} dir="auto">
      {actionName(action, reading, room)}
    </a>
  );
}

/** The same as text. A region's name leaves room for the action. */
export function actionName(ref: string, { actions }: Reading, room: Room): string {
  const found = actions.get(ref);
  if (!found) return ref;
  const region = fitted(found.plan.region, { ...room, width: room.width * 0.7, lines: 1 });
  return fitted(`${region}${colonIn(found.plan.language)}${found.action.planned.title}`, room);
}

import { slideTexts } from '../../../shared/texts/slides/index.ts';
import { toDecide } from '../internal/front-page.ts';
import { regionName, type Reading } from '../internal/reading.ts';
import { fittedHeading, heightIn, linesIn, roomUnder, rowHeight, type Room } from './fitting.ts';
import { needOf, NeedText } from './need.tsx';
import { withNames } from './names.ts';
import { onOnePage } from './pages.ts';
import type { Slide } from './slide.tsx';
import { columnGap, columns, leading, measure, rowGap, signWidth, small } from './stage.ts';
import { ActionName, actionName, StatusWord } from './words.tsx';

const most = 5;
const silentRoom: Room = { width: measure, size: small, lines: 2 };

/** What the meeting has to decide: actions that need attention, the worst first, then others that ask for help. */
export function decisionsSlide(reading: Reading): Slide {
  const { texts, language } = reading;
  const refs = toDecide(reading);
  // Where answers are missing, nobody knows that there is nothing.
  const isCertain = refs.length === 0 && reading.snapshot.headline.byStatus['no-answer'].length === 0;
  const heading = fittedHeading(isCertain ? slideTexts(language).texts.noDecision : texts.decision.heading);
  const silent = silentNote(reading);
  const below = (silent ? heightIn(silent, silentRoom) + rowGap : 0) + small * leading + rowGap;
  const items = (lines: number) => refs.slice(0, most).map((ref) => itemOf(ref, lines, reading));
  const shown = onOnePage(roomUnder(heading) - below, items(2), items(1));
  const further = refs.length - shown.length;
  return {
    id: 'decisions',
    kind: 'plain',
    heading,
    content: (
      <>
        {refs.length === 0 && <p>{texts.decision.none}</p>}
        {shown.length > 0 && <ul class="decisions">{shown.map(({ item }) => item)}</ul>}
        {further > 0 && <p class="further">{texts.further(further)}</p>}
        {silent && <p class="note small">{silent}</p>}
      </>
    ),
  };
}

/** An action with its status and, in so many lines, what it asks for. */
function itemOf(ref: string, lines: number, reading: Reading) {
  const [statusWidth, width] = columns.decisions;
  const nameRoom: Room = { width, lines, isBold: true };
  const found = reading.actions.get(ref);
  if (!found) return { height: rowHeight(), item: <li>{ref}</li> };
  const { action } = found;
  const need = needOf(action, reading, { width, size: small, lines }, true);
  const word = heightIn(reading.terms.statuses[action.status], { width: statusWidth - columnGap - signWidth });
  const name = linesIn(actionName(ref, reading, nameRoom), nameRoom) * leading;
  return {
    height: rowHeight(word, name + need.height),
    item: (
      <li>
        <StatusWord status={action.status} reading={reading} />
        <div>
          <p class="subject">
            <ActionName action={ref} reading={reading} room={nameRoom} />
          </p>
          <p class="small">
            <NeedText need={need} />
          </p>
        </div>
      </li>
    ),
  };
}

function silentNote(reading: Reading): string {
  const { asked, answered } = reading.snapshot.response;
  const silent = asked.filter((plan) => !answered.includes(plan)).map((plan) => regionName(reading, plan));
  return withNames(silent, silentRoom, reading, reading.texts.decision.silent);
}

import type { TransferPair } from '../../../shared/domain/report/transfer.ts';
import { regionName, type Reading } from '../internal/reading.ts';
import { fitted, fittedHeading, heightIn, linesIn, roomUnder, rowHeight, type Room } from './fitting.ts';
import { onOnePage } from './pages.ts';
import type { Slide } from './slide.tsx';
import { columnGap, columns, leading, rowGap, small, tableHead } from './stage.ts';
import { Table } from './table.tsx';
import { ActionName, actionName, Words } from './words.tsx';

const furtherHeight = small * leading + rowGap;

/** Which regions can talk about taking over an action; nothing where no offer meets an interest. */
export function transferSlides(reading: Reading): Slide[] {
  const { snapshot, texts } = reading;
  const { pairs } = snapshot.transfer;
  if (pairs.length === 0) return [];
  const heading = fittedHeading(texts.transfer.heading(pairs.length));
  const rows = (lines: number) => pairs.map((pair) => row(pair, lines, reading));
  const shown = onOnePage(roomUnder(heading) - tableHead - furtherHeight, rows(2), rows(1));
  const { interested, offer, offered } = texts.transfer.columns;
  return [
    {
      id: 'transfer',
      kind: 'plain',
      heading,
      content: (
        <>
          <Table
            name="pairs"
            caption={texts.transfer.table}
            labels={[interested, offer, offered]}
            labelled={[2]}
            rows={shown}
          />
          {pairs.length > shown.length && <p class="further">{texts.further(pairs.length - shown.length)}</p>}
        </>
      ),
    },
  ];
}

function row({ interested, action, offered }: TransferPair, lines: number, reading: Reading) {
  const [interestedWidth, nameWidth, offeredWidth] = columns.pairs;
  const regionRoom: Room = { width: interestedWidth - columnGap, lines, isBold: true };
  const nameRoom: Room = { width: nameWidth - columnGap, lines };
  const region = fitted(regionName(reading, interested), regionRoom);
  const answer = offered ? reading.terms.transfer[offered] : reading.texts.notSaid;
  return {
    height: rowHeight(
      heightIn(region, regionRoom),
      linesIn(actionName(action, reading, nameRoom), nameRoom) * leading,
      heightIn(answer, { width: offeredWidth }),
    ),
    cells: [
      <Words text={region} language={reading.plans.get(interested)?.language ?? reading.language} />,
      <ActionName action={action} reading={reading} room={nameRoom} />,
      answer,
    ],
  };
}

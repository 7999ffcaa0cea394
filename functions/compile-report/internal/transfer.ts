import type { TransferPair } from '../../../shared/domain/report/transfer.ts';
import { heading, listOf } from '../document/blocks.ts';
import type { Block, Line, Section } from '../document/document.ts';
import { excerpt, linkTo, regionOf, type Reading } from './reading.ts';

/** Offers and interests as pairs of regions, and what has found no counterpart. */
export function transferSection(reading: Reading): Section {
  const { snapshot, texts } = reading;
  const { pairs, unmet, free } = snapshot.transfer;
  return {
    id: 'transfer',
    heading: [texts.transfer.section],
    startsPage: false,
    blocks: [
      heading(3, texts.transfer.heading(pairs.length)),
      ...(pairs.length > 0 ? [pairsTable(pairs, reading)] : []),
      ...listUnder(
        texts.transfer.unmet,
        unmet.map((pair) => unmetItem(pair, reading)),
      ),
      ...listUnder(
        texts.transfer.free,
        free.map((ref) => [linkTo(reading, ref)]),
      ),
    ],
  };
}

function pairsTable(pairs: TransferPair[], reading: Reading): Block {
  const { texts, terms, actions } = reading;
  const { interested, offer, offered, conditions } = texts.transfer.columns;
  return {
    kind: 'table',
    caption: texts.transfer.table,
    columns: [
      { label: interested, share: 3 },
      { label: offer, share: 5 },
      { label: offered, share: 3 },
      { label: conditions, share: 5 },
    ],
    rows: pairs.map((pair) => {
      const said = actions.get(pair.action)?.action.said;
      return [
        [regionOf(reading, pair.interested)],
        [linkTo(reading, pair.action)],
        pair.offered ? [terms.transfer[pair.offered]] : [texts.notSaid],
        said?.answer.transferConditions ? [excerpt(said.answer.transferConditions, said.language)] : ['–'],
      ];
    }),
  };
}

function unmetItem(pair: TransferPair, reading: Reading): Line {
  const { plans, texts, terms } = reading;
  const region = plans.get(pair.interested)?.region ?? pair.interested;
  return [
    texts.transfer.unmetItem(region),
    ' ',
    linkTo(reading, pair.action),
    ` (${pair.offered ? terms.transfer[pair.offered] : texts.notSaid})`,
  ];
}

function listUnder(title: string, items: Line[]): Block[] {
  return items.length === 0 ? [] : [heading(3, title), ...listOf(items)];
}

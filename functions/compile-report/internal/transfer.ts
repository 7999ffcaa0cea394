import type { TransferPair } from '../../../shared/domain/report/transfer.ts';
import { heading, listOf, underEachOther } from '../document/blocks.ts';
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
  const { columns } = texts.transfer;
  return {
    kind: 'table',
    caption: texts.transfer.table,
    columns: [
      { label: texts.list.action, share: 5 },
      { label: columns.interested, share: 3 },
      { label: columns.offered, share: 3 },
      { label: columns.conditions, share: 5 },
    ],
    rows: byOffer(pairs).map(({ action, offered, interested }) => {
      const said = actions.get(action)?.action.said;
      return [
        [linkTo(reading, action)],
        underEachOther(interested.map((plan) => [regionOf(reading, plan)])),
        offered ? [terms.transfer[offered]] : [texts.notSaid],
        said?.answer.transferConditions ? [excerpt(said.answer.transferConditions, said.language)] : ['–'],
      ];
    }),
  };
}

interface Offer extends Pick<TransferPair, 'action' | 'offered'> {
  interested: string[];
}

/** Each offer once, with the regions that are interested: first what most regions would like to take over. */
function byOffer(pairs: TransferPair[]): Offer[] {
  const offers = new Map<string, Offer>();
  for (const { action, offered, interested } of pairs) {
    const known = offers.get(action);
    if (known) known.interested.push(interested);
    else offers.set(action, { action, offered, interested: [interested] });
  }
  return [...offers.values()].sort((a, b) => b.interested.length - a.interested.length);
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

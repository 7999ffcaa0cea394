import type { Language } from '../../../shared/domain/project/language.ts';
import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import { helpersOf } from '../internal/helpers-of.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, heightIn, type Room } from './fitting.ts';
import { Words } from './words.tsx';

/** Whom an action asks for help, and for what or why, as far as there is room; empty where it says nothing. */
export interface Need {
  asks: string;
  words: string;
  language: Language;
  height: number;
}

const mostHelpers = 3;

/** What an action asks for: what would ease it or, where that is not said and `reasons` count too, what holds it back. */
export function needOf(action: ActionReport, reading: Reading, room: Room, reasons = false): Need {
  const { said } = action;
  const helpers = said ? helpersOf(said.answer, reading, mostHelpers) : '';
  const asks = helpers ? fitted(reading.texts.decision.asks(helpers), room) : '';
  const text = said ? said.answer.needs || (reasons ? said.answer.reasons || said.answer.obstaclesText : '') : '';
  const together = fitted(`${asks} ${text}`.trim(), room);
  const words = together.startsWith(asks) ? together.slice(asks.length).trim() : '';
  return {
    asks,
    words,
    language: said?.language ?? reading.language,
    height: asks || words ? heightIn(`${asks} ${words}`, room) : 0,
  };
}

export function NeedText({ need }: { need: Need }) {
  const { asks, words, language } = need;
  return (
    <>
      {asks && <span dir="auto">{asks}</span>} {words && <Words text={words} language={language} />}
    </>
  );
}

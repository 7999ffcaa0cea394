import type { Action } from '../../../shared/domain/project/schema.ts';
import { formatMoney, formatMonth } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { termsIn } from '../../../shared/texts/terms/index.ts';
import type { SurveyContext } from '../context.ts';

/** What the plan says about an action, by the headings of the programme's template, folded away. */
export function PlannedFacts({ c, action }: { c: SurveyContext; action: Action }) {
  const { language, survey } = c.var;
  const { texts } = termsIn(language);
  const facts = plannedFacts(action, language);
  return (
    <details>
      <summary>{surveyTexts(language).texts.form.planned}</summary>
      <dl class="facts">
        {facts.map(({ heading, text, isOwn }) => (
          <>
            <dt>{texts.actionHeadings[heading]}</dt>
            <dd class="typed" lang={isOwn ? survey.plan.language : undefined} dir={isOwn ? 'auto' : undefined}>
              {text}
            </dd>
          </>
        ))}
      </dl>
    </details>
  );
}

/** What there is, one thing a line; `isOwn` tells the project's own words. */
function plannedFacts(action: Action, language: SurveyContext['var']['language']) {
  const { nature, relevance, timeframe, players, costs, funding, indicators } = action;
  const sources = funding.map(({ source, amount }) =>
    amount === undefined ? source : `${source}: ${formatMoney(amount, language)}`,
  );
  const months = [timeframe.starts, timeframe.ends].map((month) => formatMonth(month, language));
  const facts = [
    { heading: 'nature', text: nature, isOwn: true },
    { heading: 'relevance', text: relevance, isOwn: true },
    { heading: 'timeframe', text: months.join(' – '), isOwn: false },
    { heading: 'players', text: players.join('\n'), isOwn: true },
    { heading: 'costs', text: costs === undefined ? '' : formatMoney(costs, language), isOwn: false },
    { heading: 'funding', text: sources.join('\n'), isOwn: true },
    { heading: 'indicators', text: indicators.join('\n'), isOwn: true },
  ] as const;
  return facts.filter(({ text }) => text);
}

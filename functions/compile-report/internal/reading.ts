import type { Language } from '../../../shared/domain/project/language.ts';
import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { ChangeKind } from '../../../shared/domain/report/change.ts';
import type { Sum } from '../../../shared/domain/report/finance.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import type { Snapshot } from '../../../shared/domain/report/snapshot.ts';
import type { Status } from '../../../shared/domain/report/status.ts';
import type { Regions } from '../../../shared/texts/answer.ts';
import { colonIn, formatAmount, formatDate } from '../../../shared/texts/format.ts';
import { reportTexts, type ReportTexts } from '../../../shared/texts/report/index.ts';
import { roundName, termsIn, type Terms } from '../../../shared/texts/terms/index.ts';
import type { Inline, Quote } from '../document/document.ts';
import { shortened } from '../document/shortened.ts';
import { regionPlace } from './behind/places.ts';

/** A snapshot and the language in which it is put into words, with what every part of a report looks up. */
export interface Reading {
  snapshot: Snapshot;
  language: Language;
  texts: ReportTexts;
  terms: Terms;
  actions: Map<string, { plan: PlanReport; action: ActionReport }>;
  plans: Map<string, PlanReport>;
  regions: Regions;
  date: (day: string) => string;
  /** What a round is called. */
  roundNamed: (id: string) => string;
  /** "since meeting 12": what change is measured against; undefined while there is nothing. */
  since: string | undefined;
}

export function readingOf(snapshot: Snapshot, asked: Language): Reading {
  const { texts, language } = reportTexts(asked);
  const entries = snapshot.plans.flatMap((plan) =>
    plan.actions.map((action) => [action.ref, { plan, action }] as const),
  );
  const date = (day: string) => formatDate(day, language);
  return {
    snapshot,
    language,
    texts,
    terms: termsIn(language).texts,
    actions: new Map(entries),
    plans: new Map(snapshot.plans.map((plan) => [plan.id, plan])),
    regions: {
      plans: snapshot.plans.map(({ id, region, actions }) => ({
        id,
        region,
        actions: actions.map(({ planned }) => planned),
      })),
    },
    date,
    roundNamed: (id) => roundName({ meetings: [snapshot.meeting] }, id, language),
    since: sinceOf(snapshot, texts, date),
  };
}

function sinceOf({ baseline }: Snapshot, texts: ReportTexts, date: Reading['date']): string | undefined {
  if (!baseline) return undefined;
  if (baseline.kind === 'round') return texts.since.round(date(baseline.day));
  const { kind, number } = baseline.meeting;
  return kind === 'working-group' && number ? texts.since.meeting(number) : texts.since.report(date(baseline.day));
}

/** A region's name, in the language of its plan. */
export function regionOf({ plans }: Reading, id: string): Quote | string {
  const plan = plans.get(id);
  return plan ? { quote: plan.region, language: plan.language } : id;
}

export function regionName({ plans }: Reading, id: string): string {
  return plans.get(id)?.region ?? id;
}

/** A link to a region's own pages, in the language of its plan. */
export function linkToRegion({ plans }: Reading, id: string): Inline {
  const plan = plans.get(id);
  return plan ? { to: regionPlace(id), text: plan.region, language: plan.language } : id;
}

/** A link to where an action is told in full, under its region and as much of its title as a line holds. */
export function linkTo({ actions }: Reading, ref: string): Inline {
  const found = actions.get(ref);
  if (!found) return ref;
  const { plan, action } = found;
  return {
    action: ref,
    label: {
      quote: `${plan.region}${colonIn(plan.language)}${shortened(action.planned.title, 120)}`,
      language: plan.language,
    },
  };
}

/** An amount in EUR, as a figure of a table; a sum that nobody has contributed to is not known, which is not 0. */
export function amountIn({ amount, actions }: Sum, language: Language): string {
  return actions.length === 0 ? '–' : formatAmount(amount, language);
}

/** Somebody's words where they stand beside others: the region's own pages have all of them. */
export function excerpt(text: string, language: Language): Quote {
  return { quote: text.length > 400 ? shortened(text, 400) : text, language };
}

export function statusMark({ terms }: Reading, status: Status): Inline {
  return { status, word: terms.statuses[status] };
}

export function changeMark({ terms }: Reading, change: ChangeKind): Inline {
  return { change, word: terms.changes[change] };
}

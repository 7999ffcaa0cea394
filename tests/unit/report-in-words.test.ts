import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../functions/compile-report/html/page.tsx';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { composePublic } from '../../functions/compile-report/public/compose.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { publicPart } from '../../shared/domain/report/public.ts';
import type { Snapshot } from '../../shared/domain/report/snapshot.ts';
import { formatDate, formatFullDate } from '../../shared/texts/format.ts';
import { answer, firstRound, fullAnswers, onAction, snapshotOf } from '../fixtures/report-facts.ts';
import { smallProject } from '../fixtures/small-project.ts';

const wordsOf = (html: string) =>
  (parse(html).querySelector('body')?.structuredText ?? '').replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
const internal = (snapshot: Snapshot) => wordsOf(renderHtml(composeInternal(snapshot, 'en')));
const forThePublic = (snapshot: Snapshot) => wordsOf(renderHtml(composePublic(publicPart(snapshot), 'en')));

describe('a round in which nobody has answered', () => {
  const silent = snapshotOf({ answers: fullAnswers.filter(({ round }) => round === firstRound.id) });

  it('is told as silence, and not as standstill', () => {
    const words = internal(silent);

    expect(words).toContain('No action has a new answer to compare');
    expect(words).not.toContain('No action has changed its standing');
    expect(words).not.toContain('Progress has gone from');
  });

  it('is told to the public, too', () => {
    expect(forThePublic(silent)).toContain('(round: January 2020). As of 7 February 2020. 0 of 2 regions answered');
  });

  it('is left out of the line of progress, whose ends say how many actions they are made of', () => {
    expect(internal(snapshotOf())).toContain('Progress has gone from 33% to 55% since November 2019');
    expect(internal(snapshotOf())).toContain('Actions with a figure: 2 (November 2019), 2 (February 2020).');
  });
});

it('in French a space stands before colon and semicolon, and the first of a month is its first', () => {
  const html = renderHtml(composeInternal(snapshotOf(), 'fr'));

  expect(html).toMatch(/class="occasion"[^>]*>[^<]*\u00a0: /);
  expect(html).toContain('\u00a0; <a href="#');
  expect(formatDate('2024-01-01', 'fr')).toBe('1er janvier 2024');
  expect(formatFullDate('2024-03-01', 'fr')).toBe('vendredi 1er mars 2024');
  expect(formatDate('2024-01-21', 'fr')).toBe('21 janvier 2024');
});

it('what stays at the same figure has not gone from it to it', () => {
  const again = fullAnswers
    .filter(({ round }) => round === firstRound.id)
    .map((said) => ({ ...said, round: '2020-01', submittedAt: '2020-02-03T10:00:00Z' }));

  const words = internal(
    snapshotOf({ answers: [...fullAnswers.filter(({ round }) => round === firstRound.id), ...again] }),
  );

  expect(words).toContain('Progress has stayed at 33% since November 2019');
  expect(words).toContain('No action has changed its standing');
});

it('a mean is rounded once: 71.45 is 71, wherever it is told', () => {
  const reported = (plan: string, action: string, progress: number) =>
    answer({ plan, actions: { [action]: onAction({ progress, assessment: 'on-track', done: 'Done.' }) } });
  const snapshot = snapshotOf({
    answers: [reported('north', 'catalogue', 70.9), reported('south', 'vouchers', 72)],
  });

  expect(snapshot.headline.progress?.mean).toBe(71.45);
  expect(internal(snapshot)).toContain('progress 71%');
  expect(publicPart(snapshot).headline.progress).toBe(71);
});

it('cents of an amount stand in two places', () => {
  expect(internal(snapshotOf())).toContain('161,500.50');
  expect(internal(snapshotOf())).not.toMatch(/161,500\.5[^0]/);
});

describe('funding', () => {
  it('that was planned without an amount is no part of a comparison', () => {
    const plans = smallProject.plans.map((plan) => ({
      ...plan,
      actions: plan.actions.map((action) => ({ ...action, funding: action.funding.map(({ source }) => ({ source })) })),
    }));
    const project: Project = { ...smallProject, plans };

    const words = internal(snapshotOf({ project }));

    expect(words).toContain('€70,000 of funding secured');
    expect(words).not.toContain('€0');
    expect(words).not.toContain('€70,000 of funding secured, ');
  });
});

it('policy instruments of which nothing was said are told as well', () => {
  const answers = fullAnswers.filter(({ plan }) => plan === 'north');

  expect(internal(snapshotOf({ answers }))).toContain(
    '1 of 1 policy instrument has been improved (as reported by 1 of 2 regions)',
  );
});

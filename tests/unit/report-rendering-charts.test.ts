import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../functions/compile-report/charts/lettering.ts';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import type { Chart } from '../../functions/compile-report/charts/chart.tsx';
import { hatching } from '../../functions/compile-report/charts/hatching.ts';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import { hostileAnswers, hostileProject } from '../fixtures/hostile-texts.ts';
import { snapshotOf } from '../fixtures/report-facts.ts';

function chartsOf(...composed: Parameters<typeof composeInternal>): Chart[] {
  const { front, sections } = composeInternal(...composed);
  return [...front, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === 'chart' ? [block.chart] : [],
  );
}

const allDone = (answer: Answer): Answer => ({
  ...answer,
  actions: Object.fromEntries(Object.entries(answer.actions).map(([id, action]) => [id, { ...action, progress: 100 }])),
});

describe('a chart', () => {
  const charts = chartsOf(snapshotOf(), 'en');

  it('says its one message, all that it shows, and where and when it comes from', () => {
    expect(charts.map(({ id, title }) => [id, title])).toEqual([
      ['status-by-region', 'No region reports an action at risk, off track or on hold'],
      ['progress-and-time', 'Progress keeps up with time'],
      ['progress-over-rounds', 'Progress has gone from 33% to 55% since November 2019'],
      ['funding-by-source', '€70,000 of funding secured, €80,000 planned'],
      ['progress-and-time-north', 'Progress against time in North'],
      ['progress-and-time-south', 'Progress against time in South'],
    ]);
    expect(charts[0]?.description).toBe(
      'Actions of each region by status. North: 1 On track, 1 Not due yet. South: 1 On track.',
    );
    for (const { source } of charts)
      expect(source).toContain('Source: the partners’ answers (round: January 2020). As of 7 February 2020.');
  });

  it('has a name and a description for those who do not see it, under ids that no other has', () => {
    const ids = charts.flatMap(({ wide, narrow }) =>
      [...`${wide}${narrow}`.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );

    expect(new Set(ids).size).toBe(ids.length);
    for (const { wide, narrow } of charts) {
      for (const svg of [wide, narrow]) {
        expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/);
        expect(svg).toContain('<title id=');
        expect(svg).toContain('<desc id=');
      }
    }
  });

  it('keeps every label and mark within its ground', () => {
    const hostile = chartsOf(snapshotOf({ project: hostileProject, answers: hostileAnswers }), 'de');
    const done = chartsOf(snapshotOf({ project: hostileProject, answers: hostileAnswers.map(allDone) }), 'de');

    for (const svg of [...charts, ...hostile, ...done].flatMap(({ wide, narrow }) => [wide, narrow])) {
      const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
      for (const [, attributes = '', text = ''] of svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)) {
        const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
        const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attribute(name))) as [number, number, number];
        const isBold = attribute('font-weight') !== undefined;
        const wide = widthOf(text.replaceAll(/&\w+;/g, '"'), size) * (isBold ? 1.08 : 1);
        const anchor = attribute('text-anchor') ?? 'start';
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(left + wide).toBeLessThanOrEqual(width + 1);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it('is made of nothing that a text could break out of', () => {
    const [chart] = chartsOf(snapshotOf({ project: hostileProject, answers: hostileAnswers }), 'en');

    expect(chart?.wide).not.toMatch(/<(script|style|img|\/svg>.)/);
    expect(chart?.description).toContain('#let x = 1');
  });
});

describe('lettering', () => {
  it('breaks lines where words end, and words where lines end', () => {
    expect(wrap('one two three', 60, 15, 3)).toEqual(['one two', 'three']);
    expect(wrap('w'.repeat(20), 60, 15, 9).join('')).toBe('w'.repeat(20));
    expect(wrap('', 60, 15, 3)).toEqual([]);
  });

  it('says so where something is left out', () => {
    const lines = wrap('one two three four five six', 60, 15, 2);

    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ …$/);
    for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(60);
  });
});

describe('hatching', () => {
  it.each(['diagonal', 'cross', 'horizontal'] as const)('stays within its box: %s', (kind) => {
    const path = hatching(kind, { x: 10, y: 20, width: 33, height: 12 });

    const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(0);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(43);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(32);
    }
  });
});

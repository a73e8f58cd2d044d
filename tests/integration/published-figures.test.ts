import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standingsAt } from '@/lib/comparison/as-at';
import { distributionOf, shareOf } from '@/lib/comparison/distribution';
import type { FilterableJudgement } from '@/lib/domain/national-list';
import type { PublishedRecord } from '@/lib/domain/published-record';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

/** Figures that Ofsted, Parliament and the press printed, kept outside this repository. */
const file = new URL('../../../shared/data/benchmarks.csv', import.meta.url);
const there = existsSync(file);
const printed = there ? readBenchmarks() : [];

const areas: Readonly<Record<string, FilterableJudgement>> = {
  overall_effectiveness: 'overallEffectiveness',
  leaders: 'leaders',
  help_and_protection: 'helpAndProtection',
};

let database: TestDatabase;
let record: PublishedRecord;

beforeAll(async () => {
  database = await withDatabase('reference');
  record = await (await import('@/lib/queries/published-record')).readPublishedRecord();
});
afterAll(() => database.drop());

describe.skipIf(!there)(
  `figures that others published${there ? '' : ': ../shared/data/benchmarks.csv is not there'}`,
  () => {
    test('are 15', () => expect(printed).toHaveLength(15));

    test.each(printed)('$area $measure of $judgement at $asAt is $value', (figure) => {
      expect(Math.round(ourValue(figure))).toBe(figure.value);
    });
  },
);

type Figure = (typeof printed)[number];

function ourValue({ asAt, publishedBy, judgement, area, measure }: Figure): number {
  const day = asAt.startsWith('20') ? asAt : '2018-03-31';
  const known = asAt.startsWith('20') ? record : firstSingleInspections(record);
  const standings = standingsAt(known, {
    day,
    rule: asAt === publishedBy ? 'publication' : 'inspection',
    publishedBy: publishedBy || '2018-12-31',
  }).filter(({ authority }) => area === 'England' || authority.region === area);
  const distribution = distributionOf(standings, areas[judgement] ?? 'leaders', null);

  const number = /^number (.+)$/.exec(measure)?.[1];
  if (number === undefined) {
    return 100 * (shareOf(distribution, ['outstanding', 'good'])?.authorities ?? Number.NaN);
  }
  return (
    {
      outstanding: distribution.by.outstanding,
      good: distribution.by.good,
      'requires improvement to be good': distribution.by.requiresImprovement,
      inadequate: distribution.by.inadequate,
    }[number]?.authorities ?? Number.NaN
  );
}

/** The first round under the single inspection framework, without its re-inspections. */
function firstSingleInspections(all: PublishedRecord): PublishedRecord {
  return all.map((authority) => ({
    ...authority,
    inspections: authority.inspections.filter(({ type }) => type === 'singleInspection'),
  }));
}

function readBenchmarks() {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [asAt = '', publishedBy = '', judgement = '', area = '', measure = '', value = ''] =
      line.split(',');
    return { asAt, publishedBy, judgement, area, measure, value: Number(value) };
  });
}

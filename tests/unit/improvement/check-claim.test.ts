import { describe, expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/governance';
import { grades, type JudgementOutcome } from '@/lib/domain/grades';
import type { Inspection } from '@/lib/domain/inspection-record';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { checkClaim } from '@/lib/improvement/check-claim';
import { councilItemContent } from '@/lib/schemas/council-items';
import record from '@/prisma/data/inspections.json' with { type: 'json' };
import statements from '@/prisma/data/statements.json' with { type: 'json' };

/** The published inspections of an authority, as the record ships them. */
function inspectionsOf(laCode: string): Inspection[] {
  return record
    .filter((one) => one.laCode === laCode)
    .map((one) => ({
      id: `${one.laCode} ${one.publishedOn}`,
      laCode,
      laName: laCode,
      framework: 'ilacs-2018',
      type: 'standardInspection',
      typeInferred: false,
      status: 'published',
      origin: 'publishedRecord',
      evidenceVisibility: 'team',
      startedOn: one.startedOn ?? null,
      endedOn: null,
      publishedOn: one.publishedOn,
      leadInspectors: [],
      theme: null,
      themeAsPrinted: null,
      localTermForCareLeavers: null,
      reportUrl: null,
      source: null,
      notes: null,
      embargoedUntil: null,
      judgements: Object.entries(one.judgements).flatMap(([key, value]) => {
        const area = judgementAreas.find((each) => each === key);
        const outcome: JudgementOutcome | undefined = grades.find((grade) => grade === value);
        return area && outcome ? [{ area, outcome, version: 1, reason: null, source: null }] : [];
      }),
    }));
}

/** Files name columns; the record names fields. */
function readStatement(content: object) {
  const named = Object.entries(content).map(([column, value]) => [
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return councilItemContent.statement.safeParse({ claim: null, ...Object.fromEntries(named) });
}

const stoke = inspectionsOf('861');
const in2015 = (grade: 'good' | 'requiresImprovement'): Claim => ({
  kind: 'grade',
  area: 'overallEffectiveness',
  grade,
  startedOn: '2015-06-01',
});

describe('a claim against the record', () => {
  test('the Member said good in 2015, the minister requires improvement: the minister was right', () => {
    expect(checkClaim(in2015('good'), stoke)).toMatchObject({
      verdict: 'disagrees',
      outcome: 'requiresImprovement',
    });
    expect(checkClaim(in2015('requiresImprovement'), stoke).verdict).toBe('agrees');
  });

  test('what no inspection had judged by then cannot be checked', () => {
    const early: Claim = { kind: 'grade', area: 'leaders', grade: 'good', asAt: '2012-01-01' };
    expect(checkClaim(early, stoke)).toEqual({
      verdict: 'cannotBeChecked',
      inspection: null,
      outcome: null,
    });
  });

  test('“no longer inadequate” is true of anything else', () => {
    const claim: Claim = {
      kind: 'grade',
      area: 'overallEffectiveness',
      grade: 'inadequate',
      asAt: '2019-04-03',
      isNot: true,
    };
    expect(checkClaim(claim, inspectionsOf('330')).verdict).toBe('agrees');
    expect(checkClaim(claim, stoke).verdict).toBe('disagrees');
  });

  const checkable = statements.flatMap(({ key, laCode, content }) => {
    const read = readStatement(content);
    return read.data?.claim && laCode
      ? [{ key, laCode, ...read.data, claim: read.data.claim }]
      : [];
  });

  test('every shipped statement is a statement', () => {
    for (const { content } of statements) expect(readStatement(content).error).toBeUndefined();
    expect(checkable.length).toBeGreaterThanOrEqual(10);
  });

  test.each(checkable)('$key: what a person settled fits what the record gives', (statement) => {
    const { verdict } = checkClaim(statement.claim, inspectionsOf(statement.laCode));

    // A claim can be right in the grade and loose in what it says besides.
    if (statement.verdict === 'looselyTrue') expect(verdict).not.toBe('disagrees');
    else expect(verdict).toBe(statement.verdict);
  });
});

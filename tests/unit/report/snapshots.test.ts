import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { ReportText } from '@/lib/domain/inspection-record';
import { frameworkFor } from '@/lib/frameworks';
import { buildSnapshot } from '@/lib/report/build-snapshot';
import { compareSnapshots } from '@/lib/report/compare-snapshots';
import { correctSnapshot } from '@/lib/report/correct-snapshot';
import { reportOfSnapshot } from '@/lib/report/report-of-snapshot';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';

const framework = frameworkFor('ilacs-2026');

const entry: Evidence = {
  id: 'E1',
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  headline: false,
  summary: 'Contacts wait.',
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  known: false,
};

const text: ReportText = {
  summary: ['It is weak.'],
  paragraphs: [
    {
      id: 'one',
      area: 'helpAndProtection',
      position: 1,
      text: 'Contacts wait.',
      headline: false,
      context: false,
      evidence: ['E1', 'E2'],
    },
  ],
  areasForImprovement: [
    {
      id: 'two',
      kind: 'improvement',
      position: 1,
      text: 'The front door.',
      criteria: ['HP-02'],
      evidence: ['E1'],
    },
  ],
};

const build = (release: boolean) =>
  buildSnapshot(
    {
      inspection: {
        id: '0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11',
        laCode: '831',
        laName: 'Derby',
        type: 'standardInspection',
        startedOn: '2026-09-07',
        endedOn: '2026-09-18',
        theme: null,
        localTermForCareLeavers: null,
      },
      leadInspectors: ['Lead inspector'],
      rulesVersion: '1.0.0',
      evidenceDigest: 'a'.repeat(64),
      verdicts: [
        {
          area: 'helpAndProtection',
          outcome: 'good',
          derived: 'inadequate',
          departure: 'It has changed since.',
          reasons: [
            { code: 'R-01', reference: 'A text', because: 'Contacts wait (E1)', evidence: ['E1'] },
          ],
          towardsNextGrade: [
            {
              grade: 'requiresImprovement',
              met: false,
              asked: 'No vital stage fails',
              found: 'Contacts wait',
            },
          ],
        },
      ],
      text,
      evidence: [entry],
    },
    framework,
    { release },
  );

describe('a snapshot', () => {
  test('is what its schema reads back, to the letter', () => {
    const stored = JSON.parse(JSON.stringify(build(true)));

    expect(snapshotDocumentSchema.parse(stored)).toEqual(stored);
    expect(snapshotDocumentSchema.safeParse({ ...stored, format: 'other' }).success).toBe(false);
  });

  test('holds only judgements somebody confirmed, in the words of the framework', () => {
    expect(build(true).judgements).toMatchObject([
      { area: 'helpAndProtection', words: 'Good', departure: 'It has changed since.' },
    ]);
  });

  test('drops links to entries that do not stand', () => {
    expect(build(true).sections[0]?.paragraphs[0]?.evidence).toEqual(['E1']);
  });

  test('names no entry where the evidence stays with the team, and keeps the paragraph numbers', () => {
    const held = build(false);

    expect(JSON.stringify(held)).not.toContain('E1');
    expect(held.judgements[0]?.reasons[0]?.because).toBe('Contacts wait');
    expect(held.areasForImprovement[0]?.paragraphs).toEqual([1]);
  });

  test('keeps what the next grade asks for only where no entry says so', () => {
    const stored = JSON.parse(JSON.stringify(build(false)));

    expect(build(false).judgements[0]?.towardsNextGrade).toHaveLength(1);
    expect(snapshotDocumentSchema.parse(stored)).toEqual(stored);
    expect(build(true).judgements[0]).not.toHaveProperty('towardsNextGrade');
  });

  test('is shown in its own order, with judgements that have no grade yet', () => {
    const report = reportOfSnapshot(build(true), framework);

    expect(report.gradeTable.map(({ area, outcome }) => [area, outcome])).toEqual(
      framework.tableOrder.map((area) => [area, area === 'helpAndProtection' ? 'good' : null]),
    );
    expect(report.sections.map(({ area }) => area)).toEqual([...framework.bodyOrder]);
  });
});

describe('a correction', () => {
  const changes = {
    grades: { helpAndProtection: 'inadequate' as const },
    texts: { p1: 'Contacts waited.' },
  };

  test('changes what it names and nothing else', () => {
    const before = build(true);
    const after = correctSnapshot(before, changes, 'Keyed wrongly.', framework);

    expect(compareSnapshots(before, after)).toEqual([
      { where: 'Grade for help and protection', before: 'Good', after: 'Inadequate' },
      { where: 'Paragraph 1', before: 'Contacts wait.', after: 'Contacts waited.' },
    ]);
    expect(after).toMatchObject({
      evidenceDigest: before.evidenceDigest,
      evidence: before.evidence,
      summary: before.summary,
      areasForImprovement: before.areasForImprovement,
    });
  });

  test('explains a grade that departs from the derived one, and no other', () => {
    const departing = { grades: { helpAndProtection: 'outstanding' as const }, texts: {} };
    const departureAfter = (given: typeof departing | typeof changes) =>
      correctSnapshot(build(true), given, 'Keyed wrongly.', framework).judgements[0]?.departure;

    expect(departureAfter(departing)).toBe('Keyed wrongly.');
    expect(departureAfter(changes)).toBeNull();
  });

  test('to the same as before is no difference', () => {
    const same = correctSnapshot(build(true), { grades: {}, texts: {} }, 'Nothing.', framework);

    expect(compareSnapshots(build(true), same)).toEqual([]);
    expect(same).toEqual(build(true));
  });
});

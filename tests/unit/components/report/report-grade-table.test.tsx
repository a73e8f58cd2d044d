import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { HeldEvidence } from '@/components/report/held-evidence';
import { ReportGradeTable } from '@/components/report/report-grade-table';
import type { Grade } from '@/lib/domain/grades';
import { gradeLabels } from '@/lib/format/grades';
import type { GradeRow } from '@/lib/report/document';
import { textOf } from '@/tests/support/text-of';

const row: GradeRow = {
  area: 'leaders',
  name: 'The impact of leaders',
  shortName: 'Leaders',
  outcome: 'good',
  partOf: null,
  correction: null,
};

function held(grade: Grade): HeldEvidence {
  return {
    entries: [],
    derivation: {
      framework: 'ilacs-2018',
      rulesVersion: '1.0.0',
      judgements: [
        {
          area: 'leaders',
          status: 'derived',
          grade,
          reasons: [],
          deciding: [],
          robustness: { level: 'firm', because: '', decisiveEntries: [] },
          towardsNextGrade: [],
        },
      ],
    },
    links: { judgement: () => '/judgement', entry: () => '/entry', criterion: () => '/criterion' },
  };
}

function draw(rows: readonly GradeRow[], evidence: HeldEvidence | null = null) {
  return renderToStaticMarkup(
    <ReportGradeTable rows={rows} words={gradeLabels} held={evidence} before={new Map()} />,
  );
}

describe('ReportGradeTable', () => {
  test('has no column for derived grades where no evidence is held', () => {
    const text = textOf(draw([row]));

    expect(text).toContain('The impact of leaders');
    expect(text).not.toContain('From the evidence');
  });

  test('shows the derived grade beside the published one, and leads to why', () => {
    const markup = draw([row], held('good'));

    expect(textOf(markup)).toContain('Good derived');
    expect(textOf(markup)).not.toContain('Differs');
    expect(markup).toContain('href="/judgement"');
  });

  test('says where the two differ', () => {
    expect(textOf(draw([row], held('inadequate')))).toContain(
      'Inadequate derived Differs from the published grade',
    );
  });

  test('says that and why a grade was corrected', () => {
    expect(textOf(draw([{ ...row, correction: 'Entered wrongly.' }]))).toContain(
      'Corrected. Entered wrongly.',
    );
  });

  test('calls a grade nobody has confirmed by that name', () => {
    expect(textOf(draw([{ ...row, outcome: null }]))).toContain('Not yet confirmed');
  });

  test('keeps the words of the framework', () => {
    const markup = renderToStaticMarkup(
      <ReportGradeTable
        rows={[{ ...row, outcome: 'requiresImprovement' }]}
        words={{ ...gradeLabels, requiresImprovement: 'Requires improvement' }}
        held={null}
        before={new Map()}
      />,
    );

    expect(textOf(markup)).not.toContain('to be good');
  });
});

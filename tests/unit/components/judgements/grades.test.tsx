import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DerivedTag } from '@/components/judgements/derived-tag';
import { describeStrip, GradeStrip } from '@/components/judgements/grade-strip';
import { GradeTag } from '@/components/judgements/grade-tag';
import { grades } from '@/lib/domain/grades';
import { absentGradeLabels, gradeLabels, shortGradeLabels } from '@/lib/format/grades';
import { textOf } from '@/tests/support/text-of';

describe('GradeTag', () => {
  test.each(grades)('says %s in words and repeats it as a shape', (grade) => {
    const markup = renderToStaticMarkup(<GradeTag grade={grade} />);

    expect(textOf(markup)).toBe(gradeLabels[grade]);
    expect(markup).toContain('<svg aria-hidden="true"');
  });

  test('draws four shapes that differ', () => {
    const shapes = grades.map(
      (grade) =>
        renderToStaticMarkup(<GradeTag grade={grade} form="text" />).match(/<svg.*<\/svg>/)?.[0],
    );

    expect(new Set(shapes).size).toBe(4);
  });

  test('uses the words of an older framework when given them', () => {
    const words = { ...gradeLabels, requiresImprovement: 'Requires improvement' };

    expect(
      textOf(renderToStaticMarkup(<GradeTag grade="requiresImprovement" words={words} />)),
    ).toBe('Requires improvement');
  });

  test.each(['notJudged', 'noOverallGrade', 'notInspectedYet', 'notYetConfirmed'] as const)(
    'says %s in words of its own, without a mark',
    (absence) => {
      const markup = renderToStaticMarkup(<GradeTag grade={absence} />);

      expect(textOf(markup)).toBe(absentGradeLabels[absence]);
      expect(markup).not.toContain('<svg');
    },
  );
});

describe('DerivedTag', () => {
  test('is told apart by its outline and by the word', () => {
    const markup = renderToStaticMarkup(<DerivedTag grade="inadequate" />);

    expect(textOf(markup)).toBe('Inadequate derived');
    expect(markup).toContain('border-dashed');
    expect(renderToStaticMarkup(<GradeTag grade="inadequate" />)).not.toContain('border-dashed');
  });

  test('never shows undecided as a grade', () => {
    const markup = renderToStaticMarkup(<DerivedTag grade="undecided" />);

    expect(textOf(markup)).toBe('Undecided derived');
    expect(markup).not.toContain('<svg');
  });
});

describe('describeStrip', () => {
  const previous = { grade: 'requiresImprovement', startedOn: '2015-06-01' } as const;

  test('says what stands, what is derived where it differs, and what was before', () => {
    expect(describeStrip({ standing: 'good', derived: 'inadequate', previous })).toBe(
      'Good; derived: inadequate; before that: requires improvement to be good, June 2015',
    );
  });

  test('does not say the same grade twice', () => {
    expect(describeStrip({ standing: 'good', derived: 'good' })).toBe('Good');
  });

  test('calls a derived grade derived where nothing stands', () => {
    expect(describeStrip({ derived: 'inadequate' })).toBe('derived: inadequate');
    expect(describeStrip({ derived: 'undecided' })).toBe('derived: undecided');
  });

  test('says when there is nothing', () => {
    expect(describeStrip({})).toBe('No grade yet');
  });
});

describe('GradeStrip', () => {
  test('reads the whole strip out in a cell', () => {
    const markup = renderToStaticMarkup(
      <GradeStrip standing="good" previous={{ grade: 'inadequate', startedOn: '2019-02-04' }} />,
    );

    expect(textOf(markup)).toBe('Good; before that: inadequate, February 2019');
  });

  test('shows all four steps at the head of a page and reads them once', () => {
    const markup = renderToStaticMarkup(<GradeStrip size="head" standing="inadequate" />);

    expect(textOf(markup)).toBe(`Inadequate ${Object.values(shortGradeLabels).join(' ')}`);
    expect(markup).toContain('<ol aria-hidden="true"');
  });
});

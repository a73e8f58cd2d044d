import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CriteriaGrid } from '@/components/judgements/criteria-grid';
import type { Evidence } from '@/lib/domain/evidence';
import { textOf } from '@/tests/support/text-of';

const criteria = [
  { id: 'HP-01', title: 'Early help', core: true },
  { id: 'HP-02', title: 'Front door and thresholds', core: true },
];
const weakness: Evidence = {
  id: 'P03',
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'many',
  impact: 'serious',
  known: false,
  headline: false,
  summary: 'Contacts about injured children are closed without action.',
};

function draw(entries: readonly Evidence[], deciding: readonly string[] = []) {
  return renderToStaticMarkup(
    <CriteriaGrid
      id="grid"
      criteria={criteria}
      entries={entries}
      deciding={deciding}
      entryHref={(id) => `/evidence#${id}`}
      source="evidence recorded for this inspection"
    />,
  );
}

describe('CriteriaGrid', () => {
  test('states the coverage as its title', () => {
    expect(textOf(draw([weakness]))).toContain(
      'Weaknesses on 1 of 2 criteria, strengths on 0, no evidence on 1',
    );
  });

  test('makes each mark a link that says what it stands for', () => {
    const markup = draw([weakness], ['P03']);

    expect(markup).toContain('href="/evidence#P03"');
    expect(markup).toContain('aria-label="P03: serious weakness, many, decided the grade"');
  });

  test('calls out a core criterion without evidence', () => {
    expect(textOf(draw([weakness]))).toContain('Early help core, no evidence');
  });

  test('holds the same entries as a table', () => {
    expect(textOf(draw([weakness]))).toContain(
      'Contacts about injured children are closed without action.',
    );
  });

  test('says which headline is not drawn', () => {
    expect(textOf(draw([weakness, { ...weakness, id: 'P01', headline: true }]))).toContain(
      '1 headline conclusion not drawn',
    );
  });

  test('says when there is no evidence at all', () => {
    expect(textOf(draw([]))).toContain('No evidence yet on any of 2 criteria');
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CoverageList } from '@/components/evidence/coverage-list';
import { CoverageTable } from '@/components/evidence/coverage-table';
import {
  describeCore,
  describeCoverage,
  groupByCoverage,
} from '@/components/evidence/coverage-words';
import { SavedBanner } from '@/components/evidence/saved-banner';
import type { Evidence } from '@/lib/domain/evidence';
import { frameworkFor } from '@/lib/frameworks';
import { coverageOf } from '@/lib/rules';
import { textOf } from '@/tests/support/text-of';

const framework = frameworkFor('ilacs-2026');

function entry(id: string, criterion: string, method: Evidence['method']): Evidence {
  return {
    id,
    area: 'helpAndProtection',
    criteria: [criterion],
    direction: 'strength',
    extent: 'many',
    impact: 'sound',
    headline: false,
    method,
    summary: 'Seen in time.',
  };
}

const evidence = [
  entry('E1', 'HP-01', 'interview'),
  entry('E2', 'HP-02', 'caseSampling'),
  entry('E3', 'HP-02', 'caseSampling'),
  entry('E4', 'HP-05', 'caseSampling'),
  entry('E5', 'HP-05', 'interview'),
];
const coverage = coverageOf(evidence, framework).find(({ area }) => area === 'helpAndProtection');
const criteria = coverage?.criteria ?? [];
const of = (id: string) => criteria.filter(({ criterion }) => criterion.id === id);

describe('coverage in words', () => {
  test.each([
    ['HP-07', 'no evidence yet'],
    ['HP-01', '1 entry'],
    ['HP-02', '2 entries, all case sampling'],
    ['HP-05', '2 entries, 2 methods'],
  ])('%s has %s', (id, words) => {
    expect(of(id).map(describeCoverage)).toEqual([words]);
  });

  test.each([
    [0, 'none of 13 core criteria has evidence'],
    [4, '4 of 13 core criteria have evidence'],
    [13, 'all 13 core criteria have evidence'],
  ])('%d core criteria with evidence', (coreWithEvidence, words) => {
    expect(describeCore({ core: 13, coreWithEvidence })).toBe(words);
  });

  test('groups criteria worst first and leaves empty groups out', () => {
    expect(groupByCoverage([...of('HP-05'), ...of('HP-07'), ...of('HP-01')])).toMatchObject([
      { status: 'none' },
      { status: 'thin' },
      { status: 'covered' },
    ]);
  });
});

describe('coverage beside the form', () => {
  const text = textOf(
    renderToStaticMarkup(<CoverageList criteria={criteria} entriesHref={(id) => `/e/${id}`} />),
  );

  test('names what nothing speaks of before what is thin', () => {
    expect(text.indexOf('No evidence yet')).toBeLessThan(text.indexOf('A single entry'));
    expect(text).toContain('One method only Front door and thresholds');
  });

  test('keeps criteria that are looked at less often behind a click', () => {
    expect(text).toContain('9 other criteria, 0 with evidence');
  });
});

describe('coverage as a table', () => {
  const draw = (addHref?: (id: string) => string) =>
    renderToStaticMarkup(
      <CoverageTable
        caption="Coverage"
        criteria={criteria}
        entriesHref={(id) => `/e/${id}`}
        addHref={addHref}
      />,
    );

  test('gives each criterion its anchor, core ones first', () => {
    const markup = draw();

    expect(markup).toContain('id="HP-02"');
    expect(markup.indexOf('id="HP-22"')).toBeLessThan(markup.indexOf('id="HP-03"'));
  });

  test('leads to the form only for those who may record', () => {
    expect(draw()).not.toContain('Record');
    expect(draw((id) => `/new/${id}`)).toContain('href="/new/HP-02"');
  });
});

describe('what saving did', () => {
  const links = {
    criteria: [{ id: 'HP-02', title: 'Front door and thresholds' }],
    criterionHref: (id: string) => `/c/${id}`,
    entries: ['E1'],
    entryHref: (id: string) => `/e/${id}`,
  };
  const draw = (moves: Parameters<typeof SavedBanner>[0]['moves']) =>
    renderToStaticMarkup(
      <SavedBanner
        reference="E1"
        href="/e/E1"
        deed="recorded"
        moves={moves}
        coverage={of('HP-01')}
        words={framework.gradeWords}
        identifying={[]}
      />,
    );

  test('is said even when no grade moved', () => {
    expect(textOf(draw([]))).toContain(
      'E1 is recorded. No derived grade moved. Early help and family help: 1 entry.',
    );
  });

  test('is a move in words, with the reason, its nouns links', () => {
    const markup = draw([
      {
        name: 'Help and protection',
        before: null,
        after: 'inadequate',
        reason: {
          code: 'R-01',
          reference: 'Descriptor',
          because: 'Serious weaknesses reach many children on front door and thresholds (E1)',
          evidence: ['E1'],
        },
        links,
      },
    ]);

    expect(textOf(markup)).toContain(
      'Help and protection moved from undecided to inadequate. Serious weaknesses reach many children on front door and thresholds (E1).',
    );
    expect(markup).toContain('<a href="/c/HP-02">front door and thresholds</a>');
    expect(markup).toContain('<a href="/e/E1">E1</a>');
  });
});

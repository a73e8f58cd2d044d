import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '@/lib/importers/reports/read-report';
import type { ReportRead } from '@/lib/importers/reports/report';
import { sourceOfText } from '@/lib/importers/reports/source';
import { knownAuthorities } from '@/lib/services/importers/known-authorities';
import { type MadeReport, makeReport } from '@/tests/support/made-reports';
import { damage } from './damage';
import { recipes } from './recipes';

const read = (text: string) => readReport(sourceOfText(text), knownAuthorities);

/** Grades that were read and are not those of the report. */
function wrongGrades(found: ReportRead, made: MadeReport): string[] {
  return Object.entries('refused' in found ? {} : found.judgements).flatMap(([area, outcome]) =>
    Object.entries(made.judgements).some(([own, truth]) => own === area && truth === outcome)
      ? []
      : [`${area}: ${outcome}`],
  );
}

describe('a report in any layout that occurs', () => {
  test('is read with its own grades, authority, days, people and number of paragraphs', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const made = makeReport(recipe);
        const found = read(made.text);

        expect(found).toMatchObject({
          framework: recipe.framework,
          judgements: made.judgements,
          laCode: made.laCode,
          startedOn: made.startedOn,
          endedOn: made.endedOn,
          leadInspectors: made.leadInspectors,
        });
        expect('refused' in found ? 0 : found.paragraphs.length).toBe(made.paragraphs);
      }),
      { numRuns: Number(process.env.REPORT_RUNS ?? '50') },
    );
  });

  test('never gives a wrong grade when lines are lost, doubled, moved or misprinted', () => {
    fc.assert(
      fc.property(recipes, fc.nat(7), fc.nat(1_000_000), (recipe, kind, seed) => {
        // Headings without a grade leave one place only, where nothing gives a misprint away.
        // In a column of grades a misprint may meet the overall grade, which stands there alone.
        const table = recipe.table === 'namesFirst' && kind === 7 ? 'under' : recipe.table;
        const made = makeReport({ ...recipe, table, heading: recipe.heading % 3 });

        expect(wrongGrades(read(damage(made.text, kind, seed)), made)).toEqual([]);
      }),
      { numRuns: 2 * Number(process.env.REPORT_RUNS ?? '50') },
    );
  });
});

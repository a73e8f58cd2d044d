import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OutcomeRow, OutcomesReading } from '@/lib/importers/outcomes/outcome-row';
import { readOutcomes } from '@/lib/importers/outcomes/read-outcomes';
import { outcomesLimits, readSheets } from '@/lib/server/files/read-sheets';
import { knownAuthorities } from '@/tests/support/known-record';
import { fullGrades } from '@/tests/support/outcomes-layouts';
import { hasSharedTables, sharedFile, sharedRows } from '@/tests/support/shared-tables';

const workbook = 'originals/LA_Inspection_Outcomes_as_at_31_March_2025.ods';
const csv = (name: string) => `originals/csv/ofsted_${name}.csv`;

async function read(name: string): Promise<OutcomesReading> {
  const file = await readSheets(name, readFileSync(sharedFile(name)), outcomesLimits);
  if (!file.ok) throw new Error(file.error);
  const reading = readOutcomes(file.value, knownAuthorities);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
}

const wordOf = (outcome: keyof typeof fullGrades | undefined) =>
  outcome ? fullGrades[outcome] : '';

/** A row in the columns of the compiled tables, care before 2023 in the column of children in care. */
const cells = ({ laCode, startedOn, publishedOn, judgements }: OutcomeRow) => [
  laCode,
  startedOn,
  publishedOn,
  wordOf(judgements.overallEffectiveness),
  wordOf(judgements.leaders),
  wordOf(judgements.helpAndProtection),
  wordOf(judgements.inCare ?? judgements.inCareAndCareLeavers),
  wordOf(judgements.careLeavers),
];

const sorted = (rows: readonly (readonly (string | undefined)[])[]) =>
  rows.map((row) => row.join('|')).sort();

describe.skipIf(!hasSharedTables)(
  'the edition of 31 March 2025 (skipped where ../shared/data is not there)',
  () => {
    let reading: OutcomesReading;
    const inTable = (table: string) => reading.rows.filter((row) => row.table === table);
    beforeAll(async () => {
      reading = await read(workbook);
    });

    test('is read whole: 153, 112 and 271 rows, none rejected, nothing to warn of', () => {
      expect(reading.asAt).toBe('2025-03-31');
      expect(reading.rejected).toEqual([]);
      expect(reading.warnings).toEqual([]);
      expect(inTable('Inspections_as_at_31_March')).toHaveLength(153);
      expect(inTable('In-year_inspections')).toHaveLength(112);
      expect(inTable('ILACS_inspection_history')).toHaveLength(271);
    });

    test('agrees with the compiled table of newest judgements in every cell', () => {
      const compiled = sharedRows('outcomes_as_at.csv')
        .filter((row) => row.as_at === '2025-03-31')
        .map((row) => [
          row.la_code,
          row.inspection_start_date,
          row.publication_date,
          row.overall_effectiveness,
          row.leaders,
          row.help_and_protection,
          row.children_in_care_or_combined,
          row.care_leavers,
        ]);

      expect(sorted(inTable('Inspections_as_at_31_March').map(cells))).toEqual(sorted(compiled));
    });

    test('agrees with the compiled record of inspections in every cell, type and framework', () => {
      const frameworks = { 'ILACS 2018': 'ilacs-2018', 'ILACS 2023': 'ilacs-2023' };
      const types = {
        'ILACS standard': 'standardInspection',
        'ILACS short': 'shortInspection',
      };
      const compiled = sharedRows('inspections.csv')
        .filter(({ source, framework }) => source === 'ofsted-2025-ods' && framework === 'ILACS')
        .map((row) => [
          row.la_code,
          row.start_date,
          row.publication_date,
          row.overall_effectiveness,
          row.leaders,
          row.help_and_protection,
          row.children_in_care || row.care_and_care_leavers_combined,
          row.care_leavers,
          Object.entries(frameworks).find(([name]) => name === row.framework_version)?.[1],
          Object.entries(types).find(([name]) => name === row.inspection_type)?.[1],
        ]);
      const found = inTable('ILACS_inspection_history').map((row) => [
        ...cells(row),
        row.framework,
        row.type,
      ]);

      expect(compiled).toHaveLength(271);
      expect(sorted(found)).toEqual(sorted(compiled));
    });

    test('agrees with the compiled list of visits, theme by theme', () => {
      const types = { 'focused visit': 'focusedVisit', 'monitoring visit': 'monitoringVisit' };
      const compiled = sharedRows('visits.csv')
        .filter(({ year }) => year === '2024-25')
        .map((row) => [
          row.la_code,
          row.visit_date,
          row.publication_date,
          row.theme,
          Object.entries(types).find(([name]) => name === row.visit_type)?.[1],
        ]);
      const found = inTable('In-year_inspections')
        .filter(({ type }) => type?.endsWith('Visit'))
        .map(({ laCode, startedOn, publishedOn, theme, type }) => [
          laCode,
          startedOn,
          publishedOn,
          theme,
          type,
        ]);

      expect(sorted(found)).toEqual(sorted(compiled));
    });

    test.each([
      ['overallEffectiveness', [36, 67, 31, 19]],
      ['leaders', [45, 60, 33, 15]],
      ['helpAndProtection', [22, 71, 45, 15]],
      ['careLeavers', [27, 43, 26, 7]],
    ] as const)('adds up to the published totals: %s', (area, totals) => {
      const held = inTable('Inspections_as_at_31_March').map(({ judgements }) => judgements[area]);
      const grades = ['outstanding', 'good', 'requiresImprovement', 'inadequate'] as const;

      expect(grades.map((grade) => held.filter((each) => each === grade).length)).toEqual(totals);
    });

    test('adds up to the published totals of care, both judgements together', () => {
      const held = inTable('Inspections_as_at_31_March').map(
        ({ judgements }) => judgements.inCare ?? judgements.inCareAndCareLeavers,
      );
      const grades = ['outstanding', 'good', 'requiresImprovement', 'inadequate'] as const;

      expect(grades.map((grade) => held.filter((each) => each === grade).length)).toEqual([
        37, 75, 30, 11,
      ]);
    });

    test.each([
      ['inspections_as_at_31_march_2025', 'Inspections_as_at_31_March', '2025-03-31'],
      ['in_year_inspections_2024_25', 'In-year_inspections', null],
      ['ilacs_inspection_history_2018_2025', 'ILACS_inspection_history', null],
    ])('says the same as CSV: %s', async (name, table, asAt) => {
      const { rows, rejected, ...rest } = await read(csv(name));
      const bare = (row: OutcomeRow) => [...cells(row), row.framework, row.theme];

      expect(rejected).toEqual([]);
      expect(rest.asAt).toBe(asAt);
      expect(rows.map(bare)).toEqual(inTable(table).map(bare));
    });
  },
);

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addPerson } from '@/tests/support/factories';
import { hasSharedTables, sharedFile } from '@/tests/support/shared-tables';

const workbook = 'originals/LA_Inspection_Outcomes_as_at_31_March_2025.ods';

describe.skipIf(!hasSharedTables)(
  'the edition of 31 March 2025 beside the public record (skipped where ../shared/data is not there)',
  () => {
    let database: TestDatabase;
    let outcomes: typeof import('@/lib/services/outcomes/take-in-outcomes');
    let administrator: Viewer;
    beforeAll(async () => {
      database = await withDatabase('reference');
      outcomes = await import('@/lib/services/outcomes/take-in-outcomes');
      administrator = await addPerson(database.owner, { role: 'administrator' });
    });
    afterAll(() => database.drop());

    test('says the same in all 536 rows', async () => {
      const bytes = await readFile(sharedFile(workbook));
      const planned = await outcomes.planOutcomes({ name: workbook, bytes }, administrator);
      const rows = planned.ok ? planned.value.rows : [];

      expect(rows).toHaveLength(536);
      expect(rows.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    });
  },
);

import { expect, type Page } from '@playwright/test';
import type { Pool } from 'pg';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { paths } from '@/lib/paths';
import { arrangeEntry, arrangeInspection, type TestInspection } from './e2e-database';

/** An inspection that is being judged, with the demo team on it and three entries to write a report from. */
export async function arrangeJudging(owner: Pool): Promise<TestInspection> {
  const inspection = await arrangeInspection(owner);
  await arrangeEntry(owner, inspection.id, {
    summary: 'Contacts about injured children are closed with nothing done',
    impact: 'serious',
  });
  await arrangeEntry(owner, inspection.id, {
    summary: 'Screening is quick where an experienced worker is on duty.',
    direction: 'strength',
    impact: 'sound',
  });
  await arrangeEntry(owner, inspection.id, {
    summary: 'Strategy meetings take place without health partners.',
    criteria: ['HP-05'],
  });
  await owner.query("UPDATE inspection SET status = 'judging' WHERE id = $1", [inspection.id]);
  return inspection;
}

/** Puts an inspection into another state behind the app's back, as its steps would. */
export async function putInto(owner: Pool, inspectionId: string, status: string): Promise<void> {
  await owner.query('UPDATE inspection SET status = $2 WHERE id = $1', [inspectionId, status]);
}

/** How many versions of the report everybody will be able to read there are. */
export async function countSnapshots(owner: Pool, inspectionId: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM publication_snapshot WHERE inspection_id = $1',
    [inspectionId],
  );
  return rows[0]?.n ?? -1;
}

/** Confirms a judgement as inadequate, whatever it is derived as. */
export async function confirmInadequate(
  page: Page,
  inspectionId: string,
  area: JudgementArea,
): Promise<void> {
  await page.goto(paths.inspections.confirmJudgement(inspectionId, area));
  await page.getByLabel('Inadequate').check();
  await page.getByLabel('Your reasons').fill('It is what we saw.');
  await page.getByRole('button', { name: 'Confirm the grade' }).click();
  await expect(page.getByRole('region', { name: 'Saved' })).toBeVisible();
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

const stoke = ['861', '2019-02-04'] as const;

let database: TestDatabase;
let files: typeof import('@/lib/services/report-files');

beforeAll(async () => {
  database = await withDatabase();
  files = await import('@/lib/services/report-files');
});
afterAll(() => database.drop());

/** A further version of the Stoke-on-Trent report, the same but for its number, to be read from some time on. */
const correct = (number: number, publishAt: string) =>
  database.owner.query(
    `INSERT INTO publication_snapshot (inspection_id, number, document, digest, publish_at, was_wrong, wrong_since, decided_by)
     SELECT inspection_id, $1, document, digest, $2, 'A figure was wrong.', '2019-03-18', 'Chief inspector'
     FROM publication_snapshot WHERE number = 1
       AND inspection_id = (SELECT id FROM inspection WHERE la_code = '861' AND started_on = '2019-02-04')`,
    [number, publishAt],
  );

const text = async (number: number | undefined, file: 'inspection.csv' | 'report.json') => {
  const report = await files.getReportToTake(...stoke, number);
  if (!report) throw new Error('There is no report');
  return new TextDecoder().decode(Buffer.from(await files.getReportFile(report, file)));
};

describe('the files of a published report', () => {
  test('say whose the words are where they are not the inspectors’ own, and how to cite them', async () => {
    const report = await files.getReportToTake(...stoke);

    expect(report).toMatchObject({
      newest: true,
      address: 'http://localhost:3000/local-authorities/861/inspections/2019-02-04',
      remark: expect.stringContaining('The wording is ours'),
    });
    expect(report?.citation).toBe(
      'Ofsted, Stoke-on-Trent: Inspection of children’s social care services, 4 to 15 February 2019, published 18 March 2019.',
    );
  });

  test('are those of the version that stands, and every version keeps its own', async () => {
    await correct(2, '2020-01-06T09:00:00Z');
    const standing = await files.getReportToTake(...stoke);
    const first = await files.getReportToTake(...stoke, 1);

    expect(standing?.snapshot.number).toBe(2);
    expect(standing?.citation).toMatch(/published 6 January 2020, version 2\.$/);
    expect(first).toMatchObject({
      newest: false,
      address: 'http://localhost:3000/local-authorities/861/inspections/2019-02-04/versions/1',
    });
    expect(await text(undefined, 'inspection.csv')).toContain('A figure was wrong.');
    expect(await text(1, 'inspection.csv')).not.toContain('A figure was wrong.');
  });

  test('are nobody’s before the time of publication', async () => {
    await correct(3, '2999-01-06T09:00:00Z');

    expect((await files.getReportToTake(...stoke))?.snapshot.number).toBe(2);
    expect(await files.getReportToTake(...stoke, 3)).toBeNull();
  });

  test('are not there for a report that was never frozen, nor for one that does not exist', async () => {
    expect(await files.getReportToTake('861', '2025-05-12')).toBeNull();
    expect(await files.getReportToTake('861', '2019-02-05')).toBeNull();
    expect(await files.getReportToTake('nowhere', 'never')).toBeNull();
  });

  test('are listed with their sizes, the slow ones only where that is asked for', async () => {
    const report = await files.getReportToTake(...stoke, 1);
    if (!report) throw new Error('There is no report');
    const sizesOf = async (thorough: boolean) =>
      new Map(
        (await files.listReportFiles(report, { thorough })).map(({ file, bytes }) => [file, bytes]),
      );
    const quick = await sizesOf(false);
    const all = await sizesOf(true);

    expect(quick.get('report.docx')).toBeNull();
    expect(quick.get('report.csv')).toBeGreaterThan(1000);
    expect(all.get('report.docx')).toBeGreaterThan(1000);
    expect(all.get('report.pdf')).toBeNull();
  });

  test('have no PDF where there is nothing to print with', async () => {
    const report = await files.getReportToTake(...stoke, 1);
    const { environment } = await import('@/lib/server/env');
    environment().CHROMIUM_PATH = '/nowhere/chromium';

    expect(report && (await files.getReportFile(report, 'report.pdf'))).toBe('noChromium');
  });
});

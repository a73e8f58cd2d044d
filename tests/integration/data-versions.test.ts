import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedRecord } from '@/lib/domain/published-record';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { arrangeFinal, holdClock, type ReadyToPublish } from '@/tests/support/publication';

let database: TestDatabase;
let read: () => Promise<PublishedRecord>;
let listDataVersions: typeof import('@/lib/queries/data-versions')['listDataVersions'];
let publishing: typeof import('@/lib/services/publish-inspection');
let correcting: typeof import('@/lib/services/correct-publication');

beforeAll(async () => {
  database = await withDatabase('reference');
  ({ readPublishedRecord: read } = await import('@/lib/queries/published-record'));
  ({ listDataVersions } = await import('@/lib/queries/data-versions'));
  publishing = await import('@/lib/services/publish-inspection');
  correcting = await import('@/lib/services/correct-publication');
});
afterAll(() => database.drop());

async function at<Answer>(instant: string, act: () => Promise<Answer>): Promise<Answer> {
  const release = holdClock(instant);
  try {
    return await act();
  } finally {
    release();
  }
}

const publish = ({ id, lead }: ReadyToPublish, publishAt: string | null) =>
  publishing.publishInspection(
    { inspectionId: id, release: false, publishAt: publishAt ? new Date(publishAt) : null },
    lead,
  );
const countOf = async ({ laCode }: ReadyToPublish) =>
  (await read()).find((one) => one.laCode === laCode)?.inspections.length ?? 0;
const prepared = async () =>
  (await database.owner.query('SELECT key, data_version FROM prepared_view ORDER BY key')).rows;

describe('versions of the data', () => {
  test('begin with the public record, as a major one', async () => {
    expect(await listDataVersions()).toMatchObject([
      {
        number: 1,
        weight: 'major',
        changed: expect.stringMatching(/^Loaded: local authorities, /),
      },
    ]);
  });

  test('the record is prepared once and read from there by everybody', async () => {
    const first = await read();
    const [{ key }] = await prepared();

    expect(key).toMatch(/ of 1 until changed$/);
    expect(await read()).toBe(first);
  });

  test('a report that comes out is in the record at once, and named as what changed', async () => {
    const ready = await arrangeFinal(database, { laCode: '830' });
    const before = await countOf(ready);
    await at('2027-01-10T12:00:00Z', async () => {
      await publish(ready, null);

      expect(await countOf(ready)).toBe(before + 1);
      expect((await listDataVersions())[0]).toEqual({
        number: 2,
        weight: 'minor',
        changed: expect.stringMatching(/^Derbyshire: report on the inspection of .* published$/),
        on: '2027-01-10',
      });
    });
    expect(await prepared()).toMatchObject([{ data_version: 2 }]);
  });

  test('a correction is one, with what was wrong', async () => {
    const ready = await arrangeFinal(database, { laCode: '831' });
    await at('2027-01-11T12:00:00Z', async () => {
      await publish(ready, null);
      const corrected = await correcting.correctPublication(
        {
          inspectionId: ready.id,
          baseNumber: 1,
          wasWrong: 'The grade for leaders was keyed wrongly.',
          wrongSince: '2027-01-11',
          decidedBy: 'Regional Director',
          summary: undefined,
          grades: { leaders: 'requiresImprovement' },
          texts: {},
        },
        ready.lead,
      );
      expect(corrected.ok).toBe(true);

      const newest = (await read()).find(({ laCode }) => laCode === '831')?.inspections[0];
      expect(newest?.judgements.leaders).toBe('requiresImprovement');
      expect((await listDataVersions())[0]).toMatchObject({
        weight: 'patch',
        changed: expect.stringMatching(/corrected: The grade for leaders was keyed wrongly\.$/),
      });
    });
  });

  test('nothing tells of a report under embargo, and the minute it comes out it is a version', async () => {
    const ready = await arrangeFinal(database, { laCode: '860' });
    const versions = await listDataVersions();
    const before = await countOf(ready);
    await at('2027-02-01T12:00:00Z', async () => {
      await publish(ready, '2027-02-02T09:30:00Z');

      expect(await countOf(ready)).toBe(before);
      expect(await listDataVersions()).toEqual(versions);
    });
    await at('2027-02-02T09:29:59.999Z', async () => expect(await countOf(ready)).toBe(before));
    await at('2027-02-02T09:30:00Z', async () => {
      expect(await countOf(ready)).toBe(before + 1);
      expect(await countOf(ready)).toBe(before + 1);
      expect(await listDataVersions()).toMatchObject([
        { weight: 'minor', changed: expect.stringMatching(/^Staffordshire: report on /) },
        ...versions,
      ]);
    });
  });

  test('what another process published meanwhile is seen by this one', async () => {
    await read();
    await database.owner.query(
      `INSERT INTO inspection (la_code, framework, type, status, origin, started_on, published_on)
       SELECT '861', framework, type, status, origin, '2027-03-01', '2027-04-01'
         FROM inspection WHERE la_code = '861' AND type = 'standardInspection' AND status = 'published' LIMIT 1`,
    );
    await database.owner.query(
      `INSERT INTO data_version (weight, changed) VALUES ('minor', 'Another process')`,
    );

    const stoke = (await read()).find(({ laCode }) => laCode === '861');
    expect(stoke?.inspections.some(({ startedOn }) => startedOn === '2027-03-01')).toBe(true);
  });
});

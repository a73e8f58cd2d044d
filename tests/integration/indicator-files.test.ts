import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles, type Viewer } from '@/lib/domain/people';
import { loadReferenceData } from '@/prisma/seed/load-reference-data.mjs';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let indicators: typeof import('@/lib/services/indicators/take-in-indicators');
let files: typeof import('@/lib/queries/indicator-files');
let administrator: Viewer;

beforeAll(async () => {
  database = await withDatabase('reference');
  indicators = await import('@/lib/services/indicators/take-in-indicators');
  files = await import('@/lib/queries/indicator-files');
  administrator = await addPerson(database.owner, { role: 'administrator' });
});
afterAll(() => database.drop());

const fileOf = (name: string, column: string, lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(
    [
      `time_period,time_identifier,geographic_level,region_name,old_la_code,new_la_code,la_name,${column}`,
      ...lines,
    ].join('\n'),
  ),
});
const authority = (code: string, period: string, cell: string) =>
  `${period},Reporting year,Local authority,West Midlands,${code},,Somewhere,${cell}`;

/** A revision of 2025, the first figures of 2026, figures held back and a place nobody knows. */
const newest = fileOf('csww_indicators_2017_to_2026.csv', 'caseload_fte', [
  '2026,Reporting year,National,,,,,14.9',
  authority('861', '2025', '99.5'),
  authority('861', '2026', '16.2'),
  authority('831', '2026', 'c'),
  authority('372', '2026', 'low'),
  authority('000', '2026', '3'),
]);

const caseload = async (laCode: string, period: string) => {
  const { rows } = await database.owner.query(
    `SELECT value::float8 AS value, flag, taken_from FROM indicator_value
      WHERE indicator_key = 'average_caseload' AND area_code = $1 AND period = $2`,
    [laCode, period],
  );
  return rows[0] ?? null;
};
const counts = async () => {
  const { rows } = await database.owner.query(
    `SELECT (SELECT count(*)::int FROM indicator_value) AS figures,
            (SELECT md5(string_agg(v::text, ',' ORDER BY v::text)) FROM indicator_value v) AS content,
            (SELECT count(*)::int FROM data_version) AS versions,
            (SELECT count(*)::int FROM audit_event) AS events`,
  );
  return rows[0];
};
const taken = async (file: typeof newest) => {
  const answer = await indicators.takeInIndicators(file, administrator);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
const loadAnew = async () => {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query("UPDATE reference_load SET digest = 'another' WHERE name = 'indicators'");
  const loaded = await loadReferenceData(client);
  await client.end();
  return loaded;
};

describe('a file of indicators', () => {
  test('is looked at without anything being stored', async () => {
    const before = await counts();
    const looked = await indicators.planIndicators(newest, administrator);

    expect(looked).toMatchObject({
      ok: true,
      value: {
        added: 4,
        changed: 1,
        takenInOn: null,
        rejected: [{ row: 7, why: expect.stringContaining('name no authority') }],
        indicators: [
          {
            indicator: 'average_caseload',
            label: 'Average cases per children’s social worker (FTE)',
            periods: ['2025', '2026'],
            same: 0,
            heldBack: { c: 1, low: 1 },
          },
        ],
      },
    });
    expect(await counts()).toEqual(before);
  });

  test('brings what is new and what was revised, and keeps what was held back apart from zero', async () => {
    await taken(newest);
    const takenFrom = newest.name;

    expect(await caseload('861', '2025')).toEqual({
      value: 99.5,
      flag: null,
      taken_from: takenFrom,
    });
    expect(await caseload('861', '2026')).toMatchObject({ value: 16.2, flag: null });
    expect(await caseload('831', '2026')).toMatchObject({ value: null, flag: 'c' });
    expect(await caseload('372', '2026')).toMatchObject({ value: null, flag: 'low' });
    expect(await caseload('861', '2024')).toMatchObject({ taken_from: null });
  });

  test('is written down as a version of the data and in the audit trail', async () => {
    const { rows: versions } = await database.owner.query(
      'SELECT weight, changed FROM data_version ORDER BY number DESC LIMIT 1',
    );
    const { rows: events } = await database.owner.query(
      "SELECT actor_id, subject_id, detail FROM audit_event WHERE action = 'indicators.takenIn'",
    );

    expect(versions).toEqual([
      {
        weight: 'minor',
        changed:
          'csww_indicators_2017_to_2026.csv: 4 figures added, 1 figure put right (Average cases per children’s social worker (FTE))',
      },
    ]);
    expect(events).toEqual([
      {
        actor_id: administrator.id,
        subject_id: expect.stringMatching(/^[0-9a-f]{64}$/),
        detail: {
          file: newest.name,
          digest: events[0].subject_id,
          indicators: ['average_caseload'],
          added: 4,
          changed: 1,
          heldBack: 2,
          rejected: 1,
        },
      },
    ]);
    expect(await files.listIndicatorFiles(administrator)).toMatchObject([
      { fileName: newest.name, added: 4, changed: 1 },
    ]);
  });

  test('changes nothing the second time', async () => {
    const before = await counts();

    expect((await taken(newest)).takenInOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await counts()).toEqual(before);
  });

  test('with nothing in it that the record has otherwise changes nothing', async () => {
    const before = await counts();
    const known = fileOf('csww_indicators_again.csv', 'caseload_fte', [
      authority('861', '2018', '21.1'),
    ]);

    expect(await taken(known)).toMatchObject({ added: 0, changed: 0, takenInOn: null });
    expect(await counts()).toEqual(before);
  });

  test('stays when the shipped figures are loaded anew', async () => {
    const before = await counts();

    expect(await loadAnew()).toEqual({ loaded: ['indicators'] });
    expect(await counts()).toMatchObject({ figures: before.figures, content: before.content });
    expect(await caseload('861', '2025')).toMatchObject({ value: 99.5 });
  });

  test('of referrals brings the rate that follows from them', async () => {
    await taken(
      fileOf('c1_children_in_need_referrals_and_rereferrals_2013_to_2026.csv', 'referral_count', [
        authority('861', '2025', '6130'),
        authority('831', '2025', 'c'),
        authority('372', '2027', 'c'),
      ]),
    );
    const { rows } = await database.owner.query(
      `SELECT area_code, v.value::float8 AS value, v.flag, round(61300000.0 / children_0_to_17, 1)::float8 AS wanted
         FROM indicator_value v JOIN local_authority_population ON la_code = area_code AND mid_year = 2024
        WHERE indicator_key = 'referral_rate' AND period = '2025' AND area_code IN ('831', '861') ORDER BY 1`,
    );

    expect(rows[0]).toMatchObject({ area_code: '831', value: null, flag: 'c' });
    expect(rows[1].value).toBe(rows[1].wanted);
  });
});

describe('who may take indicators in', () => {
  test.each(roles.map((role) => [role, role === 'administrator'] as const))(
    '%s: %s',
    async (role: Role, may) => {
      const viewer = await addPerson(database.owner, { role });
      const before = await counts();
      const looked = await indicators.planIndicators(newest, viewer);
      const took = await indicators.takeInIndicators(newest, viewer);

      expect([looked.ok, took.ok]).toEqual([may, may]);
      expect((await files.listIndicatorFiles(viewer)).length > 0).toBe(may);
      expect(await counts()).toEqual(before);
    },
  );

  test.each([
    ['another layout', fileOf('csww_indicators.csv', 'caseload_fte', []), null],
    [
      'nothing in it',
      { name: 'csww_indicators.csv', bytes: new Uint8Array() },
      'The file is empty',
    ],
    [
      'another layout',
      { name: 'csww_indicators.csv', bytes: new TextEncoder().encode('a,b\n1,2\n') },
      'The file is not in the layout of Explore education statistics: it has no column time_period',
    ],
    [
      'a damaged container',
      { name: 'a.csv', bytes: new TextEncoder().encode('PK\u0003\u0004 and no more of it') },
      'The file is damaged or cut short',
    ],
  ])('a file with %s is refused in words or does nothing', async (_, file, message) => {
    const before = await counts();
    const answer = await indicators.takeInIndicators(file, administrator);

    if (message) expect(answer).toEqual({ ok: false, error: { kind: 'unread', message } });
    else expect(answer).toMatchObject({ ok: true, value: { added: 0, changed: 0 } });
    expect(await counts()).toEqual(before);
  });
});

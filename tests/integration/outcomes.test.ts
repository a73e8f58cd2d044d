import { readFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles, type Viewer } from '@/lib/domain/people';
import { whatWasWrong } from '@/lib/report/corrected-parts';
import { loadAuthorities } from '@/prisma/seed/load-authorities.mjs';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addPerson } from '@/tests/support/factories';
import { knownInspections, printedAuthorities } from '@/tests/support/known-record';
import {
  asSlashes,
  columnOf,
  gradeColumn,
  layoutSheet,
  type PublishedInspection,
  publicationColumn,
  startColumn,
} from '@/tests/support/outcomes-layouts';

let database: TestDatabase;
let outcomes: typeof import('@/lib/services/outcomes/take-in-outcomes');
let corrections: typeof import('@/lib/queries/corrections');
let administrator: Viewer;

/** The record is empty but for the authorities: editions are what fills it. */
beforeAll(async () => {
  database = await withDatabase('empty');
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await loadAuthorities(client, [await readFile('prisma/data/local-authorities.json', 'utf8')]);
  await client.end();
  outcomes = await import('@/lib/services/outcomes/take-in-outcomes');
  corrections = await import('@/lib/queries/corrections');
  administrator = await addPerson(database.owner, { role: 'administrator' });
});
afterAll(() => database.drop());

const columns = [
  columnOf.code,
  columnOf.name,
  startColumn('Inspection date', asSlashes),
  publicationColumn('Publication date', asSlashes),
  columnOf.type,
  gradeColumn('Overall effectiveness', ['overallEffectiveness']),
  gradeColumn('The impact of leaders on social work practice', ['leaders']),
  gradeColumn('Children who need help and protection', ['helpAndProtection']),
  gradeColumn('The experiences and progress of children in care', [
    'inCare',
    'inCareAndCareLeavers',
  ]),
  gradeColumn('The experiences and progress of care leavers', ['careLeavers']),
];

function edition(year: number, inspections: readonly PublishedInspection[]) {
  const { rows } = layoutSheet('', [['History']], columns, inspections, printedAuthorities);
  return {
    name: `LA_Inspection_Outcomes_as_at_31_March_${year}.csv`,
    bytes: new TextEncoder().encode(stringify(rows.map((cells) => [...cells]))),
  };
}

const history = (day: string) =>
  knownInspections.filter(
    ({ framework, startedOn }) =>
      framework.startsWith('ilacs') && startedOn !== undefined && startedOn <= day,
  );
/** What Ofsted’s edition of 2024 had, before its own corrections. */
const in2024 = history('2024-03-31').map((inspection) => {
  const { laCode, startedOn, judgements } = inspection;
  if (laCode === '860' && startedOn === '2023-11-06')
    return { ...inspection, judgements: { ...judgements, careLeavers: 'good' as const } };
  if (laCode === '420' && startedOn === '2023-07-11')
    return { ...inspection, startedOn: '2023-07-10' };
  if (laCode === '909' && startedOn === '2022-09-20')
    return { ...inspection, startedOn: '2022-09-21' };
  return inspection;
});
const in2025 = history('2025-03-31');
const edition2024 = edition(2024, in2024);
const edition2025 = edition(2025, in2025);

async function count(table: string): Promise<number> {
  const { rows } = await database.owner.query(`SELECT count(*)::int AS n FROM ${table}`);
  return rows[0].n;
}
const counts = async () => ({
  inspections: await count('inspection'),
  judgements: await count('judgement_version'),
  editions: await count('outcomes_edition'),
  rows: await count('outcomes_row'),
  versions: await count('data_version'),
});
const verdicts = (rows: readonly { verdict: string }[]) =>
  Object.fromEntries(
    ['new', 'same', 'changed', 'contradictory', 'rejected'].map((verdict) => [
      verdict,
      rows.filter((row) => row.verdict === verdict).length,
    ]),
  );
const taken = async (file: typeof edition2024) => {
  const answer = await outcomes.takeInOutcomes(file, administrator);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

describe('editions of the outcomes, one after the other', () => {
  test('looking at one stores nothing', async () => {
    const before = await counts();
    const planned = await outcomes.planOutcomes(edition2024, administrator);

    expect(planned).toMatchObject({ ok: true, value: { rejected: [], takenInOn: null } });
    expect(await counts()).toEqual(before);
  });

  test('the first fills the record with what it says', async () => {
    const { rows, edition: taking } = await taken(edition2024);

    expect(verdicts(rows)).toEqual({
      new: in2024.length,
      same: 0,
      changed: 0,
      contradictory: 0,
      rejected: 0,
    });
    expect(taking.title).toBe('Ofsted, Local authority inspection outcomes as at 31 March 2024');
    expect(await count('inspection')).toBe(in2024.length);
    expect(await count("published_judgement WHERE outcome <> 'notJudged'")).toBeGreaterThan(900);
  });

  test('the same a second time changes nothing', async () => {
    const before = await counts();
    const { takenInOn, rows } = await taken(edition2024);

    expect(takenInOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(verdicts(rows)).toMatchObject({ same: in2024.length, new: 0 });
    expect(await counts()).toEqual(before);
  });

  test('the next brings what is new and the three corrections Ofsted made', async () => {
    const { rows } = await taken(edition2025);
    const changed = rows.filter(({ verdict }) => verdict === 'changed');

    expect(verdicts(rows)).toEqual({
      new: in2025.length - in2024.length,
      same: in2024.length - 3,
      changed: 3,
      contradictory: 0,
      rejected: 0,
    });
    expect(changed.map(({ row, why }) => [row.laCode, why]).sort()).toEqual([
      ['420', 'First day: the record has 2023-07-10, the file 2023-07-11'],
      ['860', 'Care leavers: the record has Good, the file Requires improvement to be good'],
      ['909', 'First day: the record has 2022-09-21, the file 2022-09-20'],
    ]);
  });

  test('a changed grade is a correction with both editions named, in the public register', async () => {
    const listed = await corrections.listCorrections();
    const [correction, ...others] = listed.filter(({ kind }) => kind !== 'day');

    expect(others).toEqual([]);
    expect(correction).toMatchObject({
      kind: 'grade',
      laCode: '860',
      area: 'careLeavers',
      before: 'good',
      after: 'requiresImprovement',
      reason:
        'Ofsted, Local authority inspection outcomes as at 31 March 2024 has Good. Ofsted, Local authority inspection outcomes as at 31 March 2025 has Requires improvement to be good.',
    });
  });

  test('so is a changed first day', async () => {
    const listed = await corrections.listCorrections();
    const days = listed.filter(({ kind }) => kind === 'day');

    expect(days.map(({ laCode }) => laCode).sort()).toEqual(['420', '909']);
    expect(days.find(({ laCode }) => laCode === '420')).toMatchObject({
      day: '2023-07-11',
      which: 'startedOn',
      before: '2023-07-10',
      after: '2023-07-11',
    });
    expect(days.map(whatWasWrong)).toContain(
      'Ofsted, Local authority inspection outcomes as at 31 March 2024 has 10 July 2023. Ofsted, Local authority inspection outcomes as at 31 March 2025 has 11 July 2023.',
    );
    expect(new Set(listed.map(({ id }) => id)).size).toBe(3);
  });

  test('then an older edition changes nothing and says why', async () => {
    const before = await counts();
    const older = edition(2024, in2024.slice(1));
    const { rows } = await taken(older);
    const [staffordshire] = rows.filter(
      ({ row, verdict }) => row.laCode === '860' && verdict === 'contradictory',
    );

    expect(verdicts(rows)).toMatchObject({ new: 0, changed: 0, contradictory: 3 });
    expect(staffordshire?.why).toBe(
      'Care leavers: the record has Requires improvement to be good, the file Good. The record rests on a newer edition, as at 2025-03-31, so it stays',
    );
    expect(await counts()).toEqual({
      ...before,
      editions: before.editions + 1,
      rows: before.rows + in2024.length - 1,
    });
  });

  test('what stood before a day was put right is in the trail', async () => {
    const { rows } = await database.owner.query(
      "SELECT la_code, detail ->> 'what' AS what FROM audit_event WHERE action = 'inspection.putRight' ORDER BY la_code",
    );

    expect(rows[0]).toEqual({
      la_code: '420',
      what: 'First day: the record has 2023-07-10, the file 2023-07-11',
    });
    expect(rows).toHaveLength(3);
  });

  test('every row is kept with what became of it', async () => {
    const { rows } = await database.owner.query(
      'SELECT verdict, count(*)::int AS n FROM outcomes_row JOIN outcomes_edition ON id = edition_id WHERE digest = (SELECT digest FROM outcomes_edition ORDER BY recorded_at LIMIT 1) GROUP BY verdict',
    );

    expect(rows).toEqual([{ verdict: 'new', n: in2024.length }]);
  });
});

describe('the rows of an edition', () => {
  const of = async (role: Role, verdict?: 'changed' | 'new', page = 1) => {
    const { rows } = await database.owner.query(
      "SELECT id FROM outcomes_edition WHERE as_at = '2025-03-31'",
    );
    const { getOutcomesEdition } = await import('@/lib/queries/outcomes-edition');
    const viewer = await addPerson(database.owner, { role });
    return getOutcomesEdition(rows[0].id, viewer, verdict, page);
  };

  test('come with what became of each and why', async () => {
    const edition = await of('administrator', 'changed');

    expect(edition?.counts).toMatchObject({ changed: 3, rejected: 0, same: in2024.length - 3 });
    expect(edition?.pages).toBe(1);
    expect(edition?.rows.map(({ laName }) => laName).sort()).toEqual([
      'Cumbria',
      'Isles of Scilly',
      'Staffordshire',
    ]);
    expect(edition?.rows.find(({ laName }) => laName === 'Staffordshire')).toMatchObject({
      verdict: 'changed',
      read: { laCode: '860', startedOn: '2023-11-06' },
      why: 'Care leavers: the record has Good, the file Requires improvement to be good',
    });
  });

  test('come a page at a time', async () => {
    const first = await of('administrator');
    const last = await of('administrator', undefined, first?.pages);

    expect(first?.rows).toHaveLength(100);
    expect(first?.pages).toBe(Math.ceil(in2025.length / 100));
    expect(last?.rows).toHaveLength(in2025.length % 100 || 100);
  });

  test('are for nobody but administrators', async () => {
    for (const role of roles.filter((one) => one !== 'administrator'))
      expect(await of(role)).toBeNull();
  });
});

describe('who may take outcomes in', () => {
  test.each(roles.map((role) => [role, role === 'administrator'] as const))(
    '%s: %s',
    async (role: Role, may) => {
      const viewer = await addPerson(database.owner, { role });
      const before = await counts();
      const looked = await outcomes.planOutcomes(edition2025, viewer);
      const took = await outcomes.takeInOutcomes(edition2025, viewer);

      expect([looked.ok, took.ok]).toEqual([may, may]);
      expect(await counts()).toEqual(before);
    },
  );

  test('nobody gets a damaged file in', async () => {
    const damaged = {
      name: 'a.ods',
      bytes: new TextEncoder().encode('PK\u0003\u0004 and no more of it'),
    };

    expect(await outcomes.takeInOutcomes(damaged, administrator)).toEqual({
      ok: false,
      error: { kind: 'unread', message: 'The file is damaged or cut short' },
    });
  });
});

describe('the first day of an inspection recorded here', () => {
  test('stays as it is, whoever asks', async () => {
    const { rows } = await database.owner.query(
      `INSERT INTO inspection (la_code, framework, type, status, origin, started_on)
       VALUES ('831', 'ilacs-2026', 'standardInspection', 'fieldwork', 'recordedHere', '2026-09-07') RETURNING id`,
    );

    await expect(
      database.app.query("UPDATE inspection SET started_on = '2026-09-08' WHERE id = $1", [
        rows[0].id,
      ]),
    ).rejects.toThrow('never changes');
  });
});

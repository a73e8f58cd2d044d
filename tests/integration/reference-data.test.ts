import { verifyPassword } from 'better-auth/crypto';
import type { PoolClient } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import frozen from '@/prisma/data/stoke-on-trent-2019-snapshot.json' with { type: 'json' };
import { loadReferenceData } from '@/prisma/seed/load-reference-data.mjs';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

const everything = [
  'local-authorities',
  'populations',
  'statistical-neighbours',
  'tile-positions',
  'inspections',
  'indicators',
  'improvement-lists',
  'council-items',
];
const other = '00000000-0000-8000-8000-000000000001';
const demo = ['stoke-on-trent-2019', 'demo-improvement-plan', 'demo-accounts'];

let database: TestDatabase;
let client: PoolClient;

beforeEach(async () => {
  database = await withDatabase('empty');
  client = await database.owner.connect();
});
afterEach(async () => {
  client.release();
  await database.drop();
});

async function count(table: string, where = 'true'): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
  );
  return rows[0]?.n ?? -1;
}

async function value<T>(sql: string): Promise<T | undefined> {
  const { rows } = await client.query<{ value: T }>(sql);
  return rows[0]?.value;
}

/** As if this file had been another when it was loaded last. */
async function forget(name: string): Promise<void> {
  await client.query(`UPDATE reference_load SET digest = 'another' WHERE name = $1`, [name]);
}

async function countAll() {
  const tables = [
    'local_authority',
    'local_authority_alias',
    'local_authority_succession',
    'local_authority_population',
    'statistical_neighbour',
    'tile_position',
    'indicator',
    'indicator_value',
    'inspection',
    'inspection_inspector',
    'judgement_version',
    'council_item',
    'concern_mention_version',
    'intervention_version',
    'statement_version',
    'evidence_version',
    'report_summary_version',
    'report_paragraph_version',
    'report_paragraph_evidence',
    'area_for_improvement_version',
    'area_for_improvement_evidence',
    'role_assignment',
    'account',
  ];
  const selected = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
  const { rows } = await client.query(`SELECT ${selected.join(', ')}`);
  return rows[0];
}

describe('loading the public record', () => {
  test('brings every authority, inspection, visit and judgement', async () => {
    const lines: string[] = [];
    expect(await loadReferenceData(client, { log: (line) => lines.push(line) })).toEqual({
      loaded: everything,
    });

    expect(lines).toHaveLength(everything.length);
    expect(await countAll()).toMatchObject({
      local_authority: 158,
      local_authority_succession: 8,
      local_authority_population: 1_955,
      statistical_neighbour: 3_090,
      tile_position: 153,
      indicator: 32,
      indicator_value: 43_215,
      inspection: 497 + 371 + 76,
      judgement_version: 2_632,
      evidence_version: 0,
      account: 0,
    });
    expect(await count('published_judgement')).toBe(2_631);
  });

  test('changes nothing the second time', async () => {
    await loadReferenceData(client, { demo: true });
    const before = await countAll();

    expect(await loadReferenceData(client, { demo: true })).toEqual({ loaded: [] });
    expect(await countAll()).toEqual(before);
  });

  test('changes nothing when it loads the same files again', async () => {
    await loadReferenceData(client, { demo: true });
    const before = await countAll();
    await client.query(`UPDATE reference_load SET digest = 'another'`);

    expect(await loadReferenceData(client, { demo: true })).toEqual({
      loaded: [...everything, ...demo],
    });
    expect(await countAll()).toEqual(before);
  });

  test('loads once when two processes start together', async () => {
    const other = await database.owner.connect();
    const answers = await Promise.all([
      loadReferenceData(client, { demo: true }),
      loadReferenceData(other, { demo: true }),
    ]);
    other.release();

    expect(answers.map(({ loaded }) => loaded.length).sort()).toEqual([
      0,
      everything.length + demo.length,
    ]);
    expect(await count('inspection')).toBe(944);
  });

  test('leaves nothing behind when it fails part of the way', async () => {
    await client.query('DROP TABLE tile_position');

    await expect(loadReferenceData(client)).rejects.toThrow('tile_position');
    expect(await count('local_authority')).toBe(0);
    expect(await count('reference_load')).toBe(0);
  });

  test('mends what differs from the file and keeps the identity of an inspection', async () => {
    await loadReferenceData(client);
    const find = `SELECT id AS value FROM inspection WHERE la_code = '861' AND published_on = '2019-03-18'`;
    const id = await value<string>(find);
    await client.query(
      `UPDATE inspection SET started_on = '2019-02-05', notes = 'wrong' WHERE id = '${id}'`,
    );
    await client.query(
      `UPDATE inspection_inspector SET name = 'wrong' WHERE inspection_id = '${id}'`,
    );
    await client.query(`UPDATE local_authority SET name = 'wrong' WHERE la_code = '861'`);
    await client.query(
      `UPDATE statistical_neighbour SET neighbour_la_code = '201' WHERE la_code = '861' AND rank = 1`,
    );
    await client.query(`UPDATE reference_load SET digest = 'another'`);
    await loadReferenceData(client);

    expect(await value(find)).toBe(id);
    expect(
      await count('inspection', `id = '${id}' AND started_on = '2019-02-04' AND notes IS NULL`),
    ).toBe(1);
    expect(await count('inspection_inspector', `name = 'wrong'`)).toBe(0);
    expect(await value(`SELECT name AS value FROM local_authority WHERE la_code = '861'`)).toBe(
      'Stoke-on-Trent',
    );
    expect(
      await count('statistical_neighbour', `la_code = '861' AND neighbour_la_code = '201'`),
    ).toBe(0);
  });

  test('leaves an inspection recorded here alone when the public record has it too', async () => {
    await loadReferenceData(client);
    await client.query(`DELETE FROM reference_load WHERE name = 'inspections'`);
    const id = await value<string>(
      `UPDATE inspection SET origin = 'recordedHere', notes = 'ours'
       WHERE la_code = '861' AND started_on = '2025-05-12' RETURNING id AS value`,
    );
    await loadReferenceData(client);

    expect(await count('inspection', `la_code = '861' AND started_on = '2025-05-12'`)).toBe(1);
    expect(await value(`SELECT notes AS value FROM inspection WHERE id = '${id}'`)).toBe('ours');
  });
});

describe('published judgements', () => {
  beforeEach(() => loadReferenceData(client));

  test('keep both versions of a grade that Ofsted corrected', async () => {
    const { rows } = await client.query(
      `SELECT version, outcome, source, recorded_at::date::text AS on, reason IS NOT NULL AS explained
       FROM judgement_version WHERE area = 'careLeavers' AND inspection_id = (
         SELECT id FROM inspection WHERE la_code = '860' AND started_on = '2023-11-06')
       ORDER BY version`,
    );

    expect(rows).toEqual([
      {
        version: 1,
        outcome: 'good',
        source: 'Ofsted, Local authority inspection outcomes as at 31 March 2024',
        on: '2024-08-30',
        explained: false,
      },
      {
        version: 2,
        outcome: 'requiresImprovement',
        source: 'Ofsted, Local authority inspection outcomes as at 31 March 2025',
        on: '2025-09-25',
        explained: true,
      },
    ]);
  });

  test('gain a version with a reason when the record comes to show another grade', async () => {
    const adoption = `area = 'adoption' AND inspection_id = (SELECT id FROM inspection WHERE la_code = '861' AND started_on = '2015-06-01')`;
    await client.query(
      `INSERT INTO judgement_version (inspection_id, area, kind, version, outcome, reason)
       SELECT inspection_id, area, kind, 2, 'outstanding', 'mistaken' FROM judgement_version WHERE ${adoption}`,
    );
    await forget('inspections');
    await loadReferenceData(client);

    const { rows } = await client.query(
      `SELECT version, outcome, reason FROM judgement_version WHERE ${adoption} ORDER BY version`,
    );
    expect(rows).toEqual([
      { version: 1, outcome: 'good', reason: null },
      { version: 2, outcome: 'outstanding', reason: 'mistaken' },
      { version: 3, outcome: 'good', reason: 'The public record now shows a different grade.' },
    ]);
  });
});

describe('what councils and the Department keep', () => {
  const item = `SELECT item_id FROM concern_version WHERE title = 'Life-story work'`;
  const versions = `SELECT version, state, title, reason FROM concern_version
    WHERE item_id = (${item} LIMIT 1) ORDER BY version`;
  beforeEach(() => loadReferenceData(client));

  /** As if the file had said something else when it was loaded last. */
  async function loadedAs(change: string, values: string[]): Promise<void> {
    await client.query('ALTER TABLE concern_version DISABLE TRIGGER USER');
    await client.query(change, values);
    await client.query('ALTER TABLE concern_version ENABLE TRIGGER USER');
    await forget('council-items');
    await loadReferenceData(client);
  }

  test('loads the 49 concerns of Stoke-on-Trent and what eight events say of them', async () => {
    expect(await count('concern_version')).toBe(49);
    expect(await count('concern_mention_version', `status = 'recommended'`)).toBe(80);
    expect(
      await value(`SELECT count(DISTINCT inspection_id)::int AS value FROM council_item`),
    ).toBe(8);
    expect(
      await count(
        'council_item',
        `kind = 'mention' AND (parent_id IS NULL OR inspection_id IS NULL)`,
      ),
    ).toBe(0);
  });

  test('every item that a concern rests on is in the list of that report', async () => {
    expect(
      await value(`SELECT count(*)::int AS value FROM concern_mention_version AS said
        JOIN council_item AS item ON item.id = said.item_id, jsonb_array_elements(places) AS place
        JOIN inspection ON true
        WHERE inspection.id = item.inspection_id AND place ->> 'kind' = 'item'
          AND inspection.started_on <> '2019-02-04' AND NOT EXISTS (
            SELECT FROM area_for_improvement AS area
            JOIN area_for_improvement_version AS version ON version.area_id = area.id
            WHERE area.inspection_id = inspection.id AND position = (place ->> 'number')::int)`),
    ).toBe(0);
  });

  test('a revised file becomes a next version with its reason', async () => {
    await loadedAs(
      `UPDATE concern_version SET criteria = '{CC-01}' WHERE item_id IN (${item})`,
      [],
    );

    const { rows } = await client.query(versions);
    expect(rows).toEqual([
      { version: 1, state: 'recorded', title: 'Life-story work', reason: null },
      {
        version: 2,
        state: 'recorded',
        title: 'Life-story work',
        reason: 'The public record was revised.',
      },
    ]);
  });

  test('what is no longer in the file is withdrawn, and nothing of it is lost', async () => {
    await client.query(
      `INSERT INTO council_item (id, kind, la_code) VALUES ($1, 'concern', '861')`,
      [other],
    );
    await loadedAs(
      `INSERT INTO concern_version (item_id, version, state, title, criteria, submission_key)
       VALUES ($1, 1, 'recorded', 'Gone since', '{LE-01}', gen_random_uuid())`,
      [other],
    );

    const { rows } = await client.query(
      'SELECT version, state FROM concern_version WHERE item_id = $1',
      [other],
    );
    expect(rows).toEqual([
      { version: 1, state: 'recorded' },
      { version: 2, state: 'withdrawn' },
    ]);
  });

  test('what a person has changed is left alone', async () => {
    await client.query(
      `INSERT INTO "user" (id, name, email) VALUES ('council', 'Council leader', 'c@example.org')`,
    );
    await loadedAs(
      `INSERT INTO concern_version (item_id, version, state, title, criteria, reason, submission_key, recorded_by_id)
       SELECT item_id, 2, 'recorded', 'Life-story work for every child', criteria, 'Named in full.', gen_random_uuid(), 'council'
       FROM concern_version WHERE item_id IN (${item})`,
      [],
    );

    const { rows } = await client.query(versions);
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe('loading with demo data', () => {
  beforeAll(() => {
    process.env.DEMO_PASSWORD = '';
  });
  afterAll(() => {
    delete process.env.DEMO_PASSWORD;
  });
  beforeEach(() => loadReferenceData(client, { demo: true }));

  test('adds the Stoke-on-Trent evidence, report text and links', async () => {
    expect(await countAll()).toMatchObject({
      evidence_version: 82,
      report_summary_version: 1,
      report_paragraph_version: 39,
      report_paragraph_evidence: 82,
      // Fifteen items of this report and 41 of the other seven reports and letters.
      area_for_improvement_version: 56,
    });
    expect(await count('inspection', `evidence_visibility = 'public'`)).toBe(1);
    const { rows } = await client.query(
      `SELECT area, criteria, metric_value::float, metric_comparator, metric_unit FROM evidence_version
       JOIN evidence_item ON evidence_item.id = evidence_id WHERE reference = 'P34b'`,
    );
    expect(rows).toEqual([
      {
        area: 'leaders',
        criteria: ['LE-08'],
        metric_value: 0,
        metric_comparator: null,
        metric_unit: 'social workers with one-to-one case supervision',
      },
    ]);
  });

  test('adds an example plan in which one of the fifteen areas has no owner', async () => {
    const { rows } = await client.query(
      `SELECT newest.position FROM area_for_improvement AS area
       JOIN LATERAL (SELECT position FROM area_for_improvement_version WHERE area_id = area.id
         ORDER BY version DESC LIMIT 1) AS newest ON true
       JOIN inspection ON inspection.id = area.inspection_id AND inspection.started_on = '2019-02-04'
       WHERE NOT EXISTS (SELECT FROM plan_action_version WHERE area.id = ANY (area_ids) AND owner_post IS NOT NULL)`,
    );

    expect(rows).toEqual([{ position: 10 }]);
    expect(await count('plan_action_version', 'cardinality(area_ids) = 0')).toBe(0);
  });

  test('freezes the Stoke-on-Trent snapshot as the file has it, under the id it names', async () => {
    const { rows } = await client.query(
      `SELECT inspection.id, number, document, digest, publish_at AS "publishAt", was_wrong AS "wasWrong"
       FROM publication_snapshot JOIN inspection ON inspection.id = inspection_id`,
    );

    expect(rows).toEqual([
      {
        id: frozen.document.inspection.id,
        number: 1,
        document: frozen.document,
        digest: frozen.digest,
        publishAt: new Date(frozen.publishAt),
        wasWrong: null,
      },
    ]);
  });

  test('publishes a revised encoding as a correction, and the old snapshot stays', async () => {
    await client.query('ALTER TABLE publication_snapshot DISABLE TRIGGER USER');
    await client.query(`UPDATE publication_snapshot SET digest = repeat('a', 64)`);
    await forget('stoke-on-trent-2019');
    await loadReferenceData(client, { demo: true });

    const { rows } = await client.query(
      'SELECT number, digest, decided_by AS "decidedBy" FROM publication_snapshot ORDER BY number',
    );
    expect(rows).toEqual([
      { number: 1, digest: 'a'.repeat(64), decidedBy: null },
      { number: 2, digest: frozen.digest, decidedBy: 'The maintainers of this service' },
    ]);
  });

  test('adds one account for each role, appointed where an inspection needs it', async () => {
    const { rows } = await client.query(
      `SELECT email, string_agg(role || coalesce(' ' || role_assignment.la_code, ' ' || inspection.la_code, ''), ', ' ORDER BY inspection.id NULLS FIRST) AS roles
       FROM "user" JOIN role_assignment ON user_id = "user".id LEFT JOIN inspection ON inspection.id = inspection_id
       GROUP BY email ORDER BY email`,
    );

    expect(rows).toEqual([
      { email: 'admin@example.org', roles: 'administrator' },
      { email: 'council@example.org', roles: 'councilLeader 861' },
      { email: 'inspector@example.org', roles: 'inspector, inspector 861' },
      { email: 'lead@example.org', roles: 'leadInspector, leadInspector 861' },
      { email: 'member@example.org', roles: 'electedMember 861' },
      { email: 'official@example.org', roles: 'official' },
      { email: 'quality@example.org', roles: 'qualityAssurer, qualityAssurer 861' },
    ]);
  });

  test('lets the accounts in with the demo password, and with another once it is set', async () => {
    const hashOf = `SELECT password AS value FROM account WHERE user_id = 'demo-inspector'`;
    const first = (await value<string>(hashOf)) ?? '';
    process.env.DEMO_PASSWORD = 'another password';
    await loadReferenceData(client, { demo: true });
    process.env.DEMO_PASSWORD = '';
    const second = (await value<string>(hashOf)) ?? '';

    expect(await verifyPassword({ hash: first, password: 'inspect-demo-1' })).toBe(true);
    expect(await verifyPassword({ hash: second, password: 'another password' })).toBe(true);
  });

  test('revises an entry, a paragraph and the summary as new versions', async () => {
    await client.query(`ALTER TABLE evidence_version DISABLE TRIGGER USER`);
    await client.query(`ALTER TABLE report_paragraph_version DISABLE TRIGGER USER`);
    await client.query(`ALTER TABLE report_summary_version DISABLE TRIGGER USER`);
    await client.query(
      `UPDATE evidence_version SET impact = 'low' FROM evidence_item
       WHERE evidence_item.id = evidence_id AND reference = 'P09a'`,
    );
    await client.query(
      `UPDATE report_paragraph_version SET text = 'wrong' WHERE area = 'leaders' AND position = 3`,
    );
    await client.query(`UPDATE report_summary_version SET paragraphs = ARRAY['wrong']`);
    await forget('stoke-on-trent-2019');
    await loadReferenceData(client, { demo: true });

    expect(
      await count('evidence_version', `version = 2 AND reason IS NOT NULL AND impact = 'moderate'`),
    ).toBe(1);
    expect(await count('evidence_version')).toBe(83);
    expect(await count('report_paragraph_version', `version = 2 AND text <> 'wrong'`)).toBe(1);
    expect(await count('report_paragraph_version')).toBe(40);
    expect(
      await count('report_summary_version', 'version = 2 AND cardinality(paragraphs) = 3'),
    ).toBe(1);
  });

  test('leaves alone what a person has changed, and withdraws what the encoding has lost', async () => {
    await client.query(
      `INSERT INTO evidence_version (evidence_id, version, state, area, criteria, direction, extent, impact, summary, reason, submission_key, recorded_by_id)
       SELECT evidence_id, 2, state, area, criteria, direction, extent, 'low', summary, 'Read again', gen_random_uuid(), 'demo-inspector'
       FROM evidence_version JOIN evidence_item ON evidence_item.id = evidence_id WHERE reference = 'P09a'`,
    );
    await client.query(
      `WITH added AS (
         INSERT INTO evidence_item (inspection_id, reference) SELECT inspection_id, 'P99a' FROM evidence_item LIMIT 1 RETURNING id)
       INSERT INTO evidence_version (evidence_id, version, state, area, criteria, direction, summary, submission_key)
       SELECT id, 1, 'recorded', 'leaders', ARRAY['LE-01'], 'context', 'No longer there', gen_random_uuid() FROM added`,
    );
    await forget('stoke-on-trent-2019');
    await loadReferenceData(client, { demo: true });

    const { rows } = await client.query(
      `SELECT reference, version, state, impact FROM evidence_version JOIN evidence_item ON evidence_item.id = evidence_id
       WHERE reference IN ('P09a', 'P99a') AND version > 1 ORDER BY reference, version`,
    );
    expect(rows).toEqual([
      { reference: 'P09a', version: 2, state: 'recorded', impact: 'low' },
      { reference: 'P99a', version: 2, state: 'withdrawn', impact: null },
    ]);
  });
});

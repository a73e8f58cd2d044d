import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';

const recordTables = [
  'inspection_status_change',
  'evidence_item',
  'evidence_version',
  'derivation',
  'judgement_version',
  'report_summary_version',
  'report_paragraph',
  'report_paragraph_version',
  'report_paragraph_evidence',
  'area_for_improvement',
  'area_for_improvement_version',
  'area_for_improvement_evidence',
  'audit_event',
  'work_assignment',
  'sample_line',
  'sample_line_version',
  'attachment',
  'judgement_dissent',
  'dissent_settlement',
  'challenge',
  'challenge_entry',
  'quality_sign_off',
  'factual_accuracy_round',
  'factual_accuracy_extension',
  'factual_accuracy_return',
  'factual_comment',
  'factual_comment_version',
  'factual_comment_answer',
  'publication_snapshot',
  'outcomes_edition',
  'outcomes_row',
  'report_import',
  'data_version',
  'council_item',
  'concern_version',
  'concern_mention_version',
  'plan_action_version',
  'plan_note_version',
  'self_evaluation_version',
  'board_version',
  'board_meeting_version',
  'attendance_version',
  'role_holder_version',
  'intervention_version',
  'statement_version',
  'council_reply_version',
];

let database: TestDatabase;
beforeAll(async () => {
  database = await withDatabase();
  const inspectionId = await addInspection(database.owner);
  const person = await addPerson(database.owner, { role: 'inspector' });
  await database.owner.query(
    `INSERT INTO audit_event (actor_id, action, subject_type, subject_id) VALUES ($1, 'test', 'inspection', $2)`,
    [person.id, inspectionId],
  );
});
afterAll(() => database.drop());

describe('record tables', () => {
  test.each(recordTables)('%s: the app may not update, delete or truncate', async (table) => {
    await expect(database.app.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    await expect(database.app.query(`TRUNCATE ${table}`)).rejects.toThrow('permission denied');
    const { rows } = await database.owner.query<{ column: string }>(
      `SELECT column_name AS column FROM information_schema.columns WHERE table_name = $1 LIMIT 1`,
      [table],
    );
    const column = rows[0]?.column;
    await expect(database.app.query(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(
      'permission denied',
    );
  });

  test('even the owner is refused', async () => {
    await expect(database.owner.query(`UPDATE audit_event SET action = 'other'`)).rejects.toThrow(
      'is a record',
    );
    await expect(database.owner.query('DELETE FROM audit_event')).rejects.toThrow('is a record');
    await expect(database.owner.query('TRUNCATE audit_event')).rejects.toThrow('is a record');
  });

  test('every table the database calls a record is in this list', async () => {
    const { rows } = await database.owner.query<{ table: string }>(
      `SELECT c.relname AS table FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgname = 'refuse_change' ORDER BY 1`,
    );

    expect(rows.map((row) => row.table)).toEqual(recordTables.toSorted());
  });
});

describe('what the database refuses by itself', () => {
  test('two graded inspections of one authority that start on one day', async () => {
    await addInspection(database.owner, { startedOn: '2026-11-02' });

    await expect(
      addInspection(database.owner, { startedOn: '2026-11-02', type: 'shortInspection' }),
    ).rejects.toThrow('inspection_graded_start');
  });

  test('a strength with the impact of a weakness', async () => {
    const inspectionId = await addInspection(database.owner, { startedOn: '2026-11-09' });
    const { rows } = await database.owner.query<{ id: string }>(
      `INSERT INTO evidence_item (inspection_id, reference) VALUES ($1, 'E1') RETURNING id`,
      [inspectionId],
    );

    await expect(
      database.owner.query(
        `INSERT INTO evidence_version (evidence_id, version, state, area, criteria, direction, extent, impact, summary, submission_key)
         VALUES ($1, 1, 'recorded', 'leaders', '{LE-01}', 'strength', 'many', 'serious', 'x', gen_random_uuid())`,
        [rows[0]?.id],
      ),
    ).rejects.toThrow('evidence_direction');
  });

  test('the app role owns nothing and can become nobody else', async () => {
    const { rows } = await database.app.query(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = current_user`,
    );

    expect(rows).toEqual([
      { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false },
    ]);
    await expect(database.app.query('CREATE TABLE mine (id int)')).rejects.toThrow(
      'permission denied',
    );
    await expect(database.app.query('ALTER TABLE audit_event DISABLE TRIGGER ALL')).rejects.toThrow(
      'must be owner',
    );
  });
});

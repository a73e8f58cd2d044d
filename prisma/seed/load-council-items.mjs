// @ts-check

/** The table that holds the versions of each kind. @type {Readonly<Record<string, string>>} */
const versionTables = {
  concern: 'concern_version',
  mention: 'concern_mention_version',
  planAction: 'plan_action_version',
  planNote: 'plan_note_version',
  selfEvaluation: 'self_evaluation_version',
  board: 'board_version',
  boardMeeting: 'board_meeting_version',
  attendance: 'attendance_version',
  roleHolder: 'role_holder_version',
  intervention: 'intervention_version',
  statement: 'statement_version',
  councilReply: 'council_reply_version',
};

/**
 * Concerns, interventions, governance and statements as the files hold them: what is new becomes a first version,
 * what differs a next one with its reason, what is gone a withdrawn one. What a person has changed is left alone.
 *
 * A line is `{ key, kind, laCode?, parent?, event?, areas?, content }`. The same key has the same id wherever it is loaded.
 * `event` names an inspection or visit by its first day and type, `areas` items of its list by their number. `content` has the columns of the version table.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadCouncilItems(client, texts) {
  const items = texts.flatMap((text) => JSON.parse(text));
  await stage(client, items);
  await client.query(
    `INSERT INTO council_item (id, kind, la_code, inspection_id, parent_id)
     SELECT id, kind, la_code, inspection_id, parent_id FROM wanted_item ORDER BY n ON CONFLICT DO NOTHING`,
  );
  const kinds = new Set(items.map(({ kind }) => kind));
  for (const kind of kinds) await addVersions(client, kind, tableOf(kind));
  await client.query('DROP TABLE wanted_item');

  return `${items.length} concerns, interventions, boards and statements`;
}

/** @param {string} kind */
function tableOf(kind) {
  const table = versionTables[kind];
  if (!table) throw new Error(`Nothing of the kind ${kind} is kept`);
  return table;
}

/**
 * @param {import('pg').ClientBase} client
 * @param {object[]} items
 */
async function stage(client, items) {
  await client.query(
    `CREATE TEMPORARY TABLE wanted_item ON COMMIT DROP AS
     SELECT n, kind, "laCode" AS la_code, content, event, areas, ${idOf('key')} AS id, ${idOf('parent')} AS parent_id, (
         SELECT inspection.id FROM inspection
         WHERE inspection.la_code = item."laCode" AND inspection.started_on = (item.event ->> 'startedOn')::date
           AND inspection.type = item.event ->> 'type'
         ORDER BY inspection.created_at LIMIT 1) AS inspection_id
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (
         key text, kind text, "laCode" char(3), parent text, event jsonb, areas jsonb, content jsonb))
       WITH ORDINALITY AS item (key, kind, "laCode", parent, event, areas, content, n)`,
    [JSON.stringify(items)],
  );
  const { rows } = await client.query(
    'SELECT la_code, event FROM wanted_item WHERE event IS NOT NULL AND inspection_id IS NULL LIMIT 1',
  );
  if (rows[0]) {
    throw new Error(`No such inspection: ${rows[0].la_code} ${JSON.stringify(rows[0].event)}`);
  }
  await nameAreas(client);
}

/**
 * Areas for improvement have another id in every database, so files name them by their place in the list.
 *
 * @param {import('pg').ClientBase} client
 */
async function nameAreas(client) {
  await client.query(
    `UPDATE wanted_item SET content = content || jsonb_build_object('area_ids', (
       SELECT coalesce(jsonb_agg(area.id ORDER BY newest.position), '[]')
       FROM area_for_improvement AS area
       JOIN LATERAL (SELECT position, state FROM area_for_improvement_version
         WHERE area_id = area.id ORDER BY version DESC LIMIT 1) AS newest ON newest.state = 'recorded'
       WHERE area.inspection_id = wanted_item.inspection_id AND wanted_item.areas @> to_jsonb(newest.position)))
     WHERE areas IS NOT NULL`,
  );
}

/**
 * An id made from a key, marked as one that was made up (RFC 9562, version 8).
 *
 * @param {string} column
 */
function idOf(column) {
  return `overlay(overlay(md5('council item ' || ${column}) placing '8' from 13) placing '8' from 17)::uuid`;
}

const ofVersion = `ARRAY['item_id', 'version', 'state', 'reason', 'submission_key', 'recorded_at', 'recorded_by_id']`;

/**
 * @param {import('pg').ClientBase} client
 * @param {string} kind
 * @param {string} table
 */
async function addVersions(client, kind, table) {
  await client.query(
    `WITH newest AS (
       SELECT DISTINCT ON (item_id) version.* FROM ${table} AS version ORDER BY item_id, version DESC),
     touched AS (SELECT DISTINCT item_id FROM ${table} WHERE recorded_by_id IS NOT NULL),
     wanted AS (
       SELECT id, 'recorded' AS state, to_jsonb(jsonb_populate_record(NULL::${table}, content)) - ${ofVersion} AS content
       FROM wanted_item WHERE kind = $1
       UNION ALL
       SELECT item_id, 'withdrawn', to_jsonb(newest) - ${ofVersion} FROM newest
       WHERE item_id NOT IN (SELECT id FROM wanted_item)),
     next AS (
       SELECT wanted.content || jsonb_build_object(
         'item_id', wanted.id, 'state', wanted.state, 'version', coalesce(newest.version, 0) + 1,
         'reason', CASE WHEN newest.version IS NOT NULL THEN 'The public record was revised.' END,
         'submission_key', gen_random_uuid(), 'recorded_at', now()) AS row
       FROM wanted LEFT JOIN newest ON newest.item_id = wanted.id
       WHERE wanted.id NOT IN (SELECT item_id FROM touched)
         AND (newest.version IS NULL OR newest.state <> wanted.state
           OR to_jsonb(newest) - ${ofVersion} <> wanted.content))
     INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, row)).* FROM next`,
    [kind],
  );
}

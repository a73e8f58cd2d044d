// @ts-check
import { toRecordRows } from './public-record.mjs';

/**
 * Every published inspection and visit, who carried it out and what it judged.
 *
 * Judgements are a record: a grade that differs from the newest one on file becomes a new version with a reason.
 * An inspection recorded in this app stays as it is, even when the public record knows it too.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadInspections(client, texts) {
  const rows = toRecordRows(texts);
  await stage(client, rows.events);
  await recogniseKnown(client);
  await updateKnown(client);
  await insertNew(client);
  await replaceInspectors(client, rows.inspectors);
  await addJudgements(client, rows.judgements);
  await client.query('DROP TABLE wanted_event');

  return `${rows.events.length} inspections and visits with ${rows.judgements.length} judgements`;
}

const facts = [
  'framework',
  'type',
  'started_on',
  'ended_on',
  'published_on',
  'theme',
  'theme_as_printed',
  'priority_action',
  'improvement_items',
  'type_inferred',
  'report_url',
  'source',
  'notes',
];

/**
 * @param {import('pg').ClientBase} client
 * @param {object[]} events
 */
async function stage(client, events) {
  await client.query(
    `CREATE TEMPORARY TABLE wanted_event ON COMMIT DROP AS
     SELECT n, NULL::uuid AS id, false AS known, "laCode" AS la_code, graded, framework, type,
       "startedOn" AS started_on, "endedOn" AS ended_on, "publishedOn" AS published_on, theme,
       "themeAsPrinted" AS theme_as_printed, "priorityAction" AS priority_action,
       "improvementItems" AS improvement_items, coalesce("typeInferred", false) AS type_inferred,
       "reportUrl" AS report_url, source, notes
     FROM jsonb_to_recordset($1::jsonb) AS event (
       n int, "laCode" char(3), graded boolean, framework text, type text, "startedOn" date, "endedOn" date,
       "publishedOn" date, theme text, "themeAsPrinted" text, "priorityAction" boolean, "improvementItems" int,
       "typeInferred" boolean, "reportUrl" text, source text, notes text)`,
    [JSON.stringify(events)],
  );
}

/**
 * An inspection is the same one when it began or was published on the same day: either date may have been corrected.
 *
 * @param {import('pg').ClientBase} client
 */
async function recogniseKnown(client) {
  await client.query(
    `UPDATE wanted_event SET id = inspection.id, known = true
     FROM inspection
     WHERE inspection.origin = 'publishedRecord' AND inspection.la_code = wanted_event.la_code
       AND CASE WHEN wanted_event.graded
         THEN inspection.type NOT IN ('focusedVisit', 'monitoringVisit')
           AND (inspection.started_on = wanted_event.started_on OR inspection.published_on = wanted_event.published_on)
         ELSE inspection.type = wanted_event.type AND inspection.started_on = wanted_event.started_on
       END`,
  );
  await nameNew(client);
}

/**
 * An inspection of the public record has the same id wherever it is loaded, made from what identifies it, so that
 * what is published of it has the same digest everywhere. Where that id is taken, it belongs to one recorded here.
 *
 * @param {import('pg').ClientBase} client
 */
async function nameNew(client) {
  await client.query(
    `UPDATE wanted_event
     SET id = CASE WHEN EXISTS (SELECT FROM inspection WHERE inspection.id = named.id)
       THEN gen_random_uuid() ELSE named.id END
     FROM (SELECT n, overlay(overlay(md5(concat_ws(' ', la_code, type, to_char(started_on, 'YYYY-MM-DD'),
         to_char(published_on, 'YYYY-MM-DD'))) placing '8' from 13) placing '8' from 17)::uuid AS id
       FROM wanted_event) AS named
     WHERE named.n = wanted_event.n AND NOT known`,
  );
}

/** @param {import('pg').ClientBase} client */
async function updateKnown(client) {
  const wanted = facts.map((fact) => `wanted_event.${fact}`).join(', ');
  const stored = facts.map((fact) => `inspection.${fact}`).join(', ');
  await client.query(
    `UPDATE inspection SET (${facts.join(', ')}) = ROW(${wanted})
     FROM wanted_event
     WHERE inspection.id = wanted_event.id AND ROW(${wanted}) IS DISTINCT FROM ROW(${stored})`,
  );
}

/** @param {import('pg').ClientBase} client */
async function insertNew(client) {
  await client.query(
    `INSERT INTO inspection (id, la_code, status, origin, ${facts.join(', ')})
     SELECT id, la_code, 'published', 'publishedRecord', ${facts.join(', ')} FROM wanted_event WHERE NOT known
     ON CONFLICT DO NOTHING`,
  );
  await client.query(
    'DELETE FROM wanted_event WHERE NOT EXISTS (SELECT FROM inspection WHERE inspection.id = wanted_event.id)',
  );
}

/**
 * @param {import('pg').ClientBase} client
 * @param {object[]} inspectors
 */
async function replaceInspectors(client, inspectors) {
  const named = `named AS (
    SELECT wanted_event.id AS inspection_id, inspector.position, inspector.part, inspector.name
    FROM jsonb_to_recordset($1::jsonb) AS inspector (n int, position int, part text, name text)
    JOIN wanted_event USING (n))`;
  const json = JSON.stringify(inspectors);
  await client.query(
    `WITH ${named}, gone AS (
       SELECT inspection_id, position, part, name FROM inspection_inspector
       WHERE inspection_id IN (SELECT id FROM wanted_event)
       EXCEPT SELECT * FROM named)
     DELETE FROM inspection_inspector AS stored USING gone
     WHERE (stored.inspection_id, stored.position) = (gone.inspection_id, gone.position)`,
    [json],
  );
  await client.query(
    `WITH ${named} INSERT INTO inspection_inspector (inspection_id, position, part, name)
     SELECT * FROM named ON CONFLICT DO NOTHING`,
    [json],
  );
}

/**
 * `recorded_at` of a published judgement is the day its source came out.
 *
 * @param {import('pg').ClientBase} client
 * @param {object[]} judgements
 */
async function addJudgements(client, judgements) {
  const published = `published AS (
    SELECT wanted_event.id AS inspection_id, area, version, outcome, reason, judgement.source,
      ("recordedOn"::timestamp AT TIME ZONE 'UTC') AS recorded_at
    FROM jsonb_to_recordset($1::jsonb) AS judgement (
      n int, area text, version int, outcome text, reason text, source text, "recordedOn" date)
    JOIN wanted_event USING (n))`;
  const columns = 'inspection_id, area, kind, version, outcome, reason, source, recorded_at';
  const json = JSON.stringify(judgements);

  await client.query(
    `WITH ${published} INSERT INTO judgement_version (${columns})
     SELECT inspection_id, area, 'published', version, outcome, reason, source, recorded_at FROM published
     ON CONFLICT DO NOTHING`,
    [json],
  );
  await client.query(
    `WITH ${published}, final AS (
       SELECT DISTINCT ON (inspection_id, area) * FROM published ORDER BY inspection_id, area, version DESC)
     INSERT INTO judgement_version (${columns})
     SELECT final.inspection_id, final.area, 'published', stored.version + 1, final.outcome,
       coalesce(final.reason, 'The public record now shows a different grade.'), final.source, now()
     FROM final JOIN published_judgement AS stored USING (inspection_id, area)
     WHERE stored.outcome <> final.outcome`,
    [json],
  );
}

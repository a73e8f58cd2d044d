// @ts-check
import { nextVersions } from './next-versions.mjs';

/**
 * @param {import('pg').ClientBase} client
 * @param {string} inspectionId
 * @param {readonly string[]} summary
 */
export async function addSummary(client, inspectionId, summary) {
  await client.query(
    `WITH newest AS (
       SELECT version, paragraphs, recorded_by_id FROM report_summary_version
       WHERE inspection_id = $1 ORDER BY version DESC LIMIT 1)
     INSERT INTO report_summary_version (inspection_id, version, paragraphs, reason)
     SELECT $1, coalesce(newest.version, 0) + 1, $2::text[],
       CASE WHEN newest.version IS NOT NULL THEN 'The encoding of the published report was revised.' END
     FROM (SELECT) AS always LEFT JOIN newest ON true
     WHERE newest.version IS NULL OR (newest.recorded_by_id IS NULL AND newest.paragraphs <> $2::text[])`,
    [inspectionId, summary],
  );
}

/**
 * @param {import('pg').ClientBase} client
 * @param {string} inspectionId
 * @param {readonly import('./encoded-types').EncodedParagraph[]} paragraphs
 * @param {ReadonlyMap<string, string>} evidenceIds
 */
export async function addParagraphs(client, inspectionId, paragraphs, evidenceIds) {
  const wanted = new Map(
    paragraphs.map(({ area, position, headline, text, evidence }) => [
      `${area} ${position}`,
      { area, position, headline, text, evidence: identify(evidence, evidenceIds) },
    ]),
  );
  const { rows } = await client.query(
    `SELECT DISTINCT ON (item.id) item.id, newest.version, newest.state, newest.recorded_by_id AS "recordedBy",
       jsonb_build_object('area', area, 'position', position, 'headline', headline, 'text', text,
         'evidence', ARRAY(SELECT evidence_id::text FROM report_paragraph_evidence
           WHERE paragraph_version_id = newest.id ORDER BY evidence_id)) AS content
     FROM report_paragraph AS item JOIN report_paragraph_version AS newest ON newest.paragraph_id = item.id
     WHERE item.inspection_id = $1
     ORDER BY item.id, newest.version DESC`,
    [inspectionId],
  );
  const stored = new Map(rows.map((row) => [`${row.content.area} ${row.content.position}`, row]));
  const json = JSON.stringify(nextVersions(wanted, stored));

  await client.query(
    `INSERT INTO report_paragraph (id, inspection_id)
     SELECT id, $2 FROM jsonb_to_recordset($1::jsonb) AS added (id uuid, "isNew" boolean) WHERE "isNew"`,
    [json, inspectionId],
  );
  await client.query(
    `INSERT INTO report_paragraph_version (id, paragraph_id, version, state, reason, area, position, headline, text)
     SELECT "versionId", id, version, state, reason, content ->> 'area', (content ->> 'position')::int,
       (content ->> 'headline')::boolean, content ->> 'text'
     FROM jsonb_to_recordset($1::jsonb) AS added (
       id uuid, "versionId" uuid, version int, state text, reason text, content jsonb)`,
    [json],
  );
  await link(client, 'report_paragraph_evidence', 'paragraph_version_id', json);
}

/**
 * @param {import('pg').ClientBase} client
 * @param {string} inspectionId
 * @param {readonly import('./encoded-types').EncodedArea[]} areas
 * @param {ReadonlyMap<string, string>} evidenceIds
 */
export async function addAreasForImprovement(client, inspectionId, areas, evidenceIds) {
  const wanted = new Map(
    areas.map(({ position, text, criteria, evidence }) => [
      String(position),
      { position, text, criteria, evidence: identify(evidence, evidenceIds) },
    ]),
  );
  const { rows } = await client.query(
    `SELECT DISTINCT ON (item.id) item.id, newest.version, newest.state, newest.recorded_by_id AS "recordedBy",
       jsonb_build_object('position', position, 'text', text, 'criteria', criteria,
         'evidence', ARRAY(SELECT evidence_id::text FROM area_for_improvement_evidence
           WHERE area_version_id = newest.id ORDER BY evidence_id)) AS content
     FROM area_for_improvement AS item JOIN area_for_improvement_version AS newest ON newest.area_id = item.id
     WHERE item.inspection_id = $1
     ORDER BY item.id, newest.version DESC`,
    [inspectionId],
  );
  const stored = new Map(rows.map((row) => [String(row.content.position), row]));
  const json = JSON.stringify(nextVersions(wanted, stored));

  await client.query(
    `INSERT INTO area_for_improvement (id, inspection_id, kind)
     SELECT id, $2, 'improvement' FROM jsonb_to_recordset($1::jsonb) AS added (id uuid, "isNew" boolean) WHERE "isNew"`,
    [json, inspectionId],
  );
  await client.query(
    `INSERT INTO area_for_improvement_version (id, area_id, version, state, reason, position, text, criteria)
     SELECT "versionId", id, version, state, reason, (content ->> 'position')::int, content ->> 'text',
       ARRAY(SELECT jsonb_array_elements_text(content -> 'criteria'))
     FROM jsonb_to_recordset($1::jsonb) AS added (
       id uuid, "versionId" uuid, version int, state text, reason text, content jsonb)`,
    [json],
  );
  await link(client, 'area_for_improvement_evidence', 'area_version_id', json);
}

/**
 * @param {readonly string[]} references
 * @param {ReadonlyMap<string, string>} evidenceIds
 */
function identify(references, evidenceIds) {
  return references
    .map((reference) => {
      const id = evidenceIds.get(reference);
      if (!id) throw new Error(`No entry ${reference} in the encoded inspection`);
      return id;
    })
    .sort();
}

/**
 * @param {import('pg').ClientBase} client
 * @param {string} table
 * @param {string} version the column that names the version
 * @param {string} json
 */
async function link(client, table, version, json) {
  await client.query(
    `INSERT INTO ${table} (${version}, evidence_id)
     SELECT "versionId", evidence.id::uuid
     FROM jsonb_to_recordset($1::jsonb) AS added ("versionId" uuid, content jsonb),
       jsonb_array_elements_text(content -> 'evidence') AS evidence (id)`,
    [json],
  );
}

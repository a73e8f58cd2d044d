// @ts-check
import { nextVersions } from './next-versions.mjs';

/**
 * Adds entries that are new or have changed.
 *
 * @param {import('pg').ClientBase} client
 * @param {string} inspectionId
 * @param {readonly import('./encoded-types').EncodedEvidence[]} entries
 * @returns {Promise<Map<string, string>>} the identity of each entry by its reference
 */
export async function addEvidence(client, inspectionId, entries) {
  const wanted = new Map(entries.map((entry) => [entry.id, contentOf(entry)]));
  const stored = await readStored(client, inspectionId);
  const added = nextVersions(wanted, stored);
  const json = JSON.stringify(added);

  await client.query(
    `INSERT INTO evidence_item (id, inspection_id, reference)
     SELECT id, $2, content ->> 'reference'
     FROM jsonb_to_recordset($1::jsonb) AS added (id uuid, "isNew" boolean, content jsonb) WHERE "isNew"`,
    [json, inspectionId],
  );
  await client.query(
    `INSERT INTO evidence_version (
       id, evidence_id, version, state, reason, submission_key, area, criteria, direction, extent, impact, headline,
       known, method, metric_value, metric_comparator, metric_unit, metric_population, metric_period, metric_source,
       summary)
     SELECT added."versionId", added.id, added.version, added.state, added.reason, gen_random_uuid(), entry.area,
       ARRAY(SELECT jsonb_array_elements_text(entry.criteria)), entry.direction, entry.extent, entry.impact,
       entry.headline, entry.known, entry.method, (entry.metric ->> 'value')::numeric, entry.metric ->> 'comparator',
       entry.metric ->> 'unit', entry.metric ->> 'population', entry.metric ->> 'period', entry.metric ->> 'source',
       entry.summary
     FROM jsonb_to_recordset($1::jsonb) AS added (
         id uuid, "versionId" uuid, version int, state text, reason text, content jsonb),
       jsonb_to_record(added.content) AS entry (
         area text, criteria jsonb, direction text, extent text, impact text, headline boolean, known boolean,
         method text, metric jsonb, summary text)`,
    [json],
  );

  const ids = new Map([...stored].map(([reference, { id }]) => [reference, id]));
  for (const { id, content } of added) ids.set(content.reference, id);
  return ids;
}

/** @typedef {ReturnType<typeof contentOf>} EvidenceContent */

/** @param {import('./encoded-types').EncodedEvidence} entry */
function contentOf(entry) {
  const { metric } = entry;
  return {
    reference: entry.id,
    area: entry.area,
    criteria: entry.criteria,
    direction: entry.direction,
    extent: entry.extent ?? null,
    impact: entry.impact ?? null,
    headline: entry.headline,
    known: entry.known ?? false,
    method: entry.method ?? null,
    metric: metric
      ? {
          value: metric.value,
          comparator: metric.comparator ?? null,
          unit: metric.unit,
          population: metric.population ?? null,
          period: metric.period ?? null,
          source: metric.source ?? null,
        }
      : null,
    summary: entry.summary,
  };
}

/**
 * @param {import('pg').ClientBase} client
 * @param {string} inspectionId
 * @returns {Promise<Map<string, import('./next-versions.mjs').Stored<EvidenceContent>>>}
 */
async function readStored(client, inspectionId) {
  const { rows } = await client.query(
    `SELECT DISTINCT ON (item.id) item.id, item.reference, newest.version, newest.state,
       newest.recorded_by_id AS "recordedBy",
       jsonb_build_object(
         'reference', item.reference, 'area', area, 'criteria', criteria, 'direction', direction, 'extent', extent,
         'impact', impact, 'headline', headline, 'known', known, 'method', method, 'summary', summary,
         'metric', CASE WHEN metric_value IS NOT NULL THEN jsonb_build_object(
           'value', metric_value, 'comparator', metric_comparator, 'unit', metric_unit,
           'population', metric_population, 'period', metric_period, 'source', metric_source) END) AS content
     FROM evidence_item AS item JOIN evidence_version AS newest ON newest.evidence_id = item.id
     WHERE item.inspection_id = $1
     ORDER BY item.id, newest.version DESC`,
    [inspectionId],
  );
  return new Map(rows.map(({ reference, ...stored }) => [reference, stored]));
}

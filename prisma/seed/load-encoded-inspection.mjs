// @ts-check
import { addEvidence } from './encoded-evidence.mjs';
import { addAreasForImprovement, addParagraphs, addSummary } from './encoded-report.mjs';
import { addSnapshot } from './encoded-snapshot.mjs';

/**
 * A published inspection encoded as evidence, report text and the links between them, and the snapshot its pages and
 * files are drawn from. Its entries may be read by everybody, since they restate a published report.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadEncodedInspection(client, [json = '{}', snapshotJson = '{}']) {
  /** @type {import('./encoded-types').EncodedInspection} */
  const encoded = JSON.parse(json);
  const inspectionId = await findInspection(client, encoded);

  const evidenceIds = await addEvidence(client, inspectionId, encoded.evidence);
  await addSummary(client, inspectionId, encoded.summary);
  await addParagraphs(client, inspectionId, encoded.paragraphs, evidenceIds);
  await addAreasForImprovement(client, inspectionId, encoded.areasForImprovement, evidenceIds);
  await addSnapshot(client, inspectionId, JSON.parse(snapshotJson));
  await client.query(
    `UPDATE inspection SET evidence_visibility = 'public' WHERE id = $1 AND evidence_visibility <> 'public'`,
    [inspectionId],
  );
  return `${encoded.evidence.length} entries, ${encoded.paragraphs.length} paragraphs and ${encoded.areasForImprovement.length} areas for improvement of ${encoded.council}`;
}

/**
 * @param {import('pg').ClientBase} client
 * @param {import('./encoded-types').EncodedInspection} encoded
 * @returns {Promise<string>}
 */
async function findInspection(client, { laCode, startedOn, type }) {
  const { rows } = await client.query(
    `SELECT id FROM inspection WHERE origin = 'publishedRecord' AND la_code = $1 AND started_on = $2 AND type = $3`,
    [laCode, startedOn, type],
  );
  if (!rows[0]) throw new Error(`The public record has no ${type} of ${laCode} from ${startedOn}`);
  return rows[0].id;
}

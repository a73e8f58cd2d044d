// @ts-check
import { createHash } from 'node:crypto';

/**
 * @typedef {object} EncodedSnapshot
 * @property {string} publishAt
 * @property {{ inspection: { id: string } } & Record<string, unknown>} document
 */

/**
 * Freezes what is published of the encoded inspection. Where the file has come to say something else, the next
 * number says that the encoding was revised; what a person has published since is left alone.
 *
 * @param {import('pg').ClientBase} client
 * @param {string} inspectionId
 * @param {EncodedSnapshot} encoded
 */
export async function addSnapshot(client, inspectionId, { publishAt, document }) {
  // A database loaded before ids were made from what they name has another one.
  const stored = { ...document, inspection: { ...document.inspection, id: inspectionId } };
  const digest = digestOf(stored);

  await client.query(
    `WITH newest AS (
       SELECT number, digest, recorded_by_id FROM publication_snapshot
       WHERE inspection_id = $1 ORDER BY number DESC LIMIT 1)
     INSERT INTO publication_snapshot (inspection_id, number, document, digest, publish_at, was_wrong, wrong_since, decided_by)
     SELECT $1, coalesce(newest.number, 0) + 1, $2::jsonb, $3,
       CASE WHEN newest.number IS NULL THEN $4::timestamptz ELSE now() END,
       CASE WHEN newest.number IS NOT NULL THEN 'Our wording or coding of the published report was not as close as it could be.' END,
       CASE WHEN newest.number IS NOT NULL THEN $4::timestamptz::date END,
       CASE WHEN newest.number IS NOT NULL THEN 'The maintainers of this service' END
     FROM (SELECT) AS always LEFT JOIN newest ON true
     WHERE newest.number IS NULL OR (newest.recorded_by_id IS NULL AND newest.digest <> $3)`,
    [inspectionId, JSON.stringify(stored), digest, publishAt],
  );
}

/**
 * SHA-256 of a value as canonical JSON, as `lib/server/digest.ts` makes it: a test holds the two together.
 *
 * @param {unknown} value
 */
export function digestOf(value) {
  const canonical = JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
  return createHash('sha256').update(canonical).digest('hex');
}

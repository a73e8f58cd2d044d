// @ts-check

/** What comparisons rest on, by the edition it comes with. What is not named here changes none of them. */
const compared = new Map([
  ['local-authorities', 'local authorities'],
  ['populations', 'children aged 0 to 17'],
  ['statistical-neighbours', 'statistical neighbours'],
  ['tile-positions', 'places on the map'],
  ['inspections', 'published inspections and visits'],
  ['indicators', 'indicators'],
  ['improvement-lists', 'what needs to improve'],
  ['council-items', 'interventions'],
  ['stoke-on-trent-2019', 'the report on Stoke-on-Trent of 2019'],
]);

/**
 * Writes down that the public record was loaded, or loaded anew. Versions are noted under the same lock as by the
 * service, so that they become visible in order.
 *
 * @param {import('pg').ClientBase} client inside the transaction that loads
 * @param {readonly string[]} editions what was loaded
 */
export async function noteDataVersion(client, editions) {
  const parts = editions.flatMap((name) => compared.get(name) ?? []);
  if (parts.length === 0) return;

  const { rows } = await client.query(
    `SELECT EXISTS (SELECT FROM data_version) AS known, pg_advisory_xact_lock(hashtext('data version'))`,
  );
  const known = rows[0]?.known === true;
  await client.query('INSERT INTO data_version (weight, changed) VALUES ($1, $2)', [
    'major',
    `${known ? 'Loaded anew' : 'Loaded'}: ${parts.join(', ')}`,
  ]);
}

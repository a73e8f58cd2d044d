// @ts-check

/**
 * Makes a reference table hold exactly the wanted rows, touching only those that differ.
 * Not for record tables, which refuse to lose a row.
 *
 * @param {import('pg').ClientBase} client
 * @param {object} replacement
 * @param {string} replacement.table
 * @param {readonly string[]} replacement.key
 * @param {readonly string[]} replacement.columns every column, in the order `wanted` selects them
 * @param {string} replacement.wanted a query over the JSON in $1
 * @param {string} replacement.json
 */
export async function replaceRows(client, { table, key, columns, wanted, json }) {
  const list = columns.join(', ');
  const keyOf = (/** @type {string} */ alias) =>
    `(${key.map((column) => `${alias}.${column}`).join(', ')})`;

  await client.query(
    `WITH wanted (${list}) AS (${wanted}),
       gone AS (SELECT ${list} FROM ${table} EXCEPT SELECT ${list} FROM wanted)
     DELETE FROM ${table} AS kept USING gone WHERE ${keyOf('kept')} = ${keyOf('gone')}`,
    [json],
  );
  const { rowCount } = await client.query(
    `WITH wanted (${list}) AS (${wanted})
     INSERT INTO ${table} (${list}) SELECT ${list} FROM wanted ON CONFLICT DO NOTHING`,
    [json],
  );
  return rowCount ?? 0;
}

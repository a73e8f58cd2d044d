// @ts-check
import { replaceRows } from './replace-rows.mjs';

/**
 * Children aged 0 to 17 by year.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadPopulations(client, [json = '']) {
  const changed = await replaceRows(client, {
    table: 'local_authority_population',
    key: ['la_code', 'mid_year'],
    columns: ['la_code', 'mid_year', 'children_0_to_17'],
    wanted: `SELECT authority."laCode", year.key::int, year.value::int
       FROM jsonb_to_recordset($1::jsonb) AS authority ("laCode" char(3), "children0To17" jsonb),
         jsonb_each_text(authority."children0To17") AS year`,
    json,
  });
  return `${changed} population figures`;
}

/**
 * The ten nearest neighbours of each authority, by model.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadNeighbours(client, [json = '']) {
  const changed = await replaceRows(client, {
    table: 'statistical_neighbour',
    key: ['model', 'la_code', 'rank'],
    columns: ['model', 'la_code', 'rank', 'neighbour_la_code', 'closeness'],
    wanted: `SELECT list.model, list."laCode", near.rank::int, (near.neighbour ->> 'laCode')::char(3),
         near.neighbour ->> 'closeness'
       FROM jsonb_to_recordset($1::jsonb) AS list (model int, "laCode" char(3), neighbours jsonb),
         jsonb_array_elements(list.neighbours) WITH ORDINALITY AS near (neighbour, rank)`,
    json,
  });
  return `${changed} statistical neighbours`;
}

/**
 * Places on the tile map.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadTilePositions(client, [json = '']) {
  const changed = await replaceRows(client, {
    table: 'tile_position',
    key: ['la_code'],
    columns: ['la_code', '"row"', '"column"'],
    wanted: `SELECT * FROM jsonb_to_recordset($1::jsonb) AS tile ("laCode" char(3), "row" int, "column" int)`,
    json,
  });
  return `${changed} tile positions`;
}

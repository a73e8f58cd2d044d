// @ts-check

/**
 * The Department’s indicators and their values by authority, region and England.
 *
 * A cell of the file is a number, the publisher’s word for why there is none, a number with such a word, or null
 * where the publisher has no row. A value without a number is stored with its word and never as zero. Values that
 * an administrator took in from a published file stay as they are, whether the shipped ones name them or not.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadIndicators(client, [json = '']) {
  await client.query(
    `INSERT INTO indicator (key, label, unit, better, period, source_file, note, position)
     SELECT entry ->> 'key', entry ->> 'label', entry ->> 'unit', entry ->> 'better', entry ->> 'period',
       entry ->> 'sourceFile', entry ->> 'note', place::int
     FROM jsonb_array_elements($1::jsonb -> 'indicators') WITH ORDINALITY AS list (entry, place)
     ON CONFLICT (key) DO UPDATE SET
       label = excluded.label, unit = excluded.unit, better = excluded.better, period = excluded.period,
       source_file = excluded.source_file, note = excluded.note, position = excluded.position`,
    [json],
  );
  const { rowCount } = await client.query(
    `WITH file AS MATERIALIZED (SELECT $1::jsonb AS content),
       periods AS (
         SELECT entry ->> 'key' AS key, place, period
         FROM file, jsonb_array_elements(content -> 'indicators') AS entry,
           jsonb_array_elements_text(entry -> 'periods') WITH ORDINALITY AS listed (period, place)),
       series AS MATERIALIZED (
         SELECT line.indicator, line.values,
           CASE WHEN line.authority IS NOT NULL THEN 'authority' WHEN line.region IS NOT NULL THEN 'region'
             ELSE 'national' END AS level,
           coalesce(line.authority, line.region, line.national) AS area_code
         FROM file, jsonb_to_recordset(content -> 'values') AS line (
           indicator text, authority text, region text, "national" text, "values" jsonb))
     INSERT INTO indicator_value (indicator_key, level, area_code, period, value, flag)
     SELECT series.indicator, series.level, series.area_code, periods.period,
       CASE jsonb_typeof(cell) WHEN 'number' THEN cell::numeric WHEN 'array' THEN (cell -> 0)::numeric END,
       CASE jsonb_typeof(cell) WHEN 'string' THEN cell #>> '{}' WHEN 'array' THEN cell ->> 1 END
     FROM series, jsonb_array_elements(series.values) WITH ORDINALITY AS held (cell, place)
       JOIN periods ON periods.place = held.place
     WHERE periods.key = series.indicator AND jsonb_typeof(cell) <> 'null'
     ON CONFLICT (indicator_key, level, area_code, period) DO UPDATE SET value = excluded.value, flag = excluded.flag
     WHERE indicator_value.taken_from IS NULL
       AND (indicator_value.value, indicator_value.flag) IS DISTINCT FROM (excluded.value, excluded.flag)`,
    [json],
  );
  return `${rowCount} values of indicators`;
}

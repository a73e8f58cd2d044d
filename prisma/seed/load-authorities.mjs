// @ts-check
import { replaceRows } from './replace-rows.mjs';

/**
 * The authorities of today and former ones, every name and code they have been seen under, and who followed whom.
 * An authority that leaves the file stays in the database, because inspections hang on it.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadAuthorities(client, [json = '']) {
  const { rowCount } = await client.query(
    `INSERT INTO local_authority (
       la_code, gss_code, name, dfe_name, ofsted_name, status, region, ofsted_region, london_part, type, ofsted_urn,
       established_on, abolished_on, delivery_organisation, children_0_to_17, children_mid_year)
     SELECT * FROM jsonb_to_recordset($1::jsonb -> 'localAuthorities') AS authority (
       "laCode" text, "gssCode" text, name text, "dfeName" text, "ofstedName" text, status text, region text,
       "ofstedRegion" text, "londonPart" text, type text, "ofstedUrn" text, "establishedOn" date, "abolishedOn" date,
       "deliveryOrganisation" text, "children0To17" int, "childrenMidYear" int)
     ON CONFLICT (la_code) DO UPDATE SET
       gss_code = excluded.gss_code, name = excluded.name, dfe_name = excluded.dfe_name,
       ofsted_name = excluded.ofsted_name, status = excluded.status, region = excluded.region,
       ofsted_region = excluded.ofsted_region, london_part = excluded.london_part, type = excluded.type,
       ofsted_urn = excluded.ofsted_urn, established_on = excluded.established_on,
       abolished_on = excluded.abolished_on, delivery_organisation = excluded.delivery_organisation,
       children_0_to_17 = excluded.children_0_to_17, children_mid_year = excluded.children_mid_year`,
    [json],
  );
  await replaceRows(client, {
    table: 'local_authority_alias',
    key: ['la_code', 'kind', 'alias'],
    columns: ['la_code', 'kind', 'alias'],
    wanted: `SELECT authority."laCode", known.kind, known.alias
       FROM jsonb_to_recordset($1::jsonb -> 'localAuthorities') AS authority ("laCode" char(3), aliases jsonb),
         jsonb_to_recordset(authority.aliases) AS known (kind text, alias text)`,
    json,
  });
  await replaceRows(client, {
    table: 'local_authority_succession',
    key: ['predecessor_la_code', 'successor_la_code'],
    columns: ['predecessor_la_code', 'successor_la_code', 'effective_on', 'note'],
    wanted: `SELECT * FROM jsonb_to_recordset($1::jsonb -> 'successions') AS succession (
       predecessor char(3), successor char(3), "effectiveOn" date, note text)`,
    json,
  });
  return `${rowCount} local authorities`;
}

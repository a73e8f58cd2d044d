import type { Client } from 'pg';

/** The years before 2026 that inspections are made up for. */
const years = 20;

/**
 * Fills an empty database with so many made-up authorities, each inspected every two and a half years for twenty
 * years, with five judgements each time.
 */
export async function makeCountry(owner: Client, authorities: number): Promise<void> {
  await owner.query(
    `INSERT INTO local_authority (la_code, gss_code, name, status, region, ofsted_region, type)
     SELECT lpad(to_hex(n), 3, '0'), 'X' || lpad(n::text, 8, '0'), 'Authority ' || n, 'current',
            (ARRAY['North West', 'West Midlands', 'London', 'South East'])[n % 4 + 1],
            (ARRAY['North West', 'West Midlands', 'London', 'South East'])[n % 4 + 1],
            (ARRAY['Unitary authority', 'London borough', 'County council'])[n % 3 + 1]
       FROM generate_series(1, $1) AS n`,
    [authorities],
  );
  await owner.query(
    `INSERT INTO inspection (la_code, framework, type, status, origin, started_on, ended_on, published_on)
     SELECT a.la_code, CASE WHEN began < '2018-01-01' THEN 'sif-2013' WHEN began < '2023-01-01'
              THEN 'ilacs-2018' ELSE 'ilacs-2023' END,
            CASE WHEN began < '2018-01-01' THEN 'singleInspection' ELSE 'standardInspection' END,
            'published', 'publishedRecord', began, began + 11, began + 42
       FROM local_authority a,
            generate_series(0, $1 * 12 - 1, 30) AS months,
            LATERAL (SELECT ('2006-03-01'::date + months * interval '1 month'
                             + ('x' || a.la_code)::bit(12)::int % 28 * interval '1 day')::date AS began) days`,
    [years],
  );
  await owner.query(
    `INSERT INTO judgement_version (inspection_id, area, kind, version, outcome)
     SELECT i.id, area, 'published', 1,
            (ARRAY['outstanding', 'good', 'requiresImprovement', 'inadequate'])
              [1 + (hashtext(i.id::text || area) & 3)]
       FROM inspection i,
            unnest(CASE i.framework
              WHEN 'ilacs-2023' THEN ARRAY['overallEffectiveness', 'leaders', 'helpAndProtection', 'inCare', 'careLeavers']
              WHEN 'ilacs-2018' THEN ARRAY['overallEffectiveness', 'leaders', 'helpAndProtection', 'inCareAndCareLeavers']
              ELSE ARRAY['overallEffectiveness', 'leaders', 'helpAndProtection', 'lookedAfterAndPermanence', 'adoption', 'careLeavers']
            END) AS area`,
  );
  await owner.query(`INSERT INTO data_version (weight, changed) VALUES ('major', 'Made up')`);
  await owner.query('ANALYZE');
}

// @ts-check
import { hashPassword } from 'better-auth/crypto';

/**
 * Accounts named by role, all with one password, for a first look at the product. Never for real use.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 * @param {string} password
 */
export async function loadDemoAccounts(client, [json = ''], password) {
  const hash = await hashPassword(password);
  const { rowCount } = await client.query(
    `INSERT INTO "user" (id, name, email, email_verified)
     SELECT 'demo-' || role, name, email, true
     FROM jsonb_to_recordset($1::jsonb) AS demo (role text, name text, email text)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, updated_at = now()`,
    [json],
  );
  await client.query(
    `INSERT INTO account (id, account_id, provider_id, user_id, password)
     SELECT 'demo-' || role, 'demo-' || role, 'credential', 'demo-' || role, $2
     FROM jsonb_to_recordset($1::jsonb) AS demo (role text)
     ON CONFLICT (provider_id, account_id) DO UPDATE SET password = excluded.password, updated_at = now()`,
    [json, hash],
  );
  await client.query(
    `INSERT INTO role_assignment (user_id, role, la_code)
     SELECT 'demo-' || role, role, "laCode"
     FROM jsonb_to_recordset($1::jsonb) AS demo (role text, "laCode" char(3))
     ON CONFLICT DO NOTHING`,
    [json],
  );
  await client.query(
    `INSERT INTO role_assignment (user_id, role, inspection_id)
     SELECT 'demo-' || role, role, inspection.id
     FROM jsonb_to_recordset($1::jsonb) AS demo (role text, "appointedTo" jsonb)
     JOIN inspection ON inspection.la_code = "appointedTo" ->> 'laCode'
       AND inspection.started_on = ("appointedTo" ->> 'startedOn')::date
       AND inspection.type NOT IN ('focusedVisit', 'monitoringVisit')
     ON CONFLICT DO NOTHING`,
    [json],
  );
  return `${rowCount} demo accounts`;
}

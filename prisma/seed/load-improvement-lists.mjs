// @ts-check
import { addAreasForImprovement } from './encoded-report.mjs';

/**
 * What reports and letters of the public record ask an authority to improve, in our words, item by item.
 *
 * @param {import('pg').ClientBase} client
 * @param {readonly string[]} texts
 */
export async function loadImprovementLists(client, [json = '[]']) {
  /** @type {{ laCode: string, startedOn: string, type: string, position: number, text: string, criteria: string[] }[]} */
  const items = JSON.parse(json);
  const eventOf = (/** @type {typeof items[number]} */ item) =>
    [item.laCode, item.startedOn, item.type].join(' ');
  const events = [...new Set(items.map(eventOf))];

  for (const event of events) {
    const { rows } = await client.query(
      `SELECT id FROM inspection WHERE la_code = $1 AND started_on = $2 AND type = $3
       ORDER BY created_at LIMIT 1`,
      event.split(' '),
    );
    if (!rows[0]) throw new Error(`No such inspection: ${event}`);
    const areas = items
      .filter((item) => eventOf(item) === event)
      .map(({ position, text, criteria }) => ({
        id: String(position),
        position,
        text,
        criteria,
        paragraphs: [],
        evidence: [],
      }));
    await addAreasForImprovement(client, rows[0].id, areas, new Map());
  }
  return `${items.length} items that ${events.length} reports and letters ask for`;
}

import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { median } from '@/tests/bench/rules/processor-time';

const rounds = 9;
const times = 60;

type Lookup = { name: string; text: string; values: unknown[] };
export type TimedLookup = { name: string; microseconds: number; toKey: number };

/**
 * What a comparison asks of the database beside a look at one key: the same connection, prepared statements, in turn,
 * wall time of the whole round trip.
 */
export async function timeLookups(appUrl: string): Promise<TimedLookup[]> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const one = await client.query('SELECT id FROM inspection LIMIT 1 OFFSET 100');
    const views = await client.query(
      `SELECT key FROM prepared_view WHERE key LIKE 'published-record%' LIMIT 1`,
    );
    const lookups: Lookup[] = [
      {
        name: 'one key',
        text: 'SELECT id FROM inspection WHERE id = $1',
        values: [one.rows[0].id],
      },
      {
        name: 'what each request reads: which data version stands',
        text: 'SELECT number FROM data_version ORDER BY number DESC LIMIT $1',
        values: [1],
      },
      {
        name: 'the whole prepared record, once for a process and data version',
        text: 'SELECT document FROM prepared_view WHERE key = $1',
        values: [views.rows[0]?.key],
      },
    ];
    const byRound = lookups.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (let step = 0; step < lookups.length; step += 1) {
        const at = (round + step) % lookups.length;
        const lookup = lookups[at];
        const found = lookup && (await timeOne(client, lookup));
        // The first round warms up.
        if (found !== undefined && round > 0) byRound[at]?.push(found);
      }
    }
    const [key = []] = byRound;
    return lookups.map(({ name }, at) => ({
      name,
      microseconds: median(byRound[at] ?? []),
      toKey: median((byRound[at] ?? []).map((time, round) => time / (key[round] ?? Number.NaN))),
    }));
  } finally {
    await client.end();
  }
}

async function timeOne(client: Client, { name, text, values }: Lookup): Promise<number> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await client.query({ name, text, values });
    found.push((performance.now() - start) * 1_000);
  }
  return median(found);
}

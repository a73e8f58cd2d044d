import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { anyFreePort } from '@/lib/cli/processes/ports.mjs';
import { startApp } from '@/lib/cli/project/app-server.mjs';
import { appEnvironment } from '@/lib/cli/project/app-settings.mjs';
import { holdBuild } from '@/lib/cli/project/build.mjs';
import { inProject } from '@/lib/cli/project/paths.mjs';
import { cloneDatabase } from '@/lib/cli/testing/clone-database.mjs';
import { startTestCluster, type TestCluster } from '@/lib/cli/testing/test-cluster.mjs';
import { median } from '@/tests/bench/rules/processor-time';
import {
  formatFigure,
  formatRatio,
  formatSize,
  type Hold,
  printHolds,
  printTable,
} from '@/tests/bench/rules/report';
import { timeLookups } from './lookups';
import { makeCountry } from './made-country';
import { type Asked, ask, processorTime, timePerAnswer } from './server-time';

/*
 * The national list as everybody gets it, beside the same page as one string from plain node:http: processor time of
 * the server for each answer, from the counters of the kernel, in interleaved rounds of which each begins with another.
 * Then what it asks of the database, and how all of it grows. With --strict a goal that is not held fails the run.
 */
const strict = process.argv.includes('--strict');
const rounds = 5;
const sizes = [153, 500, 1_000, 2_000];
const list = '/local-authorities';
const packed = { 'Accept-Encoding': 'gzip' };
const eachTime = { 'x-inspect-unprepared': '1' };
const folder = mkdtempSync(join(tmpdir(), 'inspect-bench-'));
const holds: Hold[] = [];

type Contender = { name: string; pid: number; asked: Asked; times: number };

const theLoad = () =>
  `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`;

async function startFloor(html: Buffer) {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const script = inProject('tests/bench/compare/floor-server.mjs');
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return {
    pid: child.pid ?? 0,
    origin: `http://127.0.0.1:${String(port).trim()}`,
    stop: () => child.kill(),
  };
}

async function startOn(cluster: TestCluster, contents: 'reference' | 'empty', authorities = 0) {
  const database = await cloneDatabase(cluster, contents);
  if (contents === 'empty') {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await makeCountry(owner, authorities).finally(() => owner.end());
  }
  const port = await anyFreePort();
  const origin = `http://localhost:${port}`;
  const secret = randomBytes(32).toString('base64url');
  const env = appEnvironment({ appUrl: database.appUrl, origin, demo: false, secret });
  const app = await startApp({ port, host: '127.0.0.1', env, log: join(folder, 'app.log') });
  return {
    pid: app.pid,
    origin: `http://127.0.0.1:${port}`,
    appUrl: database.appUrl,
    async stop() {
      await app.stop();
      await database.drop();
    },
  };
}

async function timeInTurn(contenders: readonly Contender[]): Promise<number[][]> {
  for (const { pid, asked, times } of contenders)
    await timePerAnswer(pid, asked, Math.ceil(times / 4));
  const byRound = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < contenders.length; step += 1) {
      const at = (round + step) % contenders.length;
      const contender = contenders[at];
      if (contender)
        byRound[at]?.push(await timePerAnswer(contender.pid, contender.asked, contender.times));
    }
  }
  return byRound;
}

const over = (times: readonly number[], floor: readonly number[]) =>
  median(times.map((time, round) => time / (floor[round] ?? Number.NaN)));

async function comparePage(cluster: TestCluster): Promise<void> {
  const app = await startOn(cluster, 'reference');
  const plain = await ask({ address: app.origin + list });
  const small = await ask({ address: app.origin + list, headers: packed });
  const whole = await ask({ address: app.origin + list, headers: { ...packed, ...eachTime } });
  const floor = await startFloor(plain);

  const contenders: Contender[] = [
    {
      name: 'floor: one string',
      pid: floor.pid,
      asked: { address: `${floor.origin}/` },
      times: 600,
    },
    { name: 'ours, prepared', pid: app.pid, asked: { address: app.origin + list }, times: 200 },
    {
      name: 'floor, packed beforehand',
      pid: floor.pid,
      asked: { address: `${floor.origin}/packed` },
      times: 600,
    },
    {
      name: 'floor, packed each time',
      pid: floor.pid,
      asked: { address: `${floor.origin}/`, headers: packed },
      times: 100,
    },
    {
      name: 'ours, prepared, packed',
      pid: app.pid,
      asked: { address: app.origin + list, headers: packed },
      times: 200,
    },
    {
      name: 'ours, rendered each time, packed',
      pid: app.pid,
      asked: { address: app.origin + list, headers: { ...packed, ...eachTime } },
      times: 20,
    },
  ];
  const byRound = await timeInTurn(contenders);
  const [string = [], , beforehand = [], gzipped = []] = byRound;
  console.log(`\nThe national list, 153 authorities, all judgements; ${theLoad()}`);
  printTable([
    ['', 'µs of server', 'to one string', 'to packed beforehand', 'to packed each time'],
    ...contenders.map(({ name }, at) => [
      name,
      formatFigure(median(byRound[at] ?? [])),
      ...[string, beforehand, gzipped].map((base) => formatRatio(over(byRound[at] ?? [], base))),
    ]),
  ]);
  console.log(
    `\n${formatSize(plain.length)}, packed ${formatSize(small.length)}; rendered each time, with its script data, ${formatSize(whole.length)} packed`,
  );
  const ratio = over(byRound[1] ?? [], string);
  const kib = small.length / 1_024;
  holds.push(
    { goal: 'prepared, at most 15 x one string', found: formatRatio(ratio), held: ratio <= 15 },
    { goal: 'at most 12 KiB packed', found: formatSize(small.length), held: kib <= 12 },
  );

  const lookups = await timeLookups(app.appUrl);
  console.log(`\nFrom the database, round trips of one connection; ${theLoad()}`);
  printTable([
    ['', 'µs', 'to one key'],
    ...lookups.map(({ name, microseconds, toKey }) => [
      name,
      formatFigure(microseconds),
      formatRatio(toKey),
    ]),
  ]);
  const asked = lookups[1]?.toKey ?? Number.NaN;
  holds.push({
    goal: 'what a request reads, at most 3 x one key',
    found: formatRatio(asked),
    held: asked <= 3,
  });
  floor.stop();
  await app.stop();
}

async function growthOf(cluster: TestCluster, authorities: number): Promise<string[]> {
  const app = await startOn(cluster, 'empty', authorities);
  const asked = { address: app.origin + list, headers: packed };
  const before = processorTime(app.pid);
  const { length } = await ask(asked);
  const first = processorTime(app.pid) - before;
  const rendered = { ...asked, headers: { ...packed, ...eachTime } };
  await timePerAnswer(app.pid, rendered, 4);
  const [prepared, again] = [
    await timePerAnswer(app.pid, asked, 200),
    await timePerAnswer(app.pid, rendered, 8),
  ];
  const [, version, record] = await timeLookups(app.appUrl);
  await app.stop();
  return [
    authorities.toLocaleString('en-GB'),
    formatFigure(prepared),
    formatFigure(again),
    formatFigure(first),
    formatSize(length),
    formatFigure(version?.microseconds ?? Number.NaN),
    formatFigure(record?.microseconds ?? Number.NaN),
  ];
}

async function run(): Promise<number> {
  const build = await holdBuild((note) => console.log(`Build: ${note}`));
  const cluster = await startTestCluster();
  try {
    await comparePage(cluster);
    const rows: string[][] = [];
    for (const authorities of sizes) rows.push(await growthOf(cluster, authorities));
    console.log(
      `\nGrowth: made-up authorities, twenty years, eight inspections each; µs of server; ${theLoad()}`,
    );
    printTable([
      [
        'authorities',
        'prepared',
        'rendered each time',
        'the very first answer',
        'packed',
        'version, µs',
        'whole record, µs',
      ],
      ...rows,
    ]);
    console.log();
    printHolds(holds);
  } finally {
    await cluster.stop();
    build.release();
    rmSync(folder, { recursive: true, force: true });
  }
  return strict && holds.some(({ held }) => !held) ? 1 : 0;
}

process.exitCode = await run();

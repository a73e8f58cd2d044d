import './plain-functions';
import { differences } from './agreement';
import { contenders, floor, fromObjects, fromPacked, jsonRules } from './contenders';
import { timeExplanation } from './explanation';
import { type Measured, measure, seededInspections } from './measure';
import { median } from './processor-time';
import {
  formatFigure,
  formatRatio,
  formatSize,
  type Hold,
  printHolds,
  printTable,
  ratio,
} from './report';

/*
 * What a derivation with its full trace costs beside the least that counting can cost, and beside two
 * rule engines that derive the same grades from the same evidence. With --strict a goal that is not
 * held fails the run; grades that differ always do.
 */
const strict = process.argv.includes('--strict');
const largest = 10_000;
const bySize = [
  { entries: 100, inspections: seededInspections(100, 40) },
  { entries: 1_000, inspections: seededInspections(1_000, 16) },
  { entries: largest, inspections: seededInspections(largest, 4) },
];
const holds: Hold[] = [];

function hold(goal: string, found: string, held: boolean): void {
  holds.push({ goal, found, held });
}

/** Every engine has to derive the grades that the app derives before anything is timed. */
async function proveAgreement(): Promise<boolean> {
  const inspections = bySize.flatMap((size) => size.inspections);
  const found: string[] = [];
  for (const contender of contenders) found.push(...(await differences(contender, inspections)));
  for (const each of found.slice(0, 20)) console.log(each);
  console.log(`${found.length} grades differ over ${inspections.length} seeded inspections`);

  return found.length === 0;
}

function printTimes(entries: number, measured: readonly Measured[]): void {
  const of = (wanted: unknown) => measured.find(({ contender }) => contender === wanted);
  const [least, packed, objects, json] = [floor, fromPacked, fromObjects, jsonRules].map(of);
  if (!least || !packed || !objects || !json) return;

  console.log(`\n${entries.toLocaleString('en-GB')} entries, processor time, median of rounds`);
  printTable([
    ['', 'µs', 'to the floor', 'to ours packed', 'to ours from objects', 'trace'],
    ...measured.map((each) => [
      each.contender.name,
      formatFigure(median(each.byRound)),
      formatRatio(ratio(each, least)),
      formatRatio(ratio(each, packed)),
      formatRatio(ratio(each, objects)),
      each.trace === undefined ? '' : formatSize(each.trace),
    ]),
  ]);
  const trace = packed.trace ?? Number.NaN;
  hold(`trace at most 50 KB at ${entries}`, formatSize(trace), trace <= 50 * 1_024);
  const faster = ratio(json, objects);
  hold(`100 x faster than json-rules-engine at ${entries}`, formatRatio(faster), faster >= 100);
  if (entries < largest) return;
  const toFloor = ratio(packed, least);
  hold(`packed, at most 20 x the floor at ${entries}`, formatRatio(toFloor), toFloor <= 20);
}

async function printExplanation({ entries, inspections }: (typeof bySize)[number], unit: number) {
  const parts = await timeExplanation(inspections.slice(0, 8));
  const whole = parts.reduce((sum, { time }) => sum + time, 0);
  console.log('\nExplaining all judgements, in derivations from packed evidence');
  printTable(
    [...parts, { name: 'all of it', time: whole }].map(({ name, time }) => [
      name,
      `${formatFigure(time)} µs`,
      formatFigure(time / unit),
    ]),
  );
  const goal = `explanation at most 200 derivations at ${entries}`;
  hold(goal, formatFigure(whole / unit), whole / unit <= 200);
}

async function run(): Promise<number> {
  if (!(await proveAgreement())) return 1;
  for (const size of bySize) {
    const measured = await measure(size.inspections);
    printTimes(size.entries, measured);
    const packed = measured.find(({ contender }) => contender === fromPacked);
    await printExplanation(size, median(packed?.byRound ?? []));
  }
  console.log();
  printHolds(holds);

  return strict && holds.some(({ held }) => !held) ? 1 : 0;
}

process.exitCode = await run();

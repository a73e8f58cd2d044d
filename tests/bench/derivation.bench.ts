import './plain-functions';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/index';
import { seededInspection } from './seeded-inspections';

/**
 * What one derivation with its full trace costs, as a ratio to the least that counting the entries into cells can
 * cost here. Both are timed in this process, in turn, by processor time, so the load of the machine weighs on both.
 */
const framework = frameworkFor('ilacs-2023');
const sizes = [100, 1_000, 10_000];
const inspectionsPerSize = 4;
const rounds = 7;
const roundMilliseconds = 150;

/** Adds a weight per entry into 128 cells: the shape of work the rules cannot do without. */
function scatterAdd(packed: Uint32Array, weights: Uint32Array, cells: Uint32Array): void {
  cells.fill(0);
  for (const entry of packed) {
    const cell = entry & 127;
    cells[cell] = (cells[cell] ?? 0) + (weights[(entry >>> 7) & 511] ?? 0);
  }
}

/** Processor time of one call in microseconds, averaged over at least a round. */
function timeOf(work: (turn: number) => void): number {
  const start = process.cpuUsage();
  let calls = 0;
  let spent = 0;
  while (spent < roundMilliseconds * 1_000) {
    work(calls);
    calls += 1;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  }
  return spent / calls;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function measure(size: number): { floor: number; ours: number; ratio: number; trace: number } {
  const inspections = Array.from({ length: inspectionsPerSize }, (_, seed) =>
    seededInspection(framework, size, seed),
  );
  const packed = Uint32Array.from({ length: size }, (_, index) => (index * 2_654_435_761) >>> 0);
  const weights = Uint32Array.from({ length: 512 }, (_, index) => index % 9);
  const cells = new Uint32Array(128);
  const derive = (turn: number) =>
    deriveJudgements(inspections[turn % inspectionsPerSize] ?? [], framework);
  // A single pass over the cells is too short to time, so a hundred are timed at once.
  const countHundredTimes = () => {
    for (let pass = 0; pass < 100; pass += 1) scatterAdd(packed, weights, cells);
  };

  timeOf(derive);
  timeOf(countHundredTimes);
  const pairs = Array.from({ length: rounds }, () => ({
    floor: timeOf(countHundredTimes) / 100,
    ours: timeOf(derive),
  }));
  return {
    floor: median(pairs.map(({ floor }) => floor)),
    ours: median(pairs.map(({ ours }) => ours)),
    ratio: median(pairs.map(({ floor, ours }) => ours / floor)),
    trace: Math.max(...inspections.map((_, turn) => JSON.stringify(derive(turn)).length)),
  };
}

console.log('Deriving one inspection with its full trace, against the scatter-add floor');
console.log('entries      floor       ours      ratio      trace');
for (const size of sizes) {
  const { floor, ours, ratio, trace } = measure(size);
  console.log(
    [
      String(size).padStart(7),
      `${floor.toFixed(2)} µs`.padStart(10),
      `${ours.toFixed(0)} µs`.padStart(10),
      `${ratio.toFixed(0)} x`.padStart(10),
      `${(trace / 1_024).toFixed(1)} KB`.padStart(10),
    ].join(' '),
  );
}

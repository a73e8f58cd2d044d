import { setImmediate } from 'node:timers/promises';

/**
 * Processor time in microseconds of one call, averaged over at least a round. It counts every thread of
 * this process, so an engine that works beside the main thread is charged for that too, and the load of
 * the machine weighs on nobody.
 */
export async function timeOf(
  work: (turn: number) => unknown,
  milliseconds: number,
): Promise<number> {
  const start = process.cpuUsage();
  const wanted = milliseconds * 1_000;
  let calls = 0;
  let spent = 0;
  // Asking for the time costs more than some of the work, so it is asked ever less often.
  for (let batch = 1; spent < wanted; batch = spent < wanted / 10 ? batch * 2 : batch) {
    for (let turn = 0; turn < batch; turn += 1) {
      const result = work(calls + turn);
      if (result instanceof Promise) await result;
    }
    calls += batch;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  }
  return spent / calls;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Times all in turn, round after round, each round beginning with another one, and gives the time of
 * each by round.
 */
export async function timeInterleaved(
  works: readonly ((turn: number) => unknown)[],
  { rounds, milliseconds }: { rounds: number; milliseconds: number },
): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < works.length; step += 1) {
      const at = (round + step) % works.length;
      const work = works[at];
      // What the one before leaves to be tidied away is not charged to this one.
      await setImmediate();
      if (work) times[at]?.push(await timeOf(work, milliseconds));
    }
  }
  return times;
}

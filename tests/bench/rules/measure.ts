import { packEvidence } from '@/lib/rules/counting/packed-evidence';
import { framework } from './bench-framework';
import { type Contender, contenders, type Inspection } from './contenders';
import { timeInterleaved, timeOf } from './processor-time';
import { seededInspection } from './seeded-inspections';

const rounds = 5;
const milliseconds = 60;
/** Long enough for the compiler to have done with the code: until then a derivation takes ten times as long. */
const warmUpMilliseconds = 1_000;

export function seededInspections(entries: number, inspections: number): Inspection[] {
  return Array.from({ length: inspections }, (_, seed) => {
    const evidence = seededInspection(framework, entries, seed);

    return { evidence, packed: packEvidence(evidence, framework) };
  });
}

export type Measured = {
  contender: Contender;
  /** Processor time of one derivation in microseconds, in each round. */
  byRound: readonly number[];
  /** The largest trace in bytes of JSON. */
  trace: number | undefined;
};

/** Times every contender, in turn, over the same inspections. */
export async function measure(inspections: readonly Inspection[]): Promise<Measured[]> {
  const works = contenders.map(({ run }) => (turn: number) => {
    const inspection = inspections[turn % inspections.length];
    return inspection && run(inspection);
  });
  for (const work of works) await timeOf(work, warmUpMilliseconds);
  const times = await timeInterleaved(works, { rounds, milliseconds });

  const measured: Measured[] = [];
  for (const [at, contender] of contenders.entries()) {
    const byRound = (times[at] ?? []).map((time) => time / (contender.times ?? 1));
    measured.push({ contender, byRound, trace: await largestTrace(contender, inspections) });
  }
  return measured;
}

async function largestTrace(
  { trace }: Contender,
  inspections: readonly Inspection[],
): Promise<number | undefined> {
  if (!trace) return undefined;
  let largest = 0;
  for (const inspection of inspections.slice(0, 2)) {
    largest = Math.max(largest, Buffer.byteLength(JSON.stringify(await trace(inspection))));
  }
  return largest;
}

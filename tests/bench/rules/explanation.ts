import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { coverageOf } from '@/lib/rules/coverage';
import {
  contradictionsIn,
  setAsideIn,
  singleEntryEdits,
  smallestChanges,
  whyNotWorse,
} from '@/lib/rules/explain/index';
import { criteriaByArea, framework } from './bench-framework';
import type { Inspection } from './contenders';
import { timeOf } from './processor-time';

/** For each inspection, once to warm up and once that counts. */
const milliseconds = 50;

type Part = { name: string; run: (evidence: readonly Evidence[]) => void };

const ofEachArea =
  (explain: (evidence: readonly Evidence[], area: JudgementArea) => unknown): Part['run'] =>
  (evidence) => {
    for (const { area } of criteriaByArea) explain(evidence, area);
  };

/** All that a reader can ask of the judgements of an inspection, each beginning with its evidence. */
const parts: readonly Part[] = [
  { name: 'set aside', run: ofEachArea((evidence, area) => setAsideIn(evidence, framework, area)) },
  {
    name: 'why not worse',
    run: ofEachArea((evidence, area) => whyNotWorse(evidence, framework, area)),
  },
  {
    name: 'contradictions',
    run: ofEachArea((evidence, area) => contradictionsIn(evidence, framework, area)),
  },
  { name: 'coverage', run: (evidence) => coverageOf(evidence, framework) },
  {
    name: 'single-entry edits',
    run: ofEachArea((evidence, area) => singleEntryEdits(evidence, framework, area)),
  },
  {
    name: 'smallest changes, up',
    run: ofEachArea((evidence, area) => smallestChanges(evidence, framework, area, 'better')),
  },
  {
    name: 'smallest changes, down',
    run: ofEachArea((evidence, area) => smallestChanges(evidence, framework, area, 'worse')),
  },
];

/** Processor time in microseconds of explaining all judgements of one inspection, part by part. */
export async function timeExplanation(
  inspections: readonly Inspection[],
): Promise<{ name: string; time: number }[]> {
  const times: { name: string; time: number }[] = [];
  for (const { name, run } of parts) {
    for (const { evidence } of inspections) await timeOf(() => run(evidence), milliseconds);
    let total = 0;
    for (const { evidence } of inspections) {
      total += await timeOf(() => run(evidence), milliseconds);
    }
    times.push({ name, time: total / inspections.length });
  }
  return times;
}

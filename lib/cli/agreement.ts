import { writeFile } from 'node:fs/promises';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import {
  type Comparison,
  compareWithPublished,
  confusionOf,
  countAgreement,
  outcomes,
  type PublishedCase,
} from '@/lib/rules/agreement/compare';
import { crossValidate } from '@/lib/rules/agreement/cross-validate';
import { agreementFigures } from '@/lib/rules/agreement/figures';
import { rulesVersion } from '@/lib/rules/rules-version';
import type { WrittenFigures } from '@/lib/schemas/agreement-figures';
import { calibrationFolder, readPublishedCases } from './published-cases';

const columnWidth = 14;
const firstColumn = 22;

function percentage(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function printTable(title: string, comparisons: readonly Comparison[]): void {
  const { exact, judgements } = countAgreement(comparisons);
  const heading = outcomes.map((outcome) => outcome.slice(0, 12).padStart(columnWidth)).join('');
  print(`\n${title}: ${exact} of ${judgements} as published (${percentage(exact, judgements)})`);
  print(`${'published \\ derived'.padEnd(firstColumn)}${heading}`);
  for (const { published, derived } of confusionOf(comparisons)) {
    const cells = derived.map((count) => String(count).padStart(columnWidth)).join('');
    print(`${published.padEnd(firstColumn)}${cells}`);
  }
}

function printMiss({ name, area, published, derived, reasons }: Comparison): void {
  print(`\n${name} ${area}: published ${published}, derived ${derived}`);
  for (const { code, because } of reasons) print(`  ${code} ${because}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What the method page shows, so that it needs no coded inspection itself. */
const figuresFile = 'lib/rules/agreement/figures.json';

async function writeFigures(cases: readonly PublishedCase[]): Promise<void> {
  const figures = agreementFigures(cases);
  if (!figures) return;
  const written: WrittenFigures = { writtenOn: new Date().toISOString().slice(0, 10), ...figures };
  // A table of numbers stays on its line, as the formatter would have it.
  const json = JSON.stringify(written, null, 2).replace(
    /(?<="confusion": )\[[\s\d,[\]]*\]/g,
    (table) => table.replace(/\s+/g, '').replaceAll(',', ', '),
  );
  await writeFile(figuresFile, `${json}\n`);
  print(`\nWritten to ${figuresFile}`);
}

/** Prints how far the rules agree with published inspections, every miss and its reasons. */
async function agreement(): Promise<void> {
  const cases = await readPublishedCases();
  if (!cases) {
    print(`Skipped: no coded inspections in ${calibrationFolder}`);
    return;
  }
  const comparisons = compareWithPublished(cases);
  const graded = comparisons.filter(({ area }) => area !== 'overallEffectiveness');
  const { exact, judgements, farOff, dangerous, undecided } = countAgreement(graded);
  const crossValidated = crossValidate(cases) ?? 0;

  print(`Rules ${rulesVersion} on ${cases.length} published inspections in ${calibrationFolder}`);
  print(`Judgements as published: ${exact} of ${judgements} (${percentage(exact, judgements)})`);
  print(`Cross-validated by inspection: ${percentage(crossValidated, 1)}`);
  print(`More than one grade off: ${farOff}. Inadequate derived as good or better: ${dangerous}.`);
  print(`Undecided: ${undecided}`);
  printTable('All judgements', graded);
  for (const area of judgementAreas) {
    const ofArea = comparisons.filter((each) => each.area === area);
    if (ofArea.length > 0) printTable(area, ofArea);
  }
  for (const each of comparisons) if (each.derived !== each.published) printMiss(each);
  if (process.argv.includes('--write')) await writeFigures(cases);
}

try {
  await agreement();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

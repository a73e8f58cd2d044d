import { frameworkLabels } from '@/lib/format/frameworks';
import { shortGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { capitalise } from '@/lib/format/lists';
import { formatCount, formatPercentage } from '@/lib/format/numbers';
import type { Outcome } from '@/lib/rules/agreement/compare';
import type { Reason } from '@/lib/rules/derivation';
import type { Effect, Impact, Move } from '@/lib/rules/impact/compare-rule-sets';

const headings = ['Judgements', 'Up', 'Down', 'Settled', 'Undecided', 'As published'] as const;
const firstColumn = 62;
const column = 14;

/** An impact for people to read: what moves in numbers, then every move with its reasons. */
export function describeImpact(impact: Impact, from: string): string {
  const { before, after, inspections, total, judgements, moves } = impact;
  const lines = [
    `Rules ${before} and candidate ${after} on ${formatCount(inspections, 'inspection')} from ${from}`,
    '',
    ''.padEnd(firstColumn) + headings.map((heading) => heading.padStart(column)).join(''),
    ...judgements.map((effect) =>
      row(`${frameworkLabels[effect.framework]}, ${judgementAreaLabels[effect.area]}`, effect),
    ),
    row('All', total),
    '',
    capitalise(`${formatCount(moves.length, 'grade')} would move.`),
    ...agreement(total),
    ...moves.flatMap(describeMove),
  ];
  return `${lines.join('\n')}\n`;
}

function row(name: string, effect: Effect): string {
  const { judgements, up, down, settled, unsettled } = effect;
  const { published, asPublishedBefore, asPublishedAfter } = effect;
  const agreed = published === 0 ? '–' : `${asPublishedBefore} → ${asPublishedAfter}`;
  const cells = [judgements, up, down, settled, unsettled, agreed];

  return name.padEnd(firstColumn) + cells.map((cell) => String(cell).padStart(column)).join('');
}

function agreement({ published, asPublishedBefore, asPublishedAfter }: Effect): string[] {
  if (published === 0) return ['No published grades to hold them against.'];

  const share = (part: number) => `${part} (${formatPercentage(part / published, 1)})`;
  return [
    `Of ${formatCount(published, 'published grade')}, ${share(asPublishedBefore)} are derived as published now, and ${share(asPublishedAfter)} would be.`,
  ];
}

function describeMove(move: Move): string[] {
  const published = move.published ? `, published ${inWords(move.published)}` : '';

  return [
    '',
    `${move.name}: ${judgementAreaLabels[move.area]} from ${inWords(move.before)} to ${inWords(move.after)}${published}`,
    ...move.reasonsBefore.map((reason) => sentence('before', reason)),
    ...move.reasonsAfter.map((reason) => sentence('after', reason)),
  ];
}

function inWords(outcome: Outcome): string {
  return outcome === 'undecided' ? outcome : shortGradeLabels[outcome].toLowerCase();
}

function sentence(when: string, { code, because }: Reason): string {
  return `  ${when.padEnd(6)} ${code} ${because}`;
}

import { grades, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { GradeTable } from './grade-table';
import type { JudgementHeading } from './headings';
import type { ReportLine } from './source';
import { findStatements } from './statements';

/** A grade and the place of the report that states it. */
export type GradeStatement = {
  area: JudgementArea;
  outcome: JudgementOutcome;
  place: 'table' | 'heading';
  /** Whether it may stand alone. */
  sure: boolean;
};

export type SettledGrades = {
  judgements: Partial<Record<JudgementArea, JudgementOutcome>>;
  warnings: string[];
};

/** What the table and the headings state. */
export function statementsOf(
  table: GradeTable | undefined,
  headings: readonly JudgementHeading[],
): GradeStatement[] {
  return [
    ...(table?.rows ?? []).map((row) => ({ ...row, place: 'table' as const })),
    ...headings.flatMap(({ area, outcome, doubtful }) =>
      outcome === undefined
        ? []
        : [{ area, outcome, place: 'heading' as const, sure: doubtful !== true }],
    ),
  ];
}

/** The sentences of the first pages that state the overall grade and the grade of the safeguarding board. */
export function statedInFront(lines: readonly ReportLine[]): GradeStatement[] {
  return findStatements(lines)
    .filter(({ area }) => area === 'overallEffectiveness' || area === 'safeguardingBoard')
    .map(({ area, outcome }) => ({ area, outcome, place: 'heading', sure: true }));
}

/**
 * One grade for each judgement of the framework, or none where the places of the report disagree.
 *
 * Where the table contradicts a heading once, nothing that only the table states is believed either.
 * An overall grade better than the best or worse than the worst judgement is not believed: none of the
 * 497 published inspections has one.
 */
export function settleGrades(
  statements: readonly GradeStatement[],
  framework: Framework,
): SettledGrades {
  const judgements: SettledGrades['judgements'] = {};
  const warnings: string[] = [];
  const tableDoubtful = framework.tableOrder.some((area) => {
    const said = statements.filter((statement) => statement.area === area);
    return new Set(said.map(({ outcome }) => outcome)).size > 1;
  });

  for (const area of framework.tableOrder) {
    const said = statements.filter((statement) => statement.area === area);
    const outcomes = [...new Set(said.map(({ outcome }) => outcome))];
    const outcome = outcomes[0];
    const name = nameOf(area, framework);
    if (outcome === undefined) warnings.push(`${name}: no grade could be read`);
    else if (outcomes.length > 1)
      warnings.push(`${name}: the report states two grades, so none was taken`);
    else if (tableDoubtful && said.every(({ place }) => place === 'table'))
      warnings.push(`${name}: only the table states it, and the table contradicts a heading`);
    else if (!said.some(({ sure }) => sure) && !isConfirmed(statements))
      warnings.push(`${name}: it could not be read with certainty`);
    else judgements[area] = outcome;
  }

  const overall = judgements.overallEffectiveness;
  if (overall !== undefined && !isWithin(overall, judgements)) {
    delete judgements.overallEffectiveness;
    warnings.push('Overall effectiveness: it does not fit the other grades, so it was not taken');
  }
  return { judgements, warnings };
}

/** Whether the headings state the grade of every row of the table too, but for overall effectiveness. */
function isConfirmed(statements: readonly GradeStatement[]): boolean {
  const rows = statements.filter(
    ({ area, place }) => place === 'table' && area !== 'overallEffectiveness',
  );
  return (
    rows.length > 0 &&
    rows.every(({ area }) =>
      statements.some((said) => said.area === area && said.place === 'heading'),
    )
  );
}

function isWithin(overall: JudgementOutcome, judgements: SettledGrades['judgements']): boolean {
  if (!isGrade(overall)) return true;
  const ranks = Object.entries(judgements).flatMap(([area, outcome]) =>
    area !== 'overallEffectiveness' &&
    area !== 'safeguardingBoard' &&
    area !== 'adoption' &&
    isGrade(outcome)
      ? [grades.indexOf(outcome)]
      : [],
  );
  const rank = grades.indexOf(overall);
  return ranks.length === 0 || (rank >= Math.min(...ranks) && rank <= Math.max(...ranks));
}

function nameOf(area: JudgementArea, framework: Framework): string {
  return framework.judgements.find((judgement) => judgement.area === area)?.shortName ?? area;
}

import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor, judgementOf } from '@/lib/frameworks/index';
import { quoted } from './plain-text';
import type { GradeCell } from './read-grade';

/** What one judgement column of a row says. */
export type JudgementCell = {
  area: JudgementArea;
  heading: string;
  text: string;
  grade: GradeCell;
};

export type JudgementsAnswer =
  | { judgements: Partial<Record<JudgementArea, JudgementOutcome>>; warnings: readonly string[] }
  | { why: string };

type Placed = { area: JudgementArea; warning?: string } | { why: string };

/** Where a column's grade belongs under a framework: before 2023 there was one judgement of care for both groups. */
function place(area: JudgementArea, framework: FrameworkKey): Placed {
  if (area === 'inCare' && framework === 'ilacs-2018') return { area: 'inCareAndCareLeavers' };
  if ((area === 'inCare' || area === 'inCareAndCareLeavers') && framework === 'sif-2013')
    return {
      area: 'lookedAfterAndPermanence',
      warning:
        'the grade for children in care is the single inspection’s for children looked after',
    };
  if (judgementOf(frameworkFor(framework), area)) return { area };
  if (area === 'careLeavers')
    return {
      why: 'Care leavers have a grade of their own, which they had not before January 2023',
    };
  if (area === 'inCareAndCareLeavers')
    return { why: 'Care has one combined grade, which there was not after December 2022' };
  if (area === 'overallEffectiveness')
    return { why: 'The row has an overall grade, which there was not after March 2026' };
  return { why: `The framework of that day did not judge this: ${area}` };
}

/**
 * The judgements of an inspection from its row. A grade that cannot be read, that its framework never gave or that is
 * missing though the table has a column for it, makes the row uncertain.
 */
export function judgementsOfRow(
  cells: readonly JudgementCell[],
  framework: FrameworkKey,
): JudgementsAnswer {
  const judgements: Partial<Record<JudgementArea, JudgementOutcome>> = {};
  const warnings: string[] = [];
  const blank = new Set<JudgementArea>();
  for (const { area: column, heading, text, grade } of cells) {
    if (grade.kind === 'unread') return { why: `${quoted(text)} is no grade (${heading})` };
    const placed = place(column, framework);
    if (grade.kind === 'blank' || grade.kind === 'none') {
      if ('area' in placed && grade.kind === 'blank') blank.add(placed.area);
      continue;
    }
    if ('why' in placed) return placed;
    if (grade.kind === 'notInspected')
      return { why: `A day of inspection, but ${quoted(text)} (${heading})` };
    if (grade.kind === 'withheld') {
      warnings.push(`${quoted(text)}: the grade is held back (${heading})`);
      continue;
    }
    const held = judgements[placed.area];
    if (held !== undefined && held !== grade.outcome)
      return { why: `Two columns give different grades for one judgement (${heading})` };
    if (placed.warning) warnings.push(placed.warning);
    if (grade.recoded) warnings.push(`“Adequate” is taken as requires improvement (${heading})`);
    judgements[placed.area] = grade.outcome;
  }

  const ownHeadings = cells.some(({ area }) => area === 'lookedAfterAndPermanence');
  const missing = [...blank].find(
    (area) => isNeeded(area, framework, ownHeadings) && judgements[area] === undefined,
  );
  if (missing) return { why: `The grade for ${shortName(missing, framework)} is missing` };
  if (Object.keys(judgements).length === 0 && warnings.length === 0)
    return { why: 'The row has a day of inspection and no grade' };
  return { judgements, warnings };
}

/**
 * The board’s grade stands beside the inspection and was often published apart. Tables under the headings of the next
 * framework leave the two sub-judgements of a single inspection blank.
 */
function isNeeded(area: JudgementArea, framework: FrameworkKey, ownHeadings: boolean): boolean {
  const judgement = judgementOf(frameworkFor(framework), area);
  return judgement !== undefined && !judgement.separate && (ownHeadings || !judgement.partOf);
}

function shortName(area: JudgementArea, framework: FrameworkKey): string {
  return judgementOf(frameworkFor(framework), area)?.shortName.toLowerCase() ?? area;
}

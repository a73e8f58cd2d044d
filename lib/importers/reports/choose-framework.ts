import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor, frameworkForStart } from '@/lib/frameworks/index';
import type { ReportKind } from './judgement-names';

/** Re-inspections under the single inspection framework ran into the summer of 2018. */
const singleFrom = '2013-09-01';
const singleUntil = '2018-09-01';
const ilacsFrom = '2018-01-01';

/**
 * The framework a report was written under. What it judges and the day it began have to agree.
 *
 * @param judged the judgements its table holds, or its headings where no table could be read
 * @returns the framework, or why it is not certain
 */
export function chooseFramework(
  kind: ReportKind,
  startedOn: string | undefined,
  judged: ReadonlySet<JudgementArea>,
): Framework | string {
  if (kind === 'single') {
    if (startedOn !== undefined && (startedOn < singleFrom || startedOn >= singleUntil))
      return `It reads like a single inspection report, but its inspection is dated ${startedOn}`;
    return frameworkFor('sif-2013');
  }

  const byShape = shapeOf(judged);
  if (startedOn === undefined)
    return byShape ?? 'Neither its dates nor its judgements tell its framework';
  if (startedOn < ilacsFrom)
    return `Its title is that of an inspection since 2018, but its inspection is dated ${startedOn}`;
  const byDay = frameworkForStart(startedOn);
  const foreign = [...judged].filter((area) => !byDay.tableOrder.includes(area));
  return foreign.length === 0
    ? byDay
    : `Its judgements are not those of inspections that began on ${startedOn}`;
}

/** The framework whose judgements these are, where they can be of one only. */
function shapeOf(judged: ReadonlySet<JudgementArea>): Framework | null {
  if (judged.has('inCareAndCareLeavers')) return frameworkFor('ilacs-2018');
  if (judged.has('inCare') && judged.has('careLeavers') && judged.has('overallEffectiveness'))
    return frameworkFor('ilacs-2023');
  return null;
}

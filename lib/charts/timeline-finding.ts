import { isGrade } from '@/lib/domain/grades';
import { outcomeLabels, shortGradeLabels } from '@/lib/format/grades';
import { capitalise, formatList } from '@/lib/format/lists';
import { dayOf, type TimelineInspection } from './timeline-lanes';

/**
 * What a timeline shows, in one sentence: the overall grades in order, runs of the same grade drawn
 * together, and an inspection without an overall grade called that.
 */
export function describeTimeline(inspections: readonly TimelineInspection[]): string {
  const steps = [...inspections]
    .sort((first, second) => dayOf(first).localeCompare(dayOf(second)))
    .map((inspection) => ({
      year: dayOf(inspection).slice(0, 4),
      words: overallWords(inspection),
    }));
  if (steps.length === 0) return 'No full inspection on record since 2013';

  const runs: { words: string; years: string[] }[] = [];
  for (const { year, words } of steps) {
    const run = runs.at(-1);
    if (run?.words === words) run.years.push(year);
    else runs.push({ words, years: [year] });
  }

  const phrases = runs.map(({ words, years }) => `${words} in ${formatList(years)}`);
  const last = phrases.pop();

  return capitalise(`overall: ${phrases.length > 0 ? `${phrases.join(', ')}, then ` : ''}${last}`);
}

function overallWords(inspection: TimelineInspection): string {
  const outcome = inspection.judgements.find(
    ({ area }) => area === 'overallEffectiveness',
  )?.outcome;
  if (!outcome) return 'no overall grade';

  return (isGrade(outcome) ? shortGradeLabels[outcome] : outcomeLabels[outcome]).toLowerCase();
}

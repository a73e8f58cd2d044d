import type { AsAt } from '@/lib/domain/as-at';
import { compareGrades, type Grade, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { PublishedInspection, RecordedAuthority } from '@/lib/domain/published-record';
import { standingInspection } from './as-at';
import { familyOf } from './like-with-like';

/** One judgement in one inspection. */
export type Step = { inspection: PublishedInspection; outcome: JudgementOutcome };

export const changeVerdicts = ['better', 'same', 'worse'] as const;
export type ChangeVerdict = (typeof changeVerdicts)[number];

/** Why two days cannot be set against each other. */
export type NoChange = 'nothingBefore' | 'nothingNow' | 'anotherJudgement';

/** What became of one judgement of an authority between two days. */
export type ChangeSince = {
  authority: RecordedAuthority;
  /** What stood on the first day, then each inspection since that gave the judgement, oldest first. */
  steps: readonly Step[];
  verdict: ChangeVerdict | NoChange;
  /** Whether the first and the last grade were given under frameworks that are not alike. */
  crosses: boolean;
  /** The same among inspections alike with the newest: null where there are not two of them. */
  alike: { from: Step; to: Step; verdict: ChangeVerdict } | null;
};

/** Negative for a rise: the second grade is nearer to the top of the scale. */
export function verdictOf(from: Grade, to: Grade): ChangeVerdict {
  const difference = compareGrades(to, from);
  return difference < 0 ? 'better' : difference > 0 ? 'worse' : 'same';
}

/**
 * Sets the grade that stood on one day against the one that stands on another.
 *
 * @param since the first day; the grade that had been published by then counts
 */
export function changeSince(
  authority: RecordedAuthority,
  area: JudgementArea,
  since: string,
  asAt: AsAt,
): ChangeSince {
  const before = standingInspection(authority, {
    day: since,
    rule: 'publication',
    publishedBy: since,
  });
  const now = standingInspection(authority, asAt);
  const between = authority.inspections.filter(
    ({ publishedOn }) =>
      publishedOn !== null &&
      publishedOn > since &&
      publishedOn <= (now?.publishedOn ?? asAt.publishedBy),
  );
  const steps = [...between, ...(before ? [before] : [])]
    .toSorted(byPublication)
    .flatMap((inspection) => stepOf(inspection, area));

  const first = before && stepOf(before, area)[0];
  const last = now && stepOf(now, area)[0];
  return {
    authority,
    steps,
    verdict: judge(before, now, first, last),
    crosses: Boolean(before && now && familyOf(before.framework) !== familyOf(now.framework)),
    alike: alikeOf(steps, last ?? null),
  };
}

function judge(
  before: PublishedInspection | null,
  now: PublishedInspection | null,
  first: Step | null | undefined,
  last: Step | null | undefined,
): ChangeSince['verdict'] {
  if (!before) return 'nothingBefore';
  if (!now) return 'nothingNow';
  if (!first || !last || !isGrade(first.outcome) || !isGrade(last.outcome)) {
    return 'anotherJudgement';
  }
  return verdictOf(first.outcome, last.outcome);
}

function alikeOf(steps: readonly Step[], last: Step | null): ChangeSince['alike'] {
  if (!last || !isGrade(last.outcome)) return null;

  const family = familyOf(last.inspection.framework);
  const from = steps.find(
    ({ inspection, outcome }) => isGrade(outcome) && familyOf(inspection.framework) === family,
  );
  if (!from || !isGrade(from.outcome) || from.inspection.id === last.inspection.id) return null;

  return { from, to: last, verdict: verdictOf(from.outcome, last.outcome) };
}

function stepOf(inspection: PublishedInspection, area: JudgementArea): Step[] {
  const outcome = inspection.judgements[area];
  return outcome === undefined ? [] : [{ inspection, outcome }];
}

function byPublication(a: PublishedInspection, b: PublishedInspection): number {
  return (a.publishedOn ?? '').localeCompare(b.publishedOn ?? '');
}

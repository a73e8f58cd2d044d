import type { Evidence } from '@/lib/domain/evidence';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import { compareGrades, type Grade, grades } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import type { Reason } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';

/** A real inspection as evidence, with the grades that were published. */
export type PublishedCase = {
  name: string;
  framework: FrameworkKey;
  evidence: readonly Evidence[];
  published: Partial<Record<JudgementArea, Grade>>;
};

export type Outcome = Grade | 'undecided';

/** One judgement as published and as derived. */
export type Comparison = {
  name: string;
  area: JudgementArea;
  published: Grade;
  derived: Outcome;
  reasons: readonly Reason[];
};

/** Derives every case and sets each judgement beside the one published. */
export function compareWithPublished(cases: readonly PublishedCase[]): Comparison[] {
  return cases.flatMap(({ name, framework, evidence, published }) =>
    deriveJudgements(evidence, frameworkFor(framework)).judgements.flatMap((judgement) => {
      const grade = published[judgement.area];
      if (grade === undefined) return [];
      const derived = judgement.status === 'derived' ? judgement.grade : judgement.status;
      const { area, reasons } = judgement;
      return [{ name, area, published: grade, derived, reasons }];
    }),
  );
}

export type Agreement = {
  judgements: number;
  exact: number;
  undecided: number;
  /** Derived more than one grade away from what was published. */
  farOff: number;
  /** Published inadequate and derived good or outstanding. */
  dangerous: number;
};

export function countAgreement(comparisons: readonly Comparison[]): Agreement {
  const gap = ({ published, derived }: Comparison) =>
    derived === 'undecided' ? 0 : compareGrades(derived, published);

  return {
    judgements: comparisons.length,
    exact: comparisons.filter(({ published, derived }) => derived === published).length,
    undecided: comparisons.filter(({ derived }) => derived === 'undecided').length,
    farOff: comparisons.filter((each) => Math.abs(gap(each)) > 1).length,
    dangerous: comparisons.filter((each) => each.published === 'inadequate' && gap(each) < -1)
      .length,
  };
}

/** How often each published grade (row) was derived as each outcome (column). */
export function confusionOf(
  comparisons: readonly Comparison[],
): { published: Grade; derived: readonly number[] }[] {
  return grades.map((published) => ({
    published,
    derived: outcomes.map(
      (outcome) =>
        comparisons.filter((each) => each.published === published && each.derived === outcome)
          .length,
    ),
  }));
}

/** The columns of `confusionOf`. */
export const outcomes: readonly Outcome[] = [...grades, 'undecided'];

import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** Why a rule answered as it did, in words a reader sees, with the entries it rests on. */
export type Reason = {
  /** Stable code of the rule, never reused. */
  code: string;
  /** The published text or measured fact the rule rests on. */
  reference: string;
  because: string;
  /** Ids of the evidence entries, most weighty first. */
  evidence: readonly string[];
};

/** How safe a derived grade is. */
export type Robustness = {
  level: 'oneEntry' | 'nearBoundary' | 'firm';
  because: string;
  /** The entries whose loss alone would move the grade. */
  decisiveEntries: readonly string[];
};

/** One condition of the next grade up, and whether the evidence meets it. */
export type GradeCondition = {
  grade: Grade;
  met: boolean;
  text: string;
  evidence: readonly string[];
};

export type DerivedJudgement = {
  area: JudgementArea;
  reasons: readonly Reason[];
  /** The entries that decided, a subset of those the reasons name. */
  deciding: readonly string[];
} & (
  | {
      status: 'derived';
      grade: Grade;
      robustness: Robustness;
      /** What the next grade up lacks; empty for outstanding. */
      towardsNextGrade: readonly GradeCondition[];
    }
  | { status: 'undecided'; needs: readonly string[] }
);

export type Derivation = {
  framework: FrameworkKey;
  rulesVersion: string;
  /** In the order of the grade table. */
  judgements: readonly DerivedJudgement[];
};

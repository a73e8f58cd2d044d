import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion } from '@/lib/frameworks/framework';
import type { Reason } from '@/lib/rules/derivation';

/** A framework version as a page speaks of it. */
export type VersionShown = {
  key: FrameworkKey;
  name: string;
  words: Readonly<Record<Grade, string>>;
};

/** What the inspection judged in the place of a judgement of the other version. */
export type CounterpartShown = {
  area: JudgementArea;
  name: string;
  /** Null where no report is known, as when evidence is only tried. */
  published: JudgementOutcome | null;
  derived: Grade | 'undecided' | null;
};

/** One judgement of the other version. */
export type ReframedRow = {
  area: JudgementArea;
  name: string;
  /** Null where no entry speaks of what it judges. */
  derived: Grade | 'undecided' | null;
  /** Null for what does not rest on entries of its own. */
  entries: number | null;
  counterparts: readonly CounterpartShown[];
  reasons: readonly Reason[];
  criteria: readonly Pick<Criterion, 'id' | 'title'>[];
};

/** Where one entry goes. */
export type MappingRow = {
  id: string;
  from: string;
  /** Null where it does not map. */
  to: string | null;
  /** Why it does not map, or what of it stays behind. Null where all of it maps. */
  why: string | null;
};

/** The same evidence under another framework version, as a page shows it. */
export type ReframedView = {
  from: VersionShown;
  to: VersionShown;
  rows: readonly ReframedRow[];
  counts: { whole: number; inPart: number; notMapped: number };
  /** How the judgements of the two versions correspond, a sentence each. */
  changes: readonly string[];
  entries: readonly MappingRow[];
};

/** The anchor of the reasons for one judgement of the other version. */
export function whyAnchor(area: JudgementArea): string {
  return `why-${area}`;
}

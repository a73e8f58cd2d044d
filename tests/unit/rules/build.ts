import type { Evidence, Extent, StrengthImpact, WeaknessImpact } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import { findingsOf } from '@/lib/rules/area-findings';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { gradeAreas } from '@/lib/rules/graded-area';
import type { Rule } from '@/lib/rules/rule';
import { inputOf } from '@/lib/rules/what-if';

export const ilacs2018 = frameworkFor('ilacs-2018');
export const ilacs2023 = frameworkFor('ilacs-2023');

const areas = {
  HP: 'helpAndProtection',
  CC: 'inCare',
  CL: 'careLeavers',
  LE: 'leaders',
} as const satisfies Record<string, JudgementArea>;

function areaOf(criterion: string): JudgementArea {
  const found = Object.entries(areas).find(([prefix]) => criterion.startsWith(prefix));
  if (!found) throw new Error(`No judgement has ${criterion}`);
  return found[1];
}

type Changes = { known?: boolean; headline?: boolean; area?: JudgementArea; also?: string[] };

/** A weakness on one criterion, e.g. `weakness('P1', 'HP-02', 'serious', 'many')`. */
export function weakness(
  id: string,
  criterion: string,
  impact: WeaknessImpact,
  extent: Extent,
  { known = false, headline = false, area = areaOf(criterion), also = [] }: Changes = {},
): Evidence {
  const criteria = [criterion, ...also];
  return {
    id,
    area,
    criteria,
    direction: 'weakness',
    extent,
    impact,
    known,
    headline,
    summary: id,
  };
}

/** A strength on one criterion, e.g. `strength('P1', 'HP-02', 'strong', 'widespread')`. */
export function strength(
  id: string,
  criterion: string,
  impact: StrengthImpact,
  extent: Extent,
  { headline = false, area = areaOf(criterion), also = [] }: Omit<Changes, 'known'> = {},
): Evidence {
  const criteria = [criterion, ...also];
  return { id, area, criteria, direction: 'strength', extent, impact, headline, summary: id };
}

/** Strengths of one kind on each criterion, named S and the criterion. */
export function strengths(
  criteria: readonly string[],
  impact: StrengthImpact = 'strong',
  extent: Extent = 'widespread',
): Evidence[] {
  return criteria.map((criterion) => strength(`S${criterion}`, criterion, impact, extent));
}

/** Ids from a prefix, e.g. `ids('HP', 1, 3)` for HP-01 to HP-03. */
export function ids(prefix: string, from: number, to: number): string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => `${prefix}-${String(from + index).padStart(2, '0')}`,
  );
}

/** What one rule answers on the evidence of the first entry’s judgement. */
export function ask(rule: Rule, evidence: readonly Evidence[], framework = ilacs2023) {
  const area = evidence[0]?.area ?? 'helpAndProtection';
  const graded = gradeAreas(evidence, framework).get(area);
  if (!graded) throw new Error(`${framework.key} does not judge ${area}`);
  const input = inputOf(graded.counted);
  const findings = findingsOf(graded);

  return { applies: rule.applies(input), ...rule.because(input, findings) };
}

/** The grade derived for one judgement, or undecided. */
export function gradeOf(
  evidence: readonly Evidence[],
  area: JudgementArea,
  framework = ilacs2023,
): Grade | 'undecided' | undefined {
  const found = deriveJudgements(evidence, framework).judgements.find(
    (judgement) => judgement.area === area,
  );
  return found?.status === 'derived' ? found.grade : found?.status;
}

import { type Grade, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { Reason } from './derivation';
import { practiceAreas } from './leaders-follow-practice';
import { ilacsOverallRule, singleInspectionOverallRule } from './overall-rules';
import { listOf } from './sentences';

export type OverallDerivation = {
  /** Null where the version has no overall grade or a judgement it follows from is missing. */
  grade: Grade | null;
  reasons: readonly Reason[];
  /** Published inspections of this pattern ended both ways. */
  latitude: boolean;
};

type Judgements = Partial<Record<JudgementArea, JudgementOutcome>>;

function gradeIn(judgements: Judgements, area: JudgementArea): Grade | undefined {
  const outcome = judgements[area];

  return outcome !== undefined && isGrade(outcome) ? outcome : undefined;
}

function noGrade(code: string, reference: string, because: string): OverallDerivation {
  return { grade: null, reasons: [{ code, reference, because, evidence: [] }], latitude: false };
}

/**
 * Overall effectiveness as it follows from the other judgements. It proposes: where `latitude` is
 * true the lead inspector may differ and says why. From April 2026 there is none, not even hidden.
 *
 * A judgement of practice that was not possible is left aside, as long as another one is graded.
 */
export function deriveOverall(judgements: Judgements, framework: Framework): OverallDerivation {
  if (framework.overall === 'none') {
    return noGrade(
      'O-00',
      'Ofsted removed the overall effectiveness judgement from April 2026',
      'This version of the framework has no overall effectiveness judgement',
    );
  }
  const leaders = gradeIn(judgements, 'leaders');
  const areas = practiceAreas(framework);
  const missing: JudgementArea[] = leaders ? [] : ['leaders'];
  const practice: Grade[] = [];
  for (const area of areas) {
    const grade = gradeIn(judgements, area);
    if (grade) practice.push(grade);
    if (judgements[area] === undefined) missing.push(area);
  }
  if (!leaders || missing.length > 0 || practice.length === 0) {
    return noGrade(
      'O-00',
      'Overall effectiveness follows from the other judgements',
      missing.length > 0
        ? `No grade yet for ${listOf(missing.map((area) => shortNameOf(area, framework)))}`
        : 'No judgement of practice was possible',
    );
  }
  const input = { leaders, practice };
  const lines = framework.overall === 'ilacs' ? ilacsOverallRule : singleInspectionOverallRule;
  const line = lines.find((candidate) => candidate.fits(input));
  if (!line) throw new Error(`No line of the overall rule fits ${JSON.stringify(input)}`);

  const { code, reference, because, grade } = line;
  return {
    grade,
    reasons: [{ code, reference, because, evidence: [] }],
    latitude: line.latitude(input) || practice.length < areas.length,
  };
}

function shortNameOf(area: JudgementArea, framework: Framework): string {
  const found = framework.judgements.find((judgement) => judgement.area === area);

  return (found?.shortName ?? area).toLowerCase();
}

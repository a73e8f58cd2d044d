import type { OverallLineRow, OverallView, RoomPattern } from '@/components/method/overall-rule';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveOverall } from '@/lib/rules/derive-overall';
import { practiceAreas } from '@/lib/rules/leaders-follow-practice';
import {
  ilacsOverallRule,
  type OverallRuleLine,
  singleInspectionOverallRule,
} from '@/lib/rules/overall-rules';
import type { ComparedOverall } from './published-history';

/** How overall effectiveness follows under this version, held against what was published. */
export function describeOverall(
  framework: Framework,
  compared: readonly ComparedOverall[],
): OverallView {
  const { grade: _, reasons } = deriveOverall({}, framework);
  const [without] = reasons;
  const lines = linesOf(framework);
  const underThisRule = compared.filter(
    ({ inspection }) => frameworkFor(inspection.framework).overall === framework.overall,
  );
  const sameVersions = new Set(underThisRule.map(({ inspection }) => inspection.framework));

  return {
    without: { code: without?.code ?? '', because: without?.because ?? '' },
    practice: practiceAreas(framework).map((area) => shortNameOf(framework, area)),
    partsOfOthers: framework.judgements
      .filter(({ partOf, separate }) => partOf || separate)
      .map(({ shortName }) => shortName),
    lines: lines.map((line) => describeLine(line, underThisRule)),
    versions: [...sameVersions].map((key) => frameworkFor(key).shortName),
    room: describeRoom(framework, compared),
  };
}

function linesOf({ overall }: Framework): readonly OverallRuleLine[] {
  if (overall === 'none') return [];
  return overall === 'ilacs' ? ilacsOverallRule : singleInspectionOverallRule;
}

function describeLine(
  { code, because, grade }: OverallRuleLine,
  compared: readonly ComparedOverall[],
): OverallLineRow {
  const decided = compared.filter((each) => each.code === code);
  const room = decided.filter(({ latitude }) => latitude);

  return { code, because, grade, all: count(decided), room: count(room) };
}

function count(compared: readonly ComparedOverall[]): { asRule: number; inspections: number } {
  return {
    asRule: compared.filter(({ published, derived }) => published === derived).length,
    inspections: compared.length,
  };
}

/** The sets of grades for which inspections ended both ways or the rule is least sure. */
function describeRoom(framework: Framework, compared: readonly ComparedOverall[]): RoomPattern[] {
  const areas = framework.tableOrder.filter(
    (area) => area === 'leaders' || practiceAreas(framework).includes(area),
  );
  const patterns = new Map<string, RoomPattern & { asRule: number; inspections: number }>();
  for (const { inspection, published, derived, latitude } of compared) {
    if (!latitude || inspection.framework !== framework.key) continue;
    const judgements = areas.map((area) => ({
      name: shortNameOf(framework, area),
      outcome: inspection.judgements[area] ?? 'notJudged',
    }));
    const key = judgements.map(({ outcome }) => outcome).join(' ');
    const pattern = patterns.get(key) ?? { key, judgements, derived, asRule: 0, inspections: 0 };
    pattern.inspections += 1;
    if (published === derived) pattern.asRule += 1;
    patterns.set(key, pattern);
  }
  return [...patterns.values()].toSorted(
    (first, second) => second.inspections - first.inspections || (first.key < second.key ? -1 : 1),
  );
}

export function shortNameOf({ judgements }: Framework, area: JudgementArea): string {
  return judgements.find((judgement) => judgement.area === area)?.shortName ?? area;
}

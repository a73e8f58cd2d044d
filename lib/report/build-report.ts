import type {
  AreaForImprovement,
  PublishedJudgement,
  ReportText,
} from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import type { GradeRow, NumberedArea, ReportDocument, ReportSection } from './document';

/**
 * Puts judgements and words into the order of the published report.
 *
 * The grade table follows the framework's table order, the sections its body order, and paragraphs are numbered
 * through all sections without a break: numbers belong to places, not to paragraphs.
 */
export function buildReport(
  judgements: readonly PublishedJudgement[],
  text: ReportText,
  framework: Framework,
): ReportDocument {
  const sections = buildSections(judgements, text, framework);

  return {
    gradeTable: buildGradeTable(judgements, framework),
    summary: text.summary,
    areasForImprovement: numberAreas(text, sections),
    sections,
  };
}

/** The grade table alone, in the framework's table order. */
export function buildGradeTable(
  judgements: readonly PublishedJudgement[],
  framework: Framework,
): readonly GradeRow[] {
  return framework.tableOrder.map((area) => gradeRow(area, judgements, framework));
}

function gradeRow(
  area: JudgementArea,
  judgements: readonly PublishedJudgement[],
  framework: Framework,
): GradeRow {
  const judged = judgements.find((judgement) => judgement.area === area);
  const named = framework.judgements.find((judgement) => judgement.area === area);

  return {
    area,
    name: named?.name ?? area,
    shortName: named?.shortName ?? area,
    outcome: judged?.outcome ?? null,
    partOf: named?.partOf ?? null,
    correction: judged && judged.version > 1 ? judged.reason : null,
  };
}

function buildSections(
  judgements: readonly PublishedJudgement[],
  text: ReportText,
  framework: Framework,
): ReportSection[] {
  let number = 0;
  return framework.bodyOrder.map((area) => {
    const { name, outcome } = gradeRow(area, judgements, framework);
    const paragraphs = text.paragraphs
      .filter((paragraph) => paragraph.area === area)
      .toSorted((a, b) => a.position - b.position)
      .map(({ text: words, headline, evidence }) => {
        number += 1;
        return { number, anchor: `p${number}`, text: words, headline, evidence };
      });
    return { area, name, outcome, paragraphs };
  });
}

function numberAreas(text: ReportText, sections: readonly ReportSection[]): NumberedArea[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);

  return inPrintedOrder(text.areasForImprovement).map(
    ({ kind, text: words, criteria, evidence }, index) => ({
      number: index + 1,
      anchor: `i${index + 1}`,
      kind,
      text: words,
      criteria,
      evidence,
      paragraphs: paragraphs
        .filter((paragraph) => paragraph.evidence.some((id) => evidence.includes(id)))
        .map((paragraph) => paragraph.number),
    }),
  );
}

/** What needs priority action is printed first, so it is numbered first. */
export function inPrintedOrder(areas: readonly AreaForImprovement[]): AreaForImprovement[] {
  const urgency = ({ kind }: AreaForImprovement) => (kind === 'priorityAction' ? 0 : 1);

  return areas.toSorted((a, b) => urgency(a) - urgency(b) || a.position - b.position);
}

import type { Evidence } from '@/lib/domain/evidence';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { ReportText } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type {
  SnapshotCondition,
  SnapshotDocument,
  SnapshotJudgement,
  SnapshotReason,
} from '@/lib/domain/snapshot';
import { outcomeLabels } from '@/lib/format/grades';
import type { Framework } from '@/lib/frameworks/framework';
import { buildReport } from './build-report';
import { withoutEntries } from './plain-words';

/** A judgement that people made, with what the rules made of the evidence at that time. */
export type SnapshotVerdict = {
  area: JudgementArea;
  outcome: JudgementOutcome;
  derived: Grade | 'undecided' | null;
  /** Why the two differ; null where they do not. */
  departure: string | null;
  reasons: readonly SnapshotReason[];
  /** What the next grade up asks for; empty where there is none. */
  towardsNextGrade?: readonly SnapshotCondition[];
};

export type SnapshotSource = {
  inspection: Omit<SnapshotDocument['inspection'], 'framework' | 'frameworkName'>;
  leadInspectors: readonly string[];
  rulesVersion: string;
  evidenceDigest: string;
  /** Judgements without one are left out: nobody has confirmed them. */
  verdicts: readonly SnapshotVerdict[];
  text: ReportText;
  /** The entries that stand. */
  evidence: readonly Evidence[];
};

/**
 * What is published of an inspection, as one document.
 *
 * @param release whether the entries go with it. Without them nothing in the document names one: neither the
 * reasons nor the paragraphs nor the areas for improvement.
 */
export function buildSnapshot(
  { inspection, leadInspectors, rulesVersion, evidenceDigest, ...source }: SnapshotSource,
  framework: Framework,
  { release }: { release: boolean },
): SnapshotDocument {
  const { verdicts, text } = source;
  const standing = new Set(source.evidence.map(({ id }) => id));
  const stands = (ids: readonly string[]) => ids.filter((id) => standing.has(id));
  const named = (ids: readonly string[]) => (release ? stands(ids) : []);
  const report = buildReport([], withLinks(text, stands), framework);

  return {
    format: 'inspection-snapshot/1',
    inspection: { ...inspection, framework: framework.key, frameworkName: framework.name },
    leadInspectors: [...leadInspectors],
    rulesVersion,
    evidenceDigest,
    judgements: framework.tableOrder.flatMap((area) => {
      const verdict = verdicts.find((one) => one.area === area);
      return verdict ? [toJudgement(verdict, framework, release)] : [];
    }),
    summary: [...report.summary],
    areasForImprovement: report.areasForImprovement.map((one) => ({
      ...one,
      evidence: named(one.evidence),
    })),
    sections: report.sections.map(({ area, name, paragraphs }) => ({
      area,
      name,
      paragraphs: paragraphs.map((one) => ({ ...one, evidence: named(one.evidence) })),
    })),
    evidence: release ? source.evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : null,
  };
}

function toJudgement(
  { area, outcome, derived, departure, reasons, towardsNextGrade = [] }: SnapshotVerdict,
  { judgements, gradeWords }: Framework,
  release: boolean,
): SnapshotJudgement {
  const judgement = judgements.find((one) => one.area === area);

  return {
    area,
    name: judgement?.name ?? area,
    shortName: judgement?.shortName ?? area,
    partOf: judgement?.partOf ?? null,
    outcome,
    words: outcome === 'notJudged' ? outcomeLabels.notJudged : gradeWords[outcome],
    derived,
    departure,
    reasons: reasons.map(({ code, reference, because, evidence }) => ({
      code,
      reference,
      because: release ? because : withoutEntries(because),
      evidence: release ? [...evidence] : [],
    })),
    ...(!release && towardsNextGrade.length > 0 && { towardsNextGrade: [...towardsNextGrade] }),
  };
}

/** Links to entries that were withdrawn meanwhile are no links any more. */
function withLinks(text: ReportText, stands: (ids: readonly string[]) => string[]): ReportText {
  return {
    summary: text.summary,
    paragraphs: text.paragraphs.map((one) => ({ ...one, evidence: stands(one.evidence) })),
    areasForImprovement: text.areasForImprovement.map((one) => ({
      ...one,
      evidence: stands(one.evidence),
    })),
  };
}

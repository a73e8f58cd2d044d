import 'server-only';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { frameworkOf } from '@/lib/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { toDayOrNull } from '@/lib/queries/days';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { getReportText } from '@/lib/queries/reports';
import { storedEventType, storedFramework } from '@/lib/queries/stored';
import { buildSnapshot, type SnapshotVerdict } from '@/lib/report/build-snapshot';
import { toPlainCondition } from '@/lib/report/plain-words';
import { deriveJudgements, deriveOverall, type Reason, rulesVersion } from '@/lib/rules';
import type { Transaction } from '@/lib/server/db';
import { publishedEvidenceDigest } from './evidence-digest';
import { listJudgedStates } from './judged-states';

/**
 * The report as it would be published from what now stands. Judgements nobody has confirmed are left out of it.
 *
 * Call it only after permission has been checked.
 *
 * @param release whether the entries go with it; the council's people see the draft without
 */
export async function buildDraftDocument(
  transaction: Transaction,
  inspectionId: string,
  { release }: { release: boolean },
): Promise<SnapshotDocument> {
  const facts = await readFacts(transaction, inspectionId);
  // One after the other: a transaction has one connection.
  const { type, theme } = facts.inspection;
  const under = { framework: facts.framework, type, theme };
  const states = await listJudgedStates(transaction, { id: inspectionId, ...under });
  const evidence = await listStandingEvidence(transaction, inspectionId);
  const text = await getReportText({ id: inspectionId }, transaction);
  const framework = frameworkOf(under);

  return buildSnapshot(
    {
      inspection: facts.inspection,
      leadInspectors: facts.leadInspectors,
      rulesVersion,
      evidenceDigest: publishedEvidenceDigest(evidence),
      verdicts: toVerdicts(states, evidence, framework),
      text,
      evidence,
    },
    framework,
    { release },
  );
}

function toVerdicts(
  states: readonly JudgedState[],
  evidence: readonly Evidence[],
  framework: Framework,
): SnapshotVerdict[] {
  const derivation = deriveJudgements(evidence, framework);
  const outcomes: Partial<Record<JudgementArea, JudgementOutcome>> = {};
  for (const { area, confirmed } of states) {
    if (confirmed && area !== 'overallEffectiveness') outcomes[area] = confirmed.grade;
  }
  const reasonsFor = (area: JudgementArea): readonly Reason[] =>
    area === 'overallEffectiveness'
      ? deriveOverall(outcomes, framework).reasons
      : (derivation.judgements.find((one) => one.area === area)?.reasons ?? []);
  const towardsNextGrade = (area: JudgementArea) => {
    const judgement = derivation.judgements.find((one) => one.area === area);
    // The overall grade follows from the other grades as they were confirmed, not from entries.
    if (area === 'overallEffectiveness' || judgement?.status !== 'derived') return [];
    return judgement.towardsNextGrade.map(toPlainCondition);
  };

  return states.flatMap(({ area, derived, confirmed }) =>
    confirmed
      ? [
          {
            area,
            outcome: confirmed.grade,
            derived,
            departure: confirmed.grade === derived ? null : confirmed.reason,
            reasons: reasonsFor(area),
            towardsNextGrade: towardsNextGrade(area),
          },
        ]
      : [],
  );
}

async function readFacts(transaction: Transaction, inspectionId: string) {
  const row = await transaction.inspection.findUniqueOrThrow({
    where: { id: inspectionId },
    select: {
      laCode: true,
      framework: true,
      type: true,
      startedOn: true,
      endedOn: true,
      theme: true,
      themeAsPrinted: true,
      localTermForCareLeavers: true,
      authority: { select: { name: true } },
      inspectors: { where: { part: 'lead' }, orderBy: { position: 'asc' }, select: { name: true } },
    },
  });

  return {
    framework: storedFramework.parse(row.framework),
    leadInspectors: row.inspectors.map(({ name }) => name),
    inspection: {
      id: inspectionId,
      laCode: row.laCode,
      laName: row.authority.name,
      type: storedEventType.parse(row.type),
      startedOn: toDayOrNull(row.startedOn),
      endedOn: toDayOrNull(row.endedOn),
      theme: row.theme,
      ...(row.themeAsPrinted ? { themeAsPrinted: row.themeAsPrinted } : {}),
      localTermForCareLeavers: row.localTermForCareLeavers,
    },
  };
}

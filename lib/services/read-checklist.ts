import 'server-only';
import type { SignOffState } from '@/lib/domain/checking';
import type { Evidence } from '@/lib/domain/evidence';
import { findIdentifyingText } from '@/lib/domain/identifying-text';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { frameworkOf, type UnderFramework } from '@/lib/frameworks';
import { getReportText } from '@/lib/queries/reports';
import { storedArea } from '@/lib/queries/stored';
import { type ChecklistItem, checkBeforePublication } from '@/lib/report/publication-checklist';
import type { Transaction } from '@/lib/server/db';

type OfInspection = { id: string } & UnderFramework;

/** What stands already, as `Standing` reads it. */
type Given = {
  signOff: SignOffState;
  judgements: readonly JudgedState[];
  evidence: readonly Evidence[];
};

/** The publication checklist of an inspection. Call it only after permission has been checked. */
export async function checklistFor(
  transaction: Transaction,
  inspection: OfInspection,
  { signOff, judgements, evidence }: Given,
): Promise<ChecklistItem[]> {
  // One after the other: a transaction has one connection.
  const text = await getReportText(inspection, transaction);
  const kept = await listKeptPassages(transaction, inspection.id);
  const unsettled = await transaction.judgementDissent.findMany({
    where: { inspectionId: inspection.id, settlements: { none: {} } },
    select: { area: true },
  });

  return checkBeforePublication({
    framework: frameworkOf(inspection),
    judgements,
    signOff: signOff.kind,
    unsettled: unsettled.map(({ area }) => storedArea.parse(area)),
    evidence,
    kept,
    text,
  });
}

/** Passages that may identify a child in entries that stand, where somebody gave a reason for keeping them. */
async function listKeptPassages(transaction: Transaction, inspectionId: string): Promise<string[]> {
  const entries = await transaction.evidenceItem.findMany({
    where: { inspectionId, versions: { some: { identifyingReason: { not: null } } } },
    select: {
      versions: {
        orderBy: { version: 'desc' },
        take: 1,
        select: { state: true, summary: true, identifyingReason: true },
      },
    },
  });
  return entries
    .flatMap(({ versions }) => versions)
    .filter(({ state, identifyingReason }) => state === 'recorded' && identifyingReason)
    .flatMap(({ summary }) => findIdentifyingText(summary).map(({ text }) => text));
}

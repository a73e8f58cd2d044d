import 'server-only';
import type { SignOffState } from '@/lib/domain/checking';
import { findIdentifyingText } from '@/lib/domain/identifying-text';
import { frameworkOf, type UnderFramework } from '@/lib/frameworks';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { getReportText } from '@/lib/queries/reports';
import { storedArea } from '@/lib/queries/stored';
import { type ChecklistItem, checkBeforePublication } from '@/lib/report/publication-checklist';
import type { Transaction } from '@/lib/server/db';
import { listJudgedStates } from './judged-states';
import { signOffState } from './sign-off-state';
import { stateDigest } from './state-digest';

type OfInspection = { id: string } & UnderFramework;

/** The publication checklist of an inspection as it now stands. Call it only after permission has been checked. */
export async function readChecklist(
  transaction: Transaction,
  inspection: OfInspection,
): Promise<ChecklistItem[]> {
  const digest = await stateDigest(transaction, inspection);
  return checklistFor(transaction, inspection, await signOffState(transaction, inspection, digest));
}

/** The same where it is already known whether what stands is signed off. */
export async function checklistFor(
  transaction: Transaction,
  inspection: OfInspection,
  { kind }: SignOffState,
): Promise<ChecklistItem[]> {
  // One after the other: a transaction has one connection.
  const judgements = await listJudgedStates(transaction, inspection);
  const evidence = await listStandingEvidence(transaction, inspection.id);
  const text = await getReportText(inspection, transaction);
  const kept = await listKeptPassages(transaction, inspection.id);
  const unsettled = await transaction.judgementDissent.findMany({
    where: { inspectionId: inspection.id, settlements: { none: {} } },
    select: { area: true },
  });

  return checkBeforePublication({
    framework: frameworkOf(inspection),
    judgements,
    signOff: kind,
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

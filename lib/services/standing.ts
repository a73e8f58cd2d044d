import 'server-only';
import type { SignOffState } from '@/lib/domain/checking';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { UnderFramework } from '@/lib/frameworks';
import { listStandingEvidence } from '@/lib/queries/evidence';
import type { ChecklistItem } from '@/lib/report/publication-checklist';
import { db, type Transaction } from '@/lib/server/db';
import { listJudgedStates } from './judged-states';
import { checklistFor } from './read-checklist';
import { signOffState } from './sign-off-state';
import { stateDigest } from './state-digest';

type OfInspection = { id: string } & UnderFramework;

/**
 * What now stands of an inspection. Each part is read and worked out when it is first asked for, and not again
 * however many ask. It belongs to one page or one transaction, and is never kept across a write: what is written is
 * guarded by a reading of its own.
 */
export type Standing = {
  judged: () => Promise<JudgedState[]>;
  /** Of all that quality assurance signs off. */
  digest: () => Promise<string>;
  signOff: () => Promise<SignOffState>;
  checklist: () => Promise<ChecklistItem[]>;
};

/**
 * Call it only after permission has been checked, or for those who check it before they ask.
 *
 * @param entries the entries that stand, where they have been read already
 */
export function standingOf(
  source: Transaction,
  inspection: OfInspection,
  entries?: readonly Evidence[],
): Standing {
  const evidence = once(async () => entries ?? (await listStandingEvidence(source, inspection.id)));
  const judged = once(async () => listJudgedStates(source, inspection, await evidence()));
  const digest = once(async () =>
    stateDigest(source, inspection, { judged: await judged(), evidence: await evidence() }),
  );
  const signOff = once(async () => signOffState(source, inspection, await digest()));
  const checklist = once(async () =>
    checklistFor(source, inspection, {
      // One after the other: a transaction has one connection.
      signOff: await signOff(),
      judgements: await judged(),
      evidence: await evidence(),
    }),
  );

  return { judged, digest, signOff, checklist };
}

/** The same outside a transaction, for a page. */
export function standingNow(inspection: OfInspection, entries?: readonly Evidence[]): Standing {
  return standingOf(db, inspection, entries);
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

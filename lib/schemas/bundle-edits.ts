import { z } from 'zod';
import type { Evidence } from '@/lib/domain/evidence';
import { bundleEntrySchema } from './evidence-bundle';

const id = z.string().min(1).max(64);

/** One change to the entries of a bundle. */
export const bundleEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remove'), id }),
  z.object({ kind: z.literal('replace'), id, entry: bundleEntrySchema }),
  z.object({ kind: z.literal('insert'), at: z.number().int().min(0), entry: bundleEntrySchema }),
]);

export type BundleEdit =
  | { kind: 'remove'; id: string }
  | { kind: 'replace'; id: string; entry: Evidence }
  | { kind: 'insert'; at: number; entry: Evidence };

/** More than one press of a button ever changes; keeps a forged form short. */
export const bundleEditsSchema = z.array(bundleEditSchema).max(20);

export type EditedEvidence = {
  evidence: readonly Evidence[];
  /** The edits that lead back. */
  undo: readonly BundleEdit[];
};

/**
 * Makes the edits one after the other. An edit of an entry that is not there does nothing, and an entry
 * whose id another one has is not put in: ids stay unique.
 */
export function applyEdits(
  evidence: readonly Evidence[],
  edits: readonly BundleEdit[],
): EditedEvidence {
  return edits.reduce<EditedEvidence>(
    (edited, edit) => {
      const next = applyEdit(edited.evidence, edit);
      return next ? { evidence: next.evidence, undo: [next.undo, ...edited.undo] } : edited;
    },
    { evidence, undo: [] },
  );
}

function applyEdit(
  evidence: readonly Evidence[],
  edit: BundleEdit,
): { evidence: readonly Evidence[]; undo: BundleEdit } | null {
  const taken = (wanted: string, except?: string) =>
    evidence.some((entry) => entry.id === wanted && entry.id !== except);
  if (edit.kind === 'insert') {
    const { at, entry } = edit;
    if (taken(entry.id)) return null;
    return { evidence: evidence.toSpliced(at, 0, entry), undo: { kind: 'remove', id: entry.id } };
  }

  const at = evidence.findIndex((entry) => entry.id === edit.id);
  const old = evidence[at];
  if (!old) return null;
  if (edit.kind === 'remove') {
    return { evidence: evidence.toSpliced(at, 1), undo: { kind: 'insert', at, entry: old } };
  }
  const { entry } = edit;
  if (taken(entry.id, old.id)) return null;
  return {
    evidence: evidence.with(at, entry),
    undo: { kind: 'replace', id: entry.id, entry: old },
  };
}

/** An id that no entry has yet: N1, N2, N3 … */
export function nextEntryId(evidence: readonly Evidence[]): string {
  const taken = new Set(evidence.map((entry) => entry.id));
  let number = 1;
  while (taken.has(`N${number}`)) number += 1;
  return `N${number}`;
}

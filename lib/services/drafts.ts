import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { belongsToInspectors, canWorkOnInspection } from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { KeepDraftInput } from '@/lib/schemas/drafts';
import type { FormValues } from '@/lib/schemas/form-state';
import { now } from '@/lib/server/clock';
import { db, type Transaction } from '@/lib/server/db';
import type { Failure } from './failures';
import { lockInspection } from './locked-inspection';

/** What became of a draft that a device sent in. */
export type DraftKept =
  | { outcome: 'kept'; revision: number }
  /** The server has this revision, which is newer or the same: the one sent was dropped. */
  | { outcome: 'older'; revision: number }
  /** The note it became is on record already, so there is nothing left to keep. */
  | { outcome: 'recorded' };

/**
 * Keeps what somebody has typed so far, for themselves alone. An older revision that arrives late is dropped, and
 * a draft never outlives the note it became: both wait for the same lock.
 */
export async function keepDraft(
  input: KeepDraftInput,
  viewer: Viewer,
): Promise<Result<DraftKept, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });
    if (!isFormPath(input)) return fail({ kind: 'notFound' });

    const recorded = await transaction.evidenceVersion.findUnique({
      where: { submissionKey: input.id },
      select: { id: true },
    });
    if (recorded) {
      await dropDraft(transaction, input.id, viewer);
      return succeed({ outcome: 'recorded' });
    }

    const written = await transaction.$executeRaw`
      INSERT INTO draft (id, user_id, inspection_id, path, "values", revision, updated_at)
      VALUES (${input.id}::uuid, ${viewer.id}, ${inspection.id}::uuid, ${input.path},
        ${JSON.stringify(input.values)}::jsonb, ${input.revision}, ${now()})
      ON CONFLICT (id) DO UPDATE
        SET path = EXCLUDED.path, "values" = EXCLUDED."values", revision = EXCLUDED.revision,
          updated_at = EXCLUDED.updated_at
        WHERE draft.user_id = EXCLUDED.user_id AND draft.inspection_id = EXCLUDED.inspection_id
          AND draft.revision < EXCLUDED.revision`;
    if (written === 1) return succeed({ outcome: 'kept', revision: input.revision });

    const standing = await transaction.draft.findFirst({
      where: { id: input.id, userId: viewer.id, inspectionId: inspection.id },
      select: { revision: true },
    });
    return standing ? succeed({ outcome: 'older', ...standing }) : fail({ kind: 'notFound' });
  });
}

/** The draft pages belong to the forms for evidence of this inspection, so a draft leads nowhere else. */
function isFormPath({ inspectionId, path, values }: KeepDraftInput): boolean {
  const { newEvidence, quickEvidence, reviseEvidence } = paths.inspections;
  const entry = answerOf(values, 'evidenceId');
  return (
    path === newEvidence(inspectionId) ||
    path === quickEvidence(inspectionId) ||
    (entry !== '' && path === reviseEvidence(inspectionId, entry))
  );
}

function answerOf(values: FormValues, name: string): string {
  return [values[name] ?? ''].flat()[0] ?? '';
}

/** Lets go of a draft for good, as its owner wants. Anything but one of the viewer's own is ignored. */
export async function discardDraft(id: string, viewer: Viewer): Promise<void> {
  await dropDraft(db, id, viewer);
}

/** Part of saving the note: what was typed is on record, so the draft of it goes. */
export async function dropDraft(
  source: Transaction | typeof db,
  id: string,
  viewer: Viewer,
): Promise<void> {
  await source.draft.deleteMany({ where: { id, userId: viewer.id } });
}

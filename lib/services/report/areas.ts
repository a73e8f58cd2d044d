import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import type { AreaContent } from '@/lib/domain/report-draft';
import { frameworkOf } from '@/lib/frameworks';
import { criterionOf } from '@/lib/frameworks/index';
import { listAreaVersions, listDraftAreas } from '@/lib/queries/report-drafts';
import type { MoveItemInput, ReportItemInput, SaveAreaInput } from '@/lib/schemas/report';
import { changeReport } from './change-report';
import {
  type Answer,
  type DraftConflict,
  type ItemStore,
  moveItem,
  type Saved,
  saveItem,
  setItemState,
} from './items';
import { checkLinks, idsOf } from './linked-entries';

type Answered = Promise<Answer<AreaContent>>;
const subjectType = 'areaForImprovement';

/** Writes an area for improvement: a new one where the id is not in use, otherwise its next version. */
export function saveArea(input: SaveAreaInput, viewer: Viewer): Answered {
  const { kind, text, criteria, evidence, baseVersion } = input;
  const action = baseVersion === 0 ? 'report.areaAdded' : 'report.areaRevised';

  return change(input, viewer, action, async (work) => {
    const known = await listDraftAreas(work.inspection.id, work.transaction);
    // How urgent it is belongs to the item itself, so a later version keeps it.
    const own = known.find(({ id }) => id === input.itemId)?.content.kind ?? kind;
    return saveItem(areaStore, work, {
      ...input,
      content: { kind: own, text, criteria, evidence },
    });
  });
}

/** Takes an area out of the report. It stays on record and can be put back. */
export function withdrawArea(input: ReportItemInput, viewer: Viewer): Answered {
  return change(input, viewer, 'report.areaWithdrawn', (work) =>
    setItemState(areaStore, work, input, 'withdrawn'),
  );
}

/** Puts an area back at the end of its list. */
export function restoreArea(input: ReportItemInput, viewer: Viewer): Answered {
  return change(input, viewer, 'report.areaRestored', (work) =>
    setItemState(areaStore, work, input, 'recorded'),
  );
}

/** Moves an area among those of its urgency. */
export function moveArea(input: MoveItemInput, viewer: Viewer): Answered {
  return change(input, viewer, 'report.areaMoved', (work) => moveItem(areaStore, work, input));
}

function change(
  { inspectionId, itemId }: { inspectionId: string; itemId: string },
  viewer: Viewer,
  action: string,
  make: Parameters<typeof changeReport<Saved, DraftConflict<AreaContent>>>[3],
): Answered {
  return changeReport(inspectionId, viewer, { action, subjectType, subjectId: itemId }, make);
}

const areaStore: ItemStore<AreaContent> = {
  list: (transaction, inspectionId) => listDraftAreas(inspectionId, transaction),
  versions: (transaction, inspectionId, itemId) =>
    listAreaVersions(inspectionId, itemId, transaction),
  async create(transaction, inspectionId, itemId, { kind }) {
    await transaction.areaForImprovement.create({
      data: { id: itemId, inspectionId, kind },
      select: { id: true },
    });
  },
  async append(transaction, next) {
    const { text, criteria, evidence } = next.content;
    const ids = await idsOf(transaction, next.inspectionId, evidence);
    await transaction.areaForImprovementVersion.create({
      data: {
        areaId: next.itemId,
        version: next.version,
        state: next.state,
        position: next.position,
        text,
        criteria: [...criteria],
        reason: next.reason,
        recordedById: next.recordedById,
        evidence: { create: ids.map((evidenceId) => ({ evidenceId })) },
      },
      select: { id: true },
    });
  },
  async isElsewhere(transaction, inspectionId, itemId) {
    const where = { id: itemId, inspectionId: { not: inspectionId } };
    return (await transaction.areaForImprovement.count({ where })) > 0;
  },
  groupOf: ({ kind }) => kind,
  async check(transaction, inspection, { criteria, evidence }) {
    const framework = frameworkOf(inspection);
    const unknown = criteria.filter((id) => !criterionOf(framework, id));
    if (unknown.length > 0) {
      const message = `Choose criteria of this framework. Not among them: ${unknown.join(', ')}`;
      return { kind: 'fields', errors: [{ field: 'criteria', message }] };
    }
    return checkLinks(transaction, inspection.id, evidence);
  },
};

import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import type { ParagraphContent } from '@/lib/domain/report-draft';
import { frameworkOf } from '@/lib/frameworks';
import { listDraftParagraphs, listParagraphVersions } from '@/lib/queries/report-drafts';
import type { MoveItemInput, ReportItemInput, SaveParagraphInput } from '@/lib/schemas/report';
import type { Failure } from '@/lib/services/failures';
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

type Answered = Promise<Answer<ParagraphContent>>;
const subjectType = 'reportParagraph';

/** Writes a paragraph: a new one where the id is not in use, otherwise its next version. */
export function saveParagraph(input: SaveParagraphInput, viewer: Viewer): Answered {
  const { itemId, baseVersion, area, kind, text, evidence } = input;
  const action = baseVersion === 0 ? 'report.paragraphAdded' : 'report.paragraphRevised';

  return change(input, viewer, action, (work) =>
    saveItem(paragraphStore, work, {
      ...input,
      itemId,
      content: { area, kind, text, evidence },
    }),
  );
}

/** Takes a paragraph out of the report. It stays on record and can be put back. */
export function withdrawParagraph(input: ReportItemInput, viewer: Viewer): Answered {
  return change(input, viewer, 'report.paragraphWithdrawn', (work) =>
    setItemState(paragraphStore, work, input, 'withdrawn'),
  );
}

/** Puts a paragraph back at the end of its section. */
export function restoreParagraph(input: ReportItemInput, viewer: Viewer): Answered {
  return change(input, viewer, 'report.paragraphRestored', (work) =>
    setItemState(paragraphStore, work, input, 'recorded'),
  );
}

/** Moves a paragraph within its section. */
export function moveParagraph(input: MoveItemInput, viewer: Viewer): Answered {
  return change(input, viewer, 'report.paragraphMoved', (work) =>
    moveItem(paragraphStore, work, input),
  );
}

function change(
  { inspectionId, itemId }: { inspectionId: string; itemId: string },
  viewer: Viewer,
  action: string,
  make: Parameters<typeof changeReport<Saved, DraftConflict<ParagraphContent>>>[3],
): Answered {
  return changeReport(inspectionId, viewer, { action, subjectType, subjectId: itemId }, make);
}

/** Paragraphs are ordered within the section of their judgement. */
export const paragraphStore: ItemStore<ParagraphContent> = {
  list: (transaction, inspectionId) => listDraftParagraphs(inspectionId, transaction),
  versions: (transaction, inspectionId, itemId) =>
    listParagraphVersions(inspectionId, itemId, transaction),
  async create(transaction, inspectionId, itemId) {
    await transaction.reportParagraph.create({
      data: { id: itemId, inspectionId },
      select: { id: true },
    });
  },
  async append(transaction, next) {
    const { area, kind, text, evidence } = next.content;
    const ids = await idsOf(transaction, next.inspectionId, evidence);
    await transaction.reportParagraphVersion.create({
      data: {
        paragraphId: next.itemId,
        version: next.version,
        state: next.state,
        area,
        position: next.position,
        text,
        headline: kind === 'headline',
        context: kind === 'context',
        reason: next.reason,
        recordedById: next.recordedById,
        evidence: { create: ids.map((evidenceId) => ({ evidenceId })) },
      },
      select: { id: true },
    });
  },
  async isElsewhere(transaction, inspectionId, itemId) {
    const where = { id: itemId, inspectionId: { not: inspectionId } };
    return (await transaction.reportParagraph.count({ where })) > 0;
  },
  groupOf: ({ area }) => area,
  async check(transaction, inspection, { area, evidence }): Promise<Failure | null> {
    if (!frameworkOf(inspection).bodyOrder.includes(area)) return { kind: 'notFound' };

    return checkLinks(transaction, inspection.id, evidence, area);
  },
};

import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { listDraftParagraphs } from '@/lib/queries/report-drafts';
import { draftParagraphs } from '@/lib/report/draft-paragraphs';
import { type Result, succeed } from '@/lib/result';
import type { DraftFromEntriesInput } from '@/lib/schemas/report';
import type { Failure } from '@/lib/services/failures';
import { changeReport } from './change-report';
import { paragraphStore } from './paragraphs';

/**
 * Adds a paragraph for each criterion of a judgement with entries that no paragraph rests on yet. Asked for twice,
 * it adds them once.
 *
 * @returns how many were added
 */
export function draftFromEntries(
  { inspectionId, area }: DraftFromEntriesInput,
  viewer: Viewer,
): Promise<Result<{ added: number; changed: boolean }, Failure>> {
  const audit = {
    action: 'report.draftedFromEntries',
    subjectType: 'report',
    subjectId: inspectionId,
    detail: { area },
  };

  return changeReport<{ added: number; changed: boolean }, Failure>(
    inspectionId,
    viewer,
    audit,
    async ({ transaction, inspection, needsReason }) => {
      // One after the other: a transaction has one connection.
      const items = await listDraftParagraphs(inspection.id, transaction);
      const evidence = await listStandingEvidence(transaction, inspection.id);
      const standing = items.filter(({ state }) => state === 'recorded');
      const used = new Set(standing.flatMap(({ content }) => content.evidence));
      const drafts = draftParagraphs(evidence, frameworkOf(inspection), area, used);
      const own = standing.filter(({ content }) => content.area === area);
      const last = Math.max(0, ...own.map(({ position }) => position));

      for (const [index, content] of drafts.entries()) {
        const itemId = randomUUID();
        await paragraphStore.create(transaction, inspection.id, itemId, content);
        await paragraphStore.append(transaction, {
          inspectionId: inspection.id,
          itemId,
          version: 1,
          state: 'recorded',
          position: last + index + 1,
          content,
          reason: needsReason ? 'Drafted from entries that no paragraph rested on' : null,
          recordedById: viewer.id,
        });
      }
      return succeed({ added: drafts.length, changed: drafts.length > 0 });
    },
  );
}

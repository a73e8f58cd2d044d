import 'server-only';
import { hasGrades } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { fromDay, toDayOrNull } from '@/lib/queries/days';
import { type DraftSummary, getDraftSummary } from '@/lib/queries/report-drafts';
import { fail, type Result, succeed } from '@/lib/result';
import type { ReportFactsInput, SaveSummaryInput } from '@/lib/schemas/report';
import { type Failure, refuse } from '@/lib/services/failures';
import { changeReport, reasonMissing } from './change-report';

type Changed = { changed: boolean };

/** Somebody else wrote the summary since it was opened. */
export type SummaryConflict = { kind: 'conflict'; opened: DraftSummary; current: DraftSummary };

/** Writes the next version of the summary, unless somebody else wrote one meanwhile. */
export function saveSummary(
  { inspectionId, baseVersion, reason, text }: SaveSummaryInput,
  viewer: Viewer,
): Promise<Result<Changed, Failure | SummaryConflict>> {
  const audit = {
    action: 'report.summaryWritten',
    subjectType: 'reportSummary',
    subjectId: inspectionId,
  };

  return changeReport<Changed, SummaryConflict>(
    inspectionId,
    viewer,
    audit,
    async ({ transaction, inspection, needsReason }) => {
      const current = await getDraftSummary(inspection.id, transaction);
      if (current.paragraphs.join('\n\n') === text.join('\n\n')) {
        return succeed({ changed: false });
      }
      if (current.version !== baseVersion) {
        const opened = await getDraftSummary(inspection.id, transaction, baseVersion);
        return fail({ kind: 'conflict', opened, current });
      }
      const wrong = reasonMissing(needsReason, reason);
      if (wrong) return fail(wrong);

      await transaction.reportSummaryVersion.create({
        data: {
          inspectionId: inspection.id,
          version: current.version + 1,
          paragraphs: text,
          reason: reason || null,
          recordedById: viewer.id,
        },
        select: { id: true },
      });
      return succeed({ changed: true });
    },
  );
}

type FactsInput = Omit<ReportFactsInput, 'themeAsPrinted'> &
  Partial<Pick<ReportFactsInput, 'themeAsPrinted'>>;

/** Sets the last day on site, what care leavers are called and how a letter words its theme. The audit trail keeps what was there before. */
export function saveReportFacts(
  { inspectionId, reason, endedOn, localTerm, themeAsPrinted = null }: FactsInput,
  viewer: Viewer,
): Promise<Result<Changed, Failure>> {
  const audit = {
    action: 'report.factsSet',
    subjectType: 'inspection',
    subjectId: inspectionId,
    detail: {
      endedOn,
      localTerm,
      ...(themeAsPrinted ? { themeAsPrinted } : {}),
      reason: reason || null,
    },
  };

  return changeReport<Changed, Failure>(
    inspectionId,
    viewer,
    audit,
    async ({ transaction, inspection, needsReason }) => {
      const { id } = inspection;
      const stored = await transaction.inspection.findUniqueOrThrow({
        where: { id },
        select: {
          startedOn: true,
          endedOn: true,
          localTermForCareLeavers: true,
          themeAsPrinted: true,
        },
      });
      const startedOn = toDayOrNull(stored.startedOn);
      if (endedOn && startedOn && endedOn < startedOn) {
        const message = 'The last day on site must be the first day or later';
        return refuse('endedOn', message);
      }
      // An inspection is about everything, so it keeps no theme.
      const theme = hasGrades(inspection.type) ? null : themeAsPrinted;
      const same =
        toDayOrNull(stored.endedOn) === endedOn &&
        stored.localTermForCareLeavers === localTerm &&
        stored.themeAsPrinted === theme;
      if (same) return succeed({ changed: false });
      const wrong = reasonMissing(needsReason, reason);
      if (wrong) return fail(wrong);

      await transaction.inspection.update({
        where: { id },
        data: {
          endedOn: endedOn && fromDay(endedOn),
          localTermForCareLeavers: localTerm,
          themeAsPrinted: theme,
        },
        select: { id: true },
      });
      return succeed({ changed: true });
    },
  );
}

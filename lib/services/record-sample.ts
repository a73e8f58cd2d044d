import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import { belongsToInspectors, canWorkOnInspection } from '@/lib/permissions/inspections';
import { takesSampling } from '@/lib/permissions/sampling';
import { fail, type Result, succeed } from '@/lib/result';
import type { SampleLineInput } from '@/lib/schemas/sampling';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import { lockInspection } from './locked-inspection';

type Answer = Promise<Result<{ lineId: string; version: number }, Failure>>;

/**
 * Adds a line to the sampling plan, or the next version of one. Every version stays. The same line with the same
 * words a second time adds nothing, and nobody writes over what somebody else has just changed.
 */
export function recordSample(input: SampleLineInput, viewer: Viewer): Answer {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });

    const { lineId, baseVersion, subject, area, chosenBecause, state, note = null } = input;
    const said = { subject, area, chosenBecause, state, note };
    const line = await transaction.sampleLine.findUnique({
      where: { id: lineId },
      select: {
        inspectionId: true,
        versions: {
          orderBy: { version: 'desc' },
          take: 1,
          select: {
            version: true,
            subject: true,
            area: true,
            chosenBecause: true,
            state: true,
            note: true,
          },
        },
      },
    });
    if (line && line.inspectionId !== inspection.id) return fail({ kind: 'notFound' });
    if (!line && baseVersion > 0) return fail({ kind: 'notFound' });

    const { version: current = 0, ...before } = line?.versions[0] ?? {};
    if (current > 0 && JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(said)))
      return succeed({ lineId, version: current });
    if (!takesSampling(inspection)) return fail({ kind: 'closed' });
    if (current !== baseVersion) return refuse('', changedMeanwhile);
    const judged = frameworkOf(inspection).judgements.some((one) => one.area === area);
    if (!judged) return refuse('area', 'Select a judgement of this inspection’s framework');

    if (!line)
      await transaction.sampleLine.create({ data: { id: lineId, inspectionId: inspection.id } });
    const version = current + 1;
    await transaction.sampleLineVersion.create({
      data: { ...said, lineId, version, recordedById: viewer.id },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: version === 1 ? 'sample.chosen' : 'sample.changed',
      subjectType: 'sampleLine',
      subjectId: lineId,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { version, area, state },
    });
    return succeed({ lineId, version });
  });
}

const changedMeanwhile =
  'Somebody else changed this line since you opened it, so nothing was saved. Look at it again, then send your change';

type Said = {
  subject?: string;
  area?: string;
  chosenBecause?: string;
  state?: string;
  note?: string | null;
};

function inOrder({ subject, area, chosenBecause, state, note }: Said) {
  return [subject, area, chosenBecause, state, note ?? null];
}

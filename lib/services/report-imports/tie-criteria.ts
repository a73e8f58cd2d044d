import 'server-only';
import { addressDay } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { formatDate } from '@/lib/format/dates';
import { frameworkOf } from '@/lib/frameworks';
import { criterionOf } from '@/lib/frameworks/index';
import { fail, type Result, succeed } from '@/lib/result';
import type { TieCriteriaInput } from '@/lib/schemas/report-coding';
import { writeAudit } from '@/lib/server/audit';
import { noteDataVersion } from '@/lib/server/data-version';
import { db } from '@/lib/server/db';
import { type Failure, refuse } from '@/lib/services/failures';
import { openForCoding } from './open-for-coding';

/**
 * Says what an item of a published report is about: its next version, with the same words. The first answer needs no
 * reason, a changed one does. Themes count it from then on. The same answer again changes nothing.
 */
export function tieCriteria(
  input: TieCriteriaInput,
  viewer: Viewer,
): Promise<Result<{ version: number }, Failure>> {
  return db.$transaction(async (transaction) => {
    const open = await openForCoding(transaction, input.inspectionId, viewer);
    if (!open.ok) return open;
    const { locked, inspection } = open.value;
    const current = await transaction.areaForImprovementVersion.findFirst({
      where: { areaId: input.areaId, area: { inspectionId: locked.id } },
      orderBy: { version: 'desc' },
      include: { evidence: { select: { evidenceId: true } } },
    });
    if (current?.state !== 'recorded') return fail({ kind: 'notFound' });

    const framework = frameworkOf(locked);
    const unknown = input.criteria.filter((id) => !criterionOf(framework, id));
    if (unknown.length > 0)
      return refuse(
        'criteria',
        `Choose criteria of this framework. Not among them: ${unknown.join(', ')}`,
      );
    if (sameIds(current.criteria, input.criteria)) return succeed({ version: current.version });
    if (current.version !== input.baseVersion)
      return refuse(
        'criteria',
        'Somebody else has changed this since you opened it. Your answers are below: look at its history, then save again from the page opened anew',
      );
    if (current.criteria.length > 0 && input.reason === '')
      return refuse('reason', 'Say why you change it');

    const version = current.version + 1;
    const { text, position, nationalFrameworkOutcome, nationalFrameworkEdition } = current;
    await transaction.areaForImprovementVersion.create({
      data: {
        areaId: input.areaId,
        version,
        state: 'recorded',
        position,
        text,
        nationalFrameworkOutcome,
        nationalFrameworkEdition,
        criteria: input.criteria,
        reason: input.reason || null,
        recordedById: viewer.id,
        evidence: { create: current.evidence },
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'report.criteriaTied',
      subjectType: 'areaForImprovement',
      subjectId: input.areaId,
      inspectionId: locked.id,
      laCode: locked.laCode,
      detail: { version, criteria: input.criteria, reason: input.reason || null },
    });
    await noteDataVersion(transaction, {
      weight: 'patch',
      changed: `Inspection of ${inspection.laName} from ${formatDate(addressDay(inspection))}: what area for improvement ${position} is about`,
    });
    return succeed({ version });
  });
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}

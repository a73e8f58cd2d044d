import 'server-only';
import { inspectionTypes, isVisitType } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { visitTypeLabels } from '@/lib/format/inspections';
import { frameworkForStart } from '@/lib/frameworks';
import { canStartInspection } from '@/lib/permissions/inspections';
import { fromDay } from '@/lib/queries/days';
import { listLeadInspectors } from '@/lib/queries/people';
import { fail, type Result, succeed } from '@/lib/result';
import type { StartInspectionInput } from '@/lib/schemas/inspections';
import { writeAudit } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import { db, type Transaction } from '@/lib/server/db';
import { type Failure, refuse } from './failures';

/** Starts an inspection or visit, in fieldwork or planned for a day to come, and appoints its leads, and whoever starts it as inspector if not a lead. */
export async function startInspection(
  input: StartInspectionInput,
  viewer: Viewer,
): Promise<Result<{ inspectionId: string }, Failure>> {
  if (!canStartInspection(viewer)) return fail({ kind: 'notPermitted' });

  const eligible = new Set((await listLeadInspectors()).map(({ id }) => id));
  const leads = [...new Set(input.leadInspectorIds)];
  if (!leads.every((id) => eligible.has(id)))
    return refuse('leadInspectorIds', 'Select lead inspectors from the list');

  return db.$transaction(async (transaction) => {
    const authority = await transaction.localAuthority.findFirst({
      where: { laCode: input.laCode, status: 'current' },
      select: { name: true },
    });
    if (!authority) return refuse('laCode', 'Select the local authority');

    // Two people starting the same inspection at once: the second waits here and is then told.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`start ${input.laCode}`}))`;
    // One inspection of whatever kind a day, and beside it one visit of each kind: so each has an address of its own.
    const same = await transaction.inspection.findFirst({
      where: {
        laCode: input.laCode,
        startedOn: fromDay(input.startedOn),
        type: isVisitType(input.type) ? input.type : { in: [...inspectionTypes] },
      },
      select: { id: true },
    });
    if (same)
      return refuse(
        'startedOn-day',
        `There is already ${nameOf(input)} ${authority.name} that starts on this day. Enter another day, or open the one there is`,
      );

    const status = input.startedOn > today() ? 'planned' : 'fieldwork';
    const { id } = await transaction.inspection.create({
      data: {
        laCode: input.laCode,
        framework: frameworkForStart(input.startedOn).key,
        type: input.type,
        status,
        origin: 'recordedHere',
        startedOn: fromDay(input.startedOn),
        theme: input.theme ?? null,
        themeAsPrinted: input.themeAsPrinted ?? null,
        createdById: viewer.id,
      },
      select: { id: true },
    });
    await appoint(transaction, id, leads, viewer);
    await transaction.inspectionStatusChange.create({
      data: { inspectionId: id, fromStatus: null, toStatus: status, recordedById: viewer.id },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'inspection.started',
      subjectType: 'inspection',
      subjectId: id,
      inspectionId: id,
      laCode: input.laCode,
      detail: {
        type: input.type,
        startedOn: input.startedOn,
        leads,
        ...(input.theme ? { theme: input.theme } : {}),
      },
    });
    return succeed({ inspectionId: id });
  });
}

/** "an inspection of", "a focused visit to". */
function nameOf({ type }: StartInspectionInput): string {
  return isVisitType(type) ? `a ${visitTypeLabels[type].toLowerCase()} to` : 'an inspection of';
}

async function appoint(
  transaction: Transaction,
  inspectionId: string,
  leads: readonly string[],
  viewer: Viewer,
): Promise<void> {
  const team = leads.map((userId) => ({ userId, role: 'leadInspector', inspectionId }));
  if (!leads.includes(viewer.id)) team.push({ userId: viewer.id, role: 'inspector', inspectionId });
  await transaction.roleAssignment.createMany({ data: team });

  const names = await transaction.user.findMany({
    where: { id: { in: [...leads] } },
    orderBy: { name: 'asc' },
    select: { name: true },
  });
  await transaction.inspectionInspector.createMany({
    data: names.map(({ name }, position) => ({ inspectionId, position, part: 'lead', name })),
  });
}

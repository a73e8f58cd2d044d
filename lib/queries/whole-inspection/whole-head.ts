import 'server-only';
import type { EventType, InspectionStatus } from '@/lib/domain/inspections';
import { toDayOrNull } from '@/lib/queries/days';
import { storedEventType, storedFramework, storedStatus } from '@/lib/queries/stored';
import type { Transaction } from '@/lib/server/db';

export type WholeInspection = {
  id: string;
  laCode: string;
  laName: string;
  type: EventType;
  framework: ReturnType<typeof storedFramework.parse>;
  status: InspectionStatus;
  startedOn: string | null;
  endedOn: string | null;
};

/** What an inspection or visit is. Call it after permission has been checked. */
export async function getWholeInspection(
  transaction: Transaction,
  id: string,
): Promise<WholeInspection | null> {
  const row = await transaction.inspection.findUnique({
    where: { id },
    select: {
      id: true,
      laCode: true,
      type: true,
      framework: true,
      status: true,
      startedOn: true,
      endedOn: true,
      authority: { select: { name: true } },
    },
  });
  if (!row) return null;

  return {
    id: row.id,
    laCode: row.laCode,
    laName: row.authority.name,
    type: storedEventType.parse(row.type),
    framework: storedFramework.parse(row.framework),
    status: storedStatus.parse(row.status),
    startedOn: toDayOrNull(row.startedOn),
    endedOn: toDayOrNull(row.endedOn),
  };
}

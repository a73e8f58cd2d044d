import 'server-only';
import type { EvidenceVersion } from '@/lib/domain/evidence-record';
import { toVersion, versionSelect } from '@/lib/queries/evidence-rows';
import type { Transaction } from '@/lib/server/db';

export type History = { reference: string; versions: EvidenceVersion[] };

const batch = 500;

/** Every entry of an inspection with all its versions, some at a time. Call it after permission has been checked. */
export async function* readHistories(
  transaction: Transaction,
  inspectionId: string,
): AsyncGenerator<History[]> {
  for (let from = 0; ; from += batch) {
    const rows = await transaction.evidenceItem.findMany({
      where: { inspectionId },
      orderBy: [{ createdAt: 'asc' }, { reference: 'asc' }],
      skip: from,
      take: batch,
      select: { reference: true, versions: { select: versionSelect } },
    });
    if (rows.length > 0) {
      yield rows.map(({ reference, versions }) => ({
        reference,
        versions: versions.map((version) => toVersion(version, reference)),
      }));
    }
    if (rows.length < batch) return;
  }
}

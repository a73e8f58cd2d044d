import 'server-only';
import type { SignOffState } from '@/lib/domain/checking';
import type { UnderFramework } from '@/lib/frameworks';
import type { Transaction } from '@/lib/server/db';
import { listChangesSince } from './changes-since';

/**
 * Whether quality assurance has signed off what now stands, and where it no longer does, what has changed since.
 * Call it only after permission has been checked.
 *
 * @param now the digest of what now stands, from `stateDigest`
 */
export async function signOffState(
  transaction: Transaction,
  inspection: { id: string } & UnderFramework,
  now: string,
): Promise<SignOffState> {
  const newest = await transaction.qualitySignOff.findFirst({
    where: { inspectionId: inspection.id },
    orderBy: { id: 'desc' },
    include: { recordedBy: { select: { id: true, name: true } } },
  });
  if (!newest) return { kind: 'never' };

  const { stateDigest: digest, note, recordedAt, recordedBy } = newest;
  const signOff = { digest, note, recordedAt, recordedBy };
  if (digest === now) return { kind: 'stands', signOff };

  const changes = await listChangesSince(transaction, inspection, recordedAt);
  return { kind: 'voided', signOff, changes };
}

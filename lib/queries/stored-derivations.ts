import 'server-only';
import type { Evidence } from '@/lib/domain/evidence';
import { db } from '@/lib/server/db';
import { toDay } from './days';
import { toVersion, versionSelect } from './evidence-rows';

export type StoredDerivationRow = {
  id: bigint;
  recordedAt: string;
  evidenceVersionId: string | null;
  rulesVersion: string;
  evidenceDigest: string;
  /** As it was stored: parse it before use. */
  result: unknown;
};

export type StoredVersionRow = {
  versionId: string;
  reference: string;
  version: number;
  withdrawn: boolean;
  recordedAt: string;
  content: Evidence;
};

export type PublishedSnapshotRow = {
  number: number;
  recordedAt: string;
  /** As it was stored: parse it before use. */
  document: unknown;
};

/** Everything the rules ever made of one inspection, with every version of its evidence. */
export type DerivationHistory = {
  name: string;
  derivations: StoredDerivationRow[];
  snapshots: PublishedSnapshotRow[];
  versions: StoredVersionRow[];
};

/** The inspections that anything was derived or published for, in the order of the record. */
export async function listDerivedInspections(): Promise<string[]> {
  const rows = await db.inspection.findMany({
    where: { OR: [{ derivations: { some: {} } }, { snapshots: { some: {} } }] },
    orderBy: [{ startedOn: 'asc' }, { laCode: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/**
 * It asks for no viewer: it is for those who run the service, at the command line, and no page uses it.
 */
export async function getDerivationHistory(
  inspectionId: string,
): Promise<DerivationHistory | null> {
  const row = await db.inspection.findUnique({
    where: { id: inspectionId },
    select: {
      startedOn: true,
      authority: { select: { name: true } },
      derivations: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          recordedAt: true,
          evidenceVersionId: true,
          rulesVersion: true,
          evidenceDigest: true,
          result: true,
        },
      },
      snapshots: {
        orderBy: { number: 'asc' },
        select: { number: true, recordedAt: true, document: true },
      },
      evidence: {
        orderBy: [{ createdAt: 'asc' }, { reference: 'asc' }],
        select: {
          reference: true,
          versions: { orderBy: { version: 'asc' }, select: { ...versionSelect, id: true } },
        },
      },
    },
  });
  if (!row) return null;

  return {
    name: `${row.authority.name}${row.startedOn ? `, ${toDay(row.startedOn)}` : ''}`,
    derivations: row.derivations.map((derivation) => ({
      ...derivation,
      recordedAt: derivation.recordedAt.toISOString(),
    })),
    snapshots: row.snapshots.map((snapshot) => ({
      ...snapshot,
      recordedAt: snapshot.recordedAt.toISOString(),
    })),
    versions: row.evidence.flatMap(({ reference, versions }) =>
      versions.map((version) => {
        const { state, recordedAt, content } = toVersion(version, reference);
        const withdrawn = state === 'withdrawn';
        return {
          versionId: version.id,
          reference,
          version: version.version,
          withdrawn,
          recordedAt,
          content,
        };
      }),
    ),
  };
}

import type { Evidence } from '@/lib/domain/evidence';

/** One version of an entry, as the record keeps it. */
export type RecordedVersion = {
  versionId: string;
  reference: string;
  version: number;
  /** Taken back, an entry no longer counts. */
  withdrawn: boolean;
  /** An instant, as ISO 8601 writes it. */
  recordedAt: string;
  content: Evidence;
};

/** When a derivation was made: its number in the record, and the change that called for it, if one did. */
export type RecordedDerivation = {
  id: bigint;
  recordedAt: string;
  /** Null where many entries came in at once. */
  evidenceVersionId: string | null;
};

/**
 * The evidence that stood when a derivation was made, from what the record says of both. A change of
 * one entry names its derivation, so those are exact. Entries that came in with a file do not: they
 * belong to the first derivation for many entries after them, or were there from the start. Both
 * readings are given, most likely first; the digest kept with the derivation says which is right.
 *
 * @param versions of one inspection, in the order in which its evidence is read
 * @param derivations of the same inspection
 */
export function evidenceReadings(
  made: RecordedDerivation,
  versions: readonly RecordedVersion[],
  derivations: readonly RecordedDerivation[],
): Evidence[][] {
  const calledFor = new Map<string, bigint>();
  for (const { id, evidenceVersionId } of derivations) {
    if (evidenceVersionId !== null && !calledFor.has(evidenceVersionId)) {
      calledFor.set(evidenceVersionId, id);
    }
  }
  const forMany = derivations
    .filter(({ evidenceVersionId }) => evidenceVersionId === null)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const isThere = (version: RecordedVersion, fromFile: boolean): boolean => {
    const derivation = calledFor.get(version.versionId);
    if (derivation !== undefined) return derivation <= made.id;
    const file = fromFile
      ? forMany.find(({ recordedAt }) => recordedAt >= version.recordedAt)
      : undefined;
    return file ? file.id <= made.id : version.recordedAt <= made.recordedAt;
  };

  return [true, false].map((fromFile) =>
    standing(versions.filter((version) => isThere(version, fromFile))),
  );
}

/** The newest version of each entry, unless it was taken back. */
function standing(versions: readonly RecordedVersion[]): Evidence[] {
  const newest = new Map<string, RecordedVersion>();
  for (const version of versions) {
    const held = newest.get(version.reference);
    if (!held || held.version < version.version) newest.set(version.reference, version);
  }
  return [...newest.values()].filter(({ withdrawn }) => !withdrawn).map(({ content }) => content);
}

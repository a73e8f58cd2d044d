import { frozenDerivation } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/frozen-derivation';
import type { HeldEvidence } from '@/components/report/held-evidence';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';

/** The entries a document releases, with the team's own pages behind its links. */
export function previewHeld(
  document: SnapshotDocument,
  { id }: { id: string },
  framework: Framework,
): HeldEvidence | null {
  if (document.evidence === null || document.evidence.length === 0) return null;

  return {
    entries: document.evidence,
    derivation: frozenDerivation(document, framework),
    links: {
      judgement: (area) => paths.inspections.judgement(id, area),
      entry: (reference) => paths.inspections.evidence(id, reference),
      criterion: (criterion) => paths.inspections.evidence(id, undefined, { criterion }),
    },
  };
}

import { readFileSync } from 'node:fs';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import type { PublishedReport } from '@/lib/exports/published-report';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { digestOf } from '@/lib/server/digest';

/** The Stoke-on-Trent inspection as it ships. */
export function stokeDocument(): SnapshotDocument {
  const file = readFileSync('prisma/data/stoke-on-trent-2019-snapshot.json', 'utf8');
  return snapshotDocumentSchema.parse(JSON.parse(file).document);
}

/** A document as it is handed out. */
export function publishedReport(
  document: SnapshotDocument,
  changes: Partial<PublishedReport> = {},
): PublishedReport {
  return {
    snapshot: {
      id: '4b0c9a52-0d3b-4f0e-8a43-0f9d5d1f6a11',
      inspectionId: document.inspection.id,
      number: 1,
      document,
      digest: digestOf(document),
      publishAt: new Date('2019-03-18T00:00:00Z'),
      correction: null,
    },
    title: 'Inspection of children’s social care services',
    citation: `${document.inspection.laName}: Inspection of children’s social care services.`,
    address: 'https://example.org/local-authorities/861/inspections/2019-02-04',
    source: 'The published report',
    remark: null,
    ...changes,
  };
}

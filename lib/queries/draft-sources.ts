import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { db } from '@/lib/server/db';
import { workedOnBy } from './inspection-rows';

/** A paragraph or an area for improvement, with every text it ever had. */
export type DraftSource = {
  kind: 'paragraph' | 'area';
  id: string;
  texts: readonly string[];
  /** Its text now, or null where it is no longer in the report. */
  now: string | null;
};

const versions = {
  orderBy: { version: 'asc' },
  select: { text: true, state: true },
} as const;

/** Where the texts of a draft came from, for whoever works on the inspection. */
export async function listDraftSources(
  inspectionId: string,
  viewer: Viewer,
): Promise<DraftSource[]> {
  const where = { AND: [{ inspectionId }, { inspection: workedOnBy(viewer) }] };
  const select = { id: true, versions };
  const [paragraphs, areas] = await Promise.all([
    db.reportParagraph.findMany({ where, select }),
    db.areaForImprovement.findMany({ where, select }),
  ]);

  return [
    ...paragraphs.map((row) => toSource('paragraph', row)),
    ...areas.map((row) => toSource('area', row)),
  ];
}

function toSource(
  kind: DraftSource['kind'],
  row: { id: string; versions: readonly { text: string; state: string }[] },
): DraftSource {
  const last = row.versions.at(-1);

  return {
    kind,
    id: row.id,
    texts: row.versions.map(({ text }) => text),
    now: last?.state === 'recorded' ? last.text : null,
  };
}

/**
 * The paragraph or area a place of a draft was drawn from. By its words, since numbers move; null where none or
 * several had them.
 */
export function findDraftSource(
  sources: readonly DraftSource[],
  { anchor, text }: { anchor: string; text: string },
): DraftSource | null {
  const kind = anchor.startsWith('p') ? 'paragraph' : 'area';
  const found = sources.filter((one) => one.kind === kind && one.texts.includes(text));

  return (found.length === 1 && found[0]) || null;
}

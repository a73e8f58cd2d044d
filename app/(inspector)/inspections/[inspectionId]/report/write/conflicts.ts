import type { PartConflict, ShownVersion } from '@/components/report-builder/part-state';
import type { AreaContent, DraftVersion, ParagraphContent } from '@/lib/domain/report-draft';
import type { DraftSummary } from '@/lib/queries/report-drafts';
import type { DraftConflict } from '@/lib/services/report/items';
import type { SummaryConflict } from '@/lib/services/report/summary';

const kinds = {
  finding: 'A finding',
  headline: 'The conclusion of the section',
  context: 'Context',
} as const;

/** Both versions of a paragraph, as a form shows them. */
export function paragraphConflict({
  opened,
  current,
}: DraftConflict<ParagraphContent>): PartConflict {
  const show = (version: DraftVersion<ParagraphContent>): ShownVersion =>
    toShown(version, [kinds[version.content.kind], links(version.content.evidence)]);

  return { opened: opened && show(opened), current: show(current) };
}

/** Both versions of an area for improvement. */
export function areaConflict({ opened, current }: DraftConflict<AreaContent>): PartConflict {
  const show = (version: DraftVersion<AreaContent>): ShownVersion => {
    const { criteria, evidence } = version.content;
    const answers = criteria.length > 0 ? `Answers ${criteria.join(', ')}` : 'Names no criterion';
    return toShown(version, [links(evidence), answers]);
  };

  return { opened: opened && show(opened), current: show(current) };
}

/** Both versions of the summary. */
export function summaryConflict({ opened, current }: SummaryConflict): PartConflict {
  const show = ({ version, paragraphs, recordedAt, recordedBy }: DraftSummary): ShownVersion => ({
    version,
    text: paragraphs.join('\n\n'),
    facts: [],
    recordedAt,
    recordedBy,
  });

  return { opened: opened.version > 0 ? show(opened) : null, current: show(current) };
}

function toShown(
  { version, state, content, recordedAt, recordedBy }: DraftVersion<{ text: string }>,
  facts: readonly string[],
): ShownVersion {
  const standing = state === 'withdrawn' ? ['Taken out of the report'] : [];

  return { version, text: content.text, facts: [...standing, ...facts], recordedAt, recordedBy };
}

function links(evidence: readonly string[]): string {
  return evidence.length > 0 ? `Rests on ${evidence.join(', ')}` : 'Rests on no entry';
}

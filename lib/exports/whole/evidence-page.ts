import type { EvidenceVersion } from '@/lib/domain/evidence-record';
import { htmlElement, type Markup } from '@/lib/exports/markup';
import { formatInstant } from '@/lib/format/dates';
import { describeWeight, formatDocument } from '@/lib/format/evidence';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';

/** One entry with everything it has ever said, newest first. */
export function entryArticle(reference: string, versions: readonly EvidenceVersion[]): string {
  const newestFirst = versions.toSorted((one, other) => other.version - one.version);
  const withdrawn = newestFirst[0]?.state === 'withdrawn';

  return htmlElement(
    'article',
    { id: reference },
    htmlElement('h2', {}, withdrawn ? `${reference}, withdrawn` : reference),
    newestFirst.map(versionBlock),
  ).written;
}

function versionBlock({ content, reason, ...version }: EvidenceVersion): Markup {
  const { area, criteria, direction, extent, impact, summary } = content;
  const at = formatInstant(new Date(version.recordedAt));
  const verb = version.state === 'withdrawn' ? 'Withdrawn' : 'Recorded';

  return htmlElement(
    'section',
    { class: version.state },
    htmlElement('h3', {}, `Version ${version.version}`),
    htmlElement('p', {}, summary),
    htmlElement(
      'p',
      { class: 'note' },
      `${judgementAreaLabels[area]}, ${criteria.join(', ')}: ${describeWeight(direction, impact, extent)}. ${verb} on ${at}${version.recordedBy ? ` by ${version.recordedBy}` : ''}.`,
    ),
    content.document
      ? htmlElement(
          'p',
          { class: 'note' },
          `Document: ${[formatDocument(content.document), content.document.url].filter(Boolean).join(', ')}`,
        )
      : null,
    reason === null ? null : htmlElement('p', { class: 'note' }, `Why: ${reason}`),
    version.identifyingReason === null
      ? null
      : htmlElement(
          'p',
          { class: 'note' },
          `Why words that may identify a child stay: ${version.identifyingReason}`,
        ),
  );
}

import type { Direction, Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { ParagraphContent } from '@/lib/domain/report-draft';
import { formatMetric } from '@/lib/format/evidence';
import { formatNumber } from '@/lib/format/numbers';
import type { Framework } from '@/lib/frameworks/framework';
import { groupEvidence } from './group-evidence';

const order = { strength: 0, weakness: 1, context: 2 } as const satisfies Record<Direction, number>;

/**
 * Starting texts for the section of a judgement, made from what its entries say: the conclusion first where entries
 * state one, then a paragraph for each criterion with what is strong before what is weak.
 *
 * Entries that a paragraph already rests on are left out, so that drafting again adds only what is new.
 */
export function draftParagraphs(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
  used: ReadonlySet<string>,
): ParagraphContent[] {
  const fresh = evidence.filter((entry) => entry.area === area && !used.has(entry.id));
  const [group] = groupEvidence(fresh, framework);
  if (!group) return [];

  const headlines = group.others.filter(({ headline }) => headline);
  const others = group.others.filter(({ headline }) => !headline);
  const findings = [...group.criteria.map(({ entries }) => entries), others];

  return [
    ...(headlines.length > 0 ? [toParagraph(area, 'headline', headlines)] : []),
    ...findings
      .filter((entries) => entries.length > 0)
      .map((entries) => toParagraph(area, kindOf(entries), entries)),
  ];
}

/** A paragraph of nothing but context finds nothing. */
function kindOf(entries: readonly Evidence[]): ParagraphContent['kind'] {
  return entries.every(({ direction }) => direction === 'context') ? 'context' : 'finding';
}

function toParagraph(
  area: JudgementArea,
  kind: ParagraphContent['kind'],
  entries: readonly Evidence[],
): ParagraphContent {
  const sorted = entries.toSorted((one, other) => order[one.direction] - order[other.direction]);

  return {
    area,
    kind,
    text: sorted.map(toSentence).join(' '),
    evidence: entries.map(({ id }) => id).toSorted(),
  };
}

/** What an entry says, ended as a sentence; its figure stands behind it where the words do not give it. */
function toSentence({ summary, metric }: Evidence): string {
  const words = summary.replace(/\s+/g, ' ').trim();
  const said = metric === undefined || words.includes(formatNumber(metric.value));
  const ended = /[.!?]$/.test(words) ? words : `${words}.`;

  return said ? ended : `${ended} The figure is ${formatMetric(metric)}.`;
}

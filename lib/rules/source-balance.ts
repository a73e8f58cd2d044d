import type { Evidence, EvidenceMethod } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { isCounted } from './tally';

/** How the counted entries of one judgement were gathered. */
export type SourceBalance = {
  area: JudgementArea;
  entries: number;
  byMethod: Readonly<Partial<Record<EvidenceMethod, number>>>;
  /** Entries that do not say how they were gathered. */
  untold: number;
};

/** In the order of the grade table; judgements that do not rest on criteria are left out. */
export function sourceBalanceOf(
  evidence: readonly Evidence[],
  { judgements }: Framework,
): readonly SourceBalance[] {
  return judgements
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ area }) => {
      const counted = evidence.filter((entry) => entry.area === area && isCounted(entry));
      const byMethod: Partial<Record<EvidenceMethod, number>> = {};
      for (const { method } of counted) {
        if (method) byMethod[method] = (byMethod[method] ?? 0) + 1;
      }
      return {
        area,
        entries: counted.length,
        byMethod,
        untold: counted.filter(({ method }) => !method).length,
      };
    });
}

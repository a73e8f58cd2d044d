import { EvidenceDot } from '@/components/charts/evidence-dot';
import { weightOf } from '@/lib/charts/criteria-grid';
import type { Evidence } from '@/lib/domain/evidence';
import { describeWeight } from '@/lib/format/evidence';

type Props = { entry: Pick<Evidence, 'direction' | 'extent' | 'impact'> };

/** Which way an entry points and how heavily, as its mark and in words. */
export function EvidenceWeight({ entry }: Props) {
  const { direction, extent, impact } = entry;

  return (
    <span className="inline-flex items-start gap-1">
      <span className="-ml-1 shrink-0">
        <EvidenceDot
          direction={direction}
          weight={direction === 'context' ? 1 : weightOf(impact)}
        />
      </span>
      <span className="pt-px">{describeWeight(direction, impact, extent)}</span>
    </span>
  );
}

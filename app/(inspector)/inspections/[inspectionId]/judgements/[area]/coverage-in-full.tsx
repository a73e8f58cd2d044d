import {
  coverageFor,
  type InspectionWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { CoverageTable } from '@/components/evidence/coverage-table';
import { CoverageInShort } from '@/components/judgements/coverage-in-short';
import { ButtonLink } from '@/components/ui/button';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';

type Props = { work: InspectionWork; judgement: FrameworkJudgement; records: boolean };

/** What is missing, and every criterion with the way to its entries and to one more. */
export function CoverageInFull({ work, judgement, records }: Props) {
  const { area, shortName } = judgement;
  const { id } = work.inspection;
  const coverage = coverageFor(work, area);
  if (!coverage) return null;

  return (
    <>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <CoverageInShort coverage={coverage} />
        {records && (
          <ButtonLink kind="secondary" href={paths.inspections.newEvidence(id, { area })}>
            Record evidence
          </ButtonLink>
        )}
      </div>
      <CoverageTable
        caption={`Coverage of ${shortName.toLowerCase()}`}
        criteria={coverage.criteria}
        entriesHref={(criterion) => paths.inspections.evidence(id, undefined, { area, criterion })}
        addHref={
          records
            ? (criterion) => paths.inspections.newEvidence(id, { area, criterion })
            : undefined
        }
      />
    </>
  );
}

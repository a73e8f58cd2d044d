import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { EvidenceList } from '@/components/evidence/evidence-list';
import { Details } from '@/components/ui/details';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatCount } from '@/lib/format/numbers';

type Props = {
  work: InspectionWork;
  area: JudgementArea;
  /** Most weighty first. */
  deciding: readonly string[];
  changes: boolean;
};

/** The entries of a judgement: those that decided in sight, the others behind a click. Each has its anchor. */
export function EntriesBehind({ work, area, deciding, changes }: Props) {
  const records = work.records.filter(({ content }) => content.area === area);
  if (records.length === 0) return <p>Nothing is recorded on this yet.</p>;

  const decided = deciding.flatMap((id) => records.filter(({ content }) => content.id === id));
  const others = records.filter(({ content }) => !deciding.includes(content.id));
  const list = { names: work.names, canChange: changes };

  return (
    <>
      {decided.length > 0 && (
        <>
          <p className="mb-3">
            {formatCount(decided.length, 'entry', 'entries')} decided, most weighty first.
          </p>
          <EvidenceList records={decided} {...list} />
        </>
      )}
      {others.length > 0 && (
        <Details
          summary={
            decided.length > 0
              ? `${formatCount(others.length, 'other entry', 'other entries')} on this judgement`
              : formatCount(others.length, 'entry', 'entries')
          }
          open={decided.length === 0}
        >
          <EvidenceList records={others} {...list} />
        </Details>
      )}
    </>
  );
}

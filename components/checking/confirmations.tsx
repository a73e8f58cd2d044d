import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import type { Grade } from '@/lib/domain/grades';
import type { ConfirmedJudgement } from '@/lib/domain/judgement-record';
import { formatRecorded } from '@/lib/format/checking';

type Props = {
  /** Newest first. */
  confirmations: readonly ConfirmedJudgement[];
  words: Readonly<Record<Grade, string>>;
};

/** Every confirmation of a grade, with what was derived at the time and why it departs from that. */
export function Confirmations({ confirmations, words }: Props) {
  if (confirmations.length === 0) return null;

  return (
    <Details summary="Every confirmation so far" open={confirmations.length > 1}>
      <Table
        caption="Confirmations, newest first"
        captionHidden
        rows={confirmations}
        rowKey={({ version }) => String(version)}
        columns={[
          { key: 'grade', heading: 'Confirmed', rowHeading: true, cell: (one) => words[one.grade] },
          {
            key: 'derived',
            heading: 'Derived then',
            cell: ({ derived }) => (derived === 'undecided' ? 'Undecided' : words[derived]),
          },
          { key: 'reason', heading: 'Reasons', cell: ({ reason }) => reason ?? 'As derived' },
          { key: 'who', heading: 'Who and when', cell: formatRecorded },
          { key: 'rules', heading: 'Rules', cell: ({ rulesVersion }) => rulesVersion },
        ]}
      />
    </Details>
  );
}

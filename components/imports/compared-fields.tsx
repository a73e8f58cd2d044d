import { Table } from '@/components/ui/table';

export type ComparedLine = {
  about: string;
  file: string | null;
  record: string | null;
  verdict: 'agrees' | 'differs' | 'fileAlone' | 'recordAlone';
};

const verdictWords = {
  agrees: 'Agree',
  differs: 'Disagree: the record stays',
  fileAlone: 'Only in the file: the record stays',
  recordAlone: 'Only on record',
} as const satisfies Record<ComparedLine['verdict'], string>;

/** What a report says beside what is on record, disagreements first. */
export function ComparedFields({ lines }: { lines: readonly ComparedLine[] }) {
  const rank = ({ verdict }: ComparedLine) => (verdict === 'differs' ? 0 : 1);

  return (
    <Table
      caption="The file beside the record"
      captionHidden
      rows={lines.toSorted((one, other) => rank(one) - rank(other))}
      rowKey={({ about }) => about}
      columns={[
        { key: 'about', heading: 'About', rowHeading: true, cell: ({ about }) => about },
        { key: 'file', heading: 'In the file', cell: ({ file }) => file ?? 'Not said' },
        { key: 'record', heading: 'On record', cell: ({ record }) => record ?? 'Not held' },
        {
          key: 'verdict',
          heading: 'So',
          cell: ({ verdict }) =>
            verdict === 'differs' ? (
              <strong className="text-problem">{verdictWords[verdict]}</strong>
            ) : (
              verdictWords[verdict]
            ),
        },
      ]}
    />
  );
}

import { Table } from '@/components/ui/table';

export type ParagraphLine = {
  number: number;
  section: string;
  text: string;
  /** Of the entries that code it. */
  references: readonly string[];
  href: string;
};

/** Every paragraph of a report with its first words, and what codes it. */
export function ParagraphList({ lines }: { lines: readonly ParagraphLine[] }) {
  return (
    <Table
      caption="Paragraphs of the report"
      captionHidden
      rows={lines}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'paragraph',
          heading: 'Paragraph',
          rowHeading: true,
          cell: ({ number, href }) => <a href={href}>Paragraph {number}</a>,
        },
        { key: 'section', heading: 'Judgement', cell: ({ section }) => section },
        { key: 'text', heading: 'Begins', cell: ({ text }) => opening(text) },
        {
          key: 'coded',
          heading: 'Entries',
          cell: ({ references }) =>
            references.length > 0 ? (
              references.join(', ')
            ) : (
              <span className="text-quiet">Not coded</span>
            ),
        },
      ]}
    />
  );
}

function opening(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, '')} …` : text;
}

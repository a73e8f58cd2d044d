import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { type Challenge, isOpen } from '@/lib/domain/checking';
import { challengeDeedLabels, formatRecorded } from '@/lib/format/checking';

type Props = {
  challenges: readonly Challenge[];
  aboutOf: (challenge: Challenge) => string;
  hrefOf: (challenge: Challenge) => string;
};

/** Every challenge: what it is about, what it asks, whether it is open, and who said something last. */
export function ChallengeTable({ challenges, aboutOf, hrefOf }: Props) {
  return (
    <Table
      caption="Challenges"
      captionHidden
      rows={challenges}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'about',
          heading: 'About',
          rowHeading: true,
          cell: (challenge) => <a href={hrefOf(challenge)}>{aboutOf(challenge)}</a>,
        },
        { key: 'text', heading: 'Challenge', cell: ({ text }) => shorten(text) },
        {
          key: 'state',
          heading: 'State',
          cell: (challenge) =>
            isOpen(challenge) ? <Tag tone="outline">Open</Tag> : <Tag>Closed</Tag>,
        },
        { key: 'last', heading: 'Last', cell: (challenge) => lastOf(challenge) },
      ]}
    />
  );
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text;
}

function lastOf(challenge: Challenge): string {
  const last = challenge.entries.at(-1);
  return last
    ? `${challengeDeedLabels[last.kind]}: ${formatRecorded(last)}`
    : formatRecorded(challenge);
}

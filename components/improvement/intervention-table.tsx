import { Table } from '@/components/ui/table';
import type { CouncilItem } from '@/lib/domain/council-items';
import type { InterventionContent } from '@/lib/domain/governance';
import type { JudgementOutcome } from '@/lib/domain/grades';
import { outcomeLabels } from '@/lib/format/grades';
import { formatPartialDay, interventionLabels } from '@/lib/format/improvement';
import { paths } from '@/lib/paths';

type Event = CouncilItem<InterventionContent>;
type Props = {
  caption: string;
  events: readonly Event[];
  /** Names of authorities by code. */
  names: ReadonlyMap<string, string>;
  /** What each partner was graded overall on the day it began to help, by the id of the event. */
  partnerGrades?: ReadonlyMap<string, JudgementOutcome>;
  /** Whether each line says whose it is. */
  withAuthority?: boolean;
};

/** Dated events of intervention and support, oldest first, each with its source. Nothing here is worked out. */
export function InterventionTable(props: Props) {
  const { caption, events, names, partnerGrades, withAuthority = false } = props;

  return (
    <Table
      caption={caption}
      rows={events}
      rowKey={({ id }) => id}
      rowId={({ id }) => `event-${id}`}
      columns={[
        {
          key: 'when',
          heading: 'When',
          rowHeading: true,
          width: 'narrow',
          cell: ({ content: { happenedOn, endedOn } }) =>
            endedOn
              ? `${formatPartialDay(happenedOn)} to ${formatPartialDay(endedOn)}`
              : formatPartialDay(happenedOn),
        },
        ...(withAuthority
          ? [
              {
                key: 'authority',
                heading: 'Authority',
                cell: ({ laCode }: Event) => <Authority laCode={laCode} names={names} />,
              },
            ]
          : []),
        {
          key: 'what',
          heading: 'What',
          cell: ({ id, content: { kind, partnerLaCode, organisation } }) => (
            <>
              {interventionLabels[kind]}
              {partnerLaCode && (
                <>
                  : <Authority laCode={partnerLaCode} names={names} />
                  <GradeThen grade={partnerGrades?.get(id)} />
                </>
              )}
              {organisation && `: ${organisation}`}
            </>
          ),
        },
        {
          key: 'detail',
          heading: 'What is known of it',
          cell: ({ content: { detail, question, outcome } }) => (
            <>
              {detail}
              {question && <p className="mt-1">Question: {question}</p>}
              {outcome && <p className="mt-1 font-semibold">{outcome}</p>}
            </>
          ),
        },
        {
          key: 'source',
          heading: 'Source',
          cell: ({ content: { source, sourceUrl } }) =>
            sourceUrl ? <a href={sourceUrl}>{source}</a> : source,
        },
      ]}
    />
  );
}

/** The grade a partner had at that time, where the record holds one. */
function GradeThen({ grade }: { grade: JudgementOutcome | undefined }) {
  return grade ? `, then ${outcomeLabels[grade].toLowerCase()} overall` : null;
}

function Authority({ laCode, names }: { laCode: string | null; names: Props['names'] }) {
  if (!laCode) return 'England';

  return <a href={paths.localAuthorities.one(laCode)}>{names.get(laCode) ?? laCode}</a>;
}

import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/format/dates';
import { planCountLabels } from '@/lib/format/improvement';
import { formatList } from '@/lib/format/lists';
import type { ActionStanding, ActionState, AreaCoverage, Lack } from '@/lib/improvement/plan';
import { paths } from '@/lib/paths';

const areaStates = {
  noAction: 'No action',
  noOwner: 'No owner',
  open: 'Under way',
  closed: 'Done',
} as const satisfies Record<AreaCoverage['state'], string>;

export const actionStates = {
  open: 'Under way',
  closed: planCountLabels.closed,
  closedAgreed: `${planCountLabels.closed}, the board agrees`,
  closedDisputed: planCountLabels.disputed,
} as const satisfies Record<ActionState, string>;

const lackWords = {
  owner: 'an owner',
  due: 'a date',
  measure: 'a measure',
  childrensExperience: 'what children will notice',
  area: 'the area it answers',
} as const satisfies Record<Lack, string>;

type Props = { laCode: string; coverage: readonly AreaCoverage[] };

/** Every area for improvement and what of the plan answers it, in the order of the report. */
export function PlanCoverage({ laCode, coverage }: Props) {
  return (
    <Table
      caption="What the report asks for, and what answers it"
      rows={coverage}
      rowKey={({ area }) => area.id}
      rowId={({ area }) => `area-${area.number}`}
      columns={[
        {
          key: 'area',
          heading: 'The report asks for',
          rowHeading: true,
          cell: ({ area }) => `${area.number}. ${area.text}`,
        },
        {
          key: 'state',
          heading: 'Where it stands',
          width: 'narrow',
          cell: ({ state }) =>
            state === 'noAction' || state === 'noOwner' ? (
              <Tag>{areaStates[state]}</Tag>
            ) : (
              areaStates[state]
            ),
        },
        {
          key: 'actions',
          heading: 'Actions',
          cell: ({ actions }) =>
            actions.length === 0 ? (
              'None'
            ) : (
              <ul className="grid gap-2 text-left">
                {actions.map((standing) => (
                  <li key={standing.action.id}>
                    <ActionInShort laCode={laCode} standing={standing} />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

/** An action in a line or two: what, whose, by when, how it goes, and what it still does not say. */
export function ActionInShort({ laCode, standing }: { laCode: string; standing: ActionStanding }) {
  const { action, state, overdue, stalled, lastNotedOn, lacks } = standing;

  return (
    <>
      <a href={paths.improvement.item(laCode, 'planAction', action.id)}>{action.title}</a>
      <br />
      <span className="text-quiet">
        {action.ownerPost ?? 'Nobody owns it'}
        {action.dueOn && `, by ${formatDate(action.dueOn)}`}. {actionStates[state]}.
        {overdue && ' Overdue.'}
        {stalled && lastNotedOn && ` Nothing noted since ${formatDate(lastNotedOn)}.`}
        {lacks.length > 0 &&
          ` It does not say ${formatList(lacks.map((lack) => lackWords[lack]))}.`}
      </span>
    </>
  );
}

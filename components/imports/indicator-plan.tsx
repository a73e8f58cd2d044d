import { Section } from '@/components/layout/section';
import { type Column, Table } from '@/components/ui/table';
import { formatCount, formatNumber } from '@/lib/format/numbers';

/** What a file has of one indicator. */
export type IndicatorLine = {
  key: string;
  label: string;
  /** "2021 to 2025". */
  periods: string;
  added: number;
  changed: number;
  same: number;
  /** "c: 12, x: 4", in the publisher's words. */
  heldBack: string;
};

/** A figure that the file has otherwise than the record. */
export type ChangedLine = {
  key: string;
  label: string;
  area: string;
  period: string;
  before: string;
  after: string;
};

export type UnreadLine = { row: number; why: string };

/** As many rows as somebody will read. */
const shownAtMost = 300;

const indicatorColumns: readonly Column<IndicatorLine>[] = [
  { key: 'label', heading: 'Indicator', rowHeading: true, cell: ({ label }) => label },
  { key: 'periods', heading: 'Periods', cell: ({ periods }) => periods },
  { key: 'added', heading: 'New', numeric: true, cell: ({ added }) => formatNumber(added) },
  {
    key: 'changed',
    heading: 'Changed',
    numeric: true,
    cell: ({ changed }) => formatNumber(changed),
  },
  { key: 'same', heading: 'Same', numeric: true, cell: ({ same }) => formatNumber(same) },
  { key: 'heldBack', heading: 'Held back', cell: ({ heldBack }) => heldBack },
];

const changedColumns: readonly Column<ChangedLine>[] = [
  { key: 'area', heading: 'Area', rowHeading: true, cell: ({ area }) => area },
  { key: 'label', heading: 'Indicator', cell: ({ label }) => label },
  { key: 'period', heading: 'Period', cell: ({ period }) => period },
  { key: 'before', heading: 'The record has', numeric: true, cell: ({ before }) => before },
  { key: 'after', heading: 'The file has', numeric: true, cell: ({ after }) => after },
];

const unreadColumns: readonly Column<UnreadLine>[] = [
  {
    key: 'row',
    heading: 'Row',
    rowHeading: true,
    width: 'narrow',
    cell: ({ row }) => `Row ${row}`,
  },
  { key: 'why', heading: 'Why', width: 'wide', cell: ({ why }) => why },
];

type Props = {
  indicators: readonly IndicatorLine[];
  changed: readonly ChangedLine[];
  unread: readonly UnreadLine[];
};

/** What a file of indicators holds, what it would change, and which of its rows nobody can use. */
export function IndicatorPlan({ indicators, changed, unread }: Props) {
  return (
    <>
      <Section title="What the file holds" id="holds">
        <p className="mb-4 max-w-prose">
          “Held back” counts figures the publisher does not give, by its own word for why: c
          confidential, x not available, z not applicable, u too unreliable, low rounds to zero.
          None of them becomes a zero.
        </p>
        <Table
          caption="What the file holds"
          captionHidden
          columns={indicatorColumns}
          rows={indicators}
          rowKey={({ key }) => key}
        />
      </Section>
      {changed.length > 0 && (
        <Section title={`Changed: ${formatNumber(changed.length)}`} id="changed">
          <p className="mb-4 max-w-prose">
            The file has these figures otherwise than the record. Publishers revise earlier years.
          </p>
          <Table
            caption="Changed figures"
            captionHidden
            columns={changedColumns}
            rows={changed.slice(0, shownAtMost)}
            rowKey={({ key }) => key}
          />
          <More of={changed.length} />
        </Section>
      )}
      {unread.length > 0 && (
        <Section title={`Rows left out: ${formatNumber(unread.length)}`} id="left-out">
          <p className="mb-4 max-w-prose">
            These rows cannot be read with certainty, so nothing is taken from them.
          </p>
          <Table
            caption="Rows left out"
            captionHidden
            columns={unreadColumns}
            rows={unread.slice(0, shownAtMost)}
            rowKey={({ row }) => String(row)}
          />
          <More of={unread.length} />
        </Section>
      )}
    </>
  );
}

function More({ of }: { of: number }) {
  const more = of - shownAtMost;
  return more > 0 ? <p className="mt-3">And {formatCount(more, 'more row')}.</p> : null;
}

import { type Column, Table } from '@/components/ui/table';
import { countThemes, type ThemeCount } from '@/lib/comparison/themes';
import type { ImprovementItem } from '@/lib/domain/improvement-items';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';

type Props = {
  authorities: readonly { laCode: string; name: string }[];
  items: readonly ImprovementItem[];
};

/** How many criteria are listed before the rest is left to the page of themes. */
const listed = 15;

/** What reports and letters asked these authorities to improve, by criterion; and whose are not held. */
export function ImprovementBeside({ authorities, items }: Props) {
  const held = authorities.filter(({ laCode }) => items.some((item) => item.laCode === laCode));
  const missing = authorities.filter((authority) => !held.includes(authority));
  const counts = countThemes(items);

  return (
    <>
      <p className="mb-4 max-w-prose">
        {held.length === 0
          ? 'No list of what needs to improve is held for any of these authorities: their reports have not been read in here yet.'
          : `Held for ${formatList(held.map(({ name }) => name))}: ${held
              .map(({ laCode }) => describeHeld(items.filter((item) => item.laCode === laCode)))
              .join('; ')}.`}
        {held.length > 0 && missing.length > 0 && ` ${describeMissing(missing)}`}
      </p>
      {held.length > 0 && (
        <Table
          caption="Items of what needs to improve, by criterion"
          captionHidden
          columns={[criterionColumn, ...held.map((authority) => countColumn(authority))]}
          rows={counts.slice(0, listed)}
          rowKey={({ criterion }) => criterion.id}
        />
      )}
      {counts.length > listed && (
        <p className="mt-3 text-table">
          The {listed} criteria named most often, of {counts.length}.{' '}
          <a href={paths.nationalPicture.themes()}>See all of them by criterion and year</a>.
        </p>
      )}
    </>
  );
}

const criterionColumn: Column<ThemeCount> = {
  key: 'criterion',
  heading: 'Criterion',
  rowHeading: true,
  cell: ({ criterion }) => (
    <span className="font-normal">
      {criterion.title} <span className="text-quiet">{criterion.id}</span>
    </span>
  ),
};

function countColumn({ laCode, name }: { laCode: string; name: string }): Column<ThemeCount> {
  return {
    key: laCode,
    heading: name,
    numeric: true,
    cell: ({ items }) => items.filter((item) => item.laCode === laCode).length,
  };
}

function describeHeld(items: readonly ImprovementItem[]): string {
  const events = new Set(items.map(({ eventId }) => eventId)).size;
  const years = [...new Set(items.map(({ day }) => day.slice(0, 4)))].toSorted();

  return `${formatCount(items.length, 'item')} from ${formatCount(events, 'report or letter', 'reports and letters')} of ${formatList(years)}`;
}

function describeMissing(missing: readonly { name: string }[]): string {
  const names =
    missing.length > 4
      ? `the other ${missing.length}`
      : formatList(missing.map(({ name }) => name));
  return `None is held for ${names}: that is no sign that nothing had to improve.`;
}

import { SideBySideTable } from '@/components/comparison/side-by-side-table';
import { Section } from '@/components/layout/section';
import type { SideBySide } from '@/lib/comparison/side-by-side';
import { formatDate } from '@/lib/format/dates';
import { formatList } from '@/lib/format/lists';

type Props = { name: string; sideBySide: SideBySide; day: string };

/** The last grades of the authorities this one followed. They stay theirs: nothing is inherited. */
export function PredecessorGrades({ name, sideBySide, day }: Props) {
  const names = formatList(sideBySide.rows.map(({ authority }) => authority.name));

  return (
    <Section title="What came before" id="before">
      <p className="mb-4 max-w-prose">
        The grades of {names} as they stood on {formatDate(day)}, their last day. They were given to{' '}
        {sideBySide.rows.length === 1 ? 'that authority' : 'those authorities'}: {name} started
        without any.
      </p>
      <SideBySideTable
        caption={`Last grades of ${names}`}
        sideBySide={sideBySide}
        day={day}
        order={null}
        marks="before-mark"
        orderHref={() => null}
      />
    </Section>
  );
}

import { Details } from '@/components/ui/details';
import { SortLink } from '@/components/ui/sort-link';
import type { GradeTableHeading } from './grade-table';

type Props = { headings: readonly GradeTableHeading[]; order: string };

/** The sorting links of the headings, for narrow screens, where rows have labels and no headings. */
export function SortLinks({ headings, order }: Props) {
  return (
    <div className="lg:hidden print:hidden">
      <Details summary={`Sorted by ${order}`}>
        <ul className="grid grid-cols-2 gap-x-4 text-table">
          {headings.map(({ text, sort }) =>
            sort ? (
              <li key={text} className="py-1">
                <SortLink href={sort.href} direction={sort.direction}>
                  {text}
                </SortLink>
              </li>
            ) : null,
          )}
        </ul>
      </Details>
    </div>
  );
}

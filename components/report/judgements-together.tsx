import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { GradeRow } from '@/lib/report/document';

type Props = {
  rows: readonly GradeRow[];
  current: JudgementArea;
  words: Readonly<Record<Grade, string>>;
  href: (area: JudgementArea) => string | null;
};

/** The other judgements of the same inspection: where to read on, and what an overall grade follows from. */
export function JudgementsTogether({ rows, current, words, href }: Props) {
  return (
    <ul className="grid max-w-form text-table">
      {rows
        .filter(({ area }) => area !== current)
        .map(({ area, name, outcome }) => {
          const address = href(area);
          return (
            <li
              key={area}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-2 first:border-t"
            >
              {address ? <a href={address}>{name}</a> : name}
              <GradeTag grade={outcome ?? 'notYetConfirmed'} words={words} form="text" />
            </li>
          );
        })}
    </ul>
  );
}

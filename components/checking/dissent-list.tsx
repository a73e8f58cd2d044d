import { GradeTag } from '@/components/judgements/grade-tag';
import type { Dissent } from '@/lib/domain/checking';
import type { Grade } from '@/lib/domain/grades';
import { formatRecorded } from '@/lib/format/checking';

type Props = {
  dissents: readonly Dissent[];
  words: Readonly<Record<Grade, string>>;
  /** The way to recording what settled it, for those who may. */
  settleHref?: ((dissentId: string) => string) | undefined;
};

/** Who holds another grade, why, and what settled it. It stays after the grade is settled. */
export function DissentList({ dissents, words, settleHref }: Props) {
  if (dissents.length === 0)
    return <p>Nobody on the team has recorded that they hold another grade.</p>;

  return (
    <ul className="grid max-w-form gap-6">
      {dissents.map(({ id, grade, because, settlements, ...recorded }) => (
        <li key={id} id={id} className="border-line border-l-4 pl-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <GradeTag grade={grade} words={words} form="text" />
            <span className="text-quiet text-table">{formatRecorded(recorded)}</span>
          </p>
          <p className="mt-1 whitespace-pre-line">{because}</p>
          {settlements.map((settlement, index) => (
            <div key={settlement.recordedAt.toISOString()} className="mt-3">
              <p className="font-semibold">
                {index === 0 ? 'What settled it' : 'Taken up again, and settled'}
              </p>
              <p className="whitespace-pre-line">{settlement.settledBy}</p>
              <p className="text-quiet text-table">{formatRecorded(settlement)}</p>
            </div>
          ))}
          {settlements.length === 0 && <p className="mt-2 font-semibold">Not settled yet</p>}
          {settleHref && (
            <p className="mt-2 print:hidden">
              <a href={settleHref(id)}>
                {settlements.length === 0 ? 'Record what settled it' : 'Take it up again'}
                <span className="sr-only">
                  {' '}
                  ({words[grade]}, {recorded.recordedBy?.name ?? 'somebody'})
                </span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { SideBySide } from '@/lib/comparison/side-by-side';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { capitalise, formatList } from '@/lib/format/lists';
import { explainColumn } from './compare-words';

/** Which columns can be compared, and for the others why not. Nothing is set beside another thing in silence. */
export function NotCompared({ columns, rows }: SideBySide) {
  const names = new Map(rows.map(({ authority }) => [authority.laCode, authority.name]));
  const explained = columns.flatMap((column) => {
    const why = explainColumn(column, (laCode) => names.get(laCode) ?? laCode);
    const name = judgementAreaLabels[column.area].toLowerCase();
    return why ? [{ name, why, none: column.comparable === 'none' }] : [];
  });
  const reasons = [...new Set(explained.map(({ why }) => why))];
  const alike = columns.filter(({ comparable }) => comparable === 'all').map(({ area }) => area);
  if (rows.length < 2) return null;

  return (
    <div className="mt-4 max-w-[60rem] border-accent border-l-4 py-1 pl-4 text-table">
      {alike.length > 0 && (
        <p>
          Can be compared for all:{' '}
          {formatList(alike.map((area) => judgementAreaLabels[area].toLowerCase()))}.
        </p>
      )}
      {reasons.length > 0 && (
        <dl>
          {reasons.map((reason) => {
            const same = explained.filter(({ why }) => why === reason);
            return (
              <div key={reason} className="mt-1">
                <dt className="inline font-semibold">
                  {capitalise(formatList(same.map(({ name }) => name)))}
                  {same.some(({ none }) => none) ? ' cannot be compared: ' : ', not for all: '}
                </dt>
                <dd className="inline">{reason}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </div>
  );
}

import { Firmness } from '@/components/report/firmness';
import { Details } from '@/components/ui/details';
import type { Grade } from '@/lib/domain/grades';
import { formatCount } from '@/lib/format/numbers';
import type { Robustness } from '@/lib/rules/derivation';
import { EntryEdits, type EntryRow } from './entry-edits';
import type { ReasonLinks } from './reason-sentence';

/** More rows than this are more than anybody reads; those that decided come first. */
const shownAtMost = 60;

type Props = {
  robustness: Robustness;
  rows: readonly EntryRow[];
  links: ReasonLinks;
  titleOf: (criterion: string) => string;
  words: Readonly<Record<Grade, string>>;
};

/** How safe a grade is, and the trial of every single entry that says so. */
export function HowFirm({ robustness, rows, links, titleOf, words }: Props) {
  const weighed = rows.filter(({ setAside }) => setAside === null);
  const shown = rows.slice(0, shownAtMost);

  return (
    <>
      <Firmness robustness={robustness} links={links} />
      <p className="mt-2 max-w-prose">{describeTrial(weighed)}</p>
      <Details summary="Every entry: the grade without it, and weighed otherwise">
        <EntryEdits
          caption={
            rows.length > shown.length
              ? `The first ${shown.length} of ${rows.length} entries, those that decided first`
              : `${formatCount(rows.length, 'entry', 'entries')}, those that decided first`
          }
          rows={shown}
          titleOf={titleOf}
          words={words}
          entryHref={links.entryHref}
        />
      </Details>
    </>
  );
}

/** "Each of the 14 entries was left out in turn: the grade moved for none. ..." */
export function describeTrial(rows: readonly EntryRow[]): string {
  const lost = rows.filter(({ without }) => without !== null).length;
  const moved = rows.filter(({ moves }) => moves.length > 0).length;

  return `Each of the ${formatCount(rows.length, 'entry', 'entries')} weighed was left out in turn, which moves the grade for ${howMany(lost)}. Each was also weighed in every other way there is, which moves it for ${howMany(moved)}.`;
}

function howMany(count: number): string {
  return count === 0 ? 'none of them' : String(count);
}

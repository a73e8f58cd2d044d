import { type ReasonLinks, ReasonSentence } from '@/components/judgements/reason-sentence';
import { NotificationBanner } from '@/components/ui/notification-banner';
import type { Grade } from '@/lib/domain/grades';
import type { IdentifyingPassage } from '@/lib/domain/identifying-text';
import { gradeInSentence } from '@/lib/format/grades';
import type { Reason } from '@/lib/rules/derivation';
import { type CriterionCoverage, describeCoverage } from './coverage-words';
import { IdentifyingPassages } from './identifying-passages';

/** What a change of evidence did to one judgement. Null stands for undecided. */
export type GradeMove = {
  name: string;
  before: Grade | null;
  after: Grade | null;
  /** Why it came out as it did now, where the grade has not changed again since. */
  reason: Reason | undefined;
  links: ReasonLinks;
};

type Props = {
  reference: string;
  href: string;
  /** What was done: recorded, revised, withdrawn, put back. */
  deed: string;
  /** The judgements whose derived grade it moved; null in a visit, which has no grades. */
  moves: readonly GradeMove[] | null;
  /** What the criteria of the entry have now. */
  coverage: readonly CriterionCoverage[];
  words: Readonly<Record<Grade, string>>;
  identifying: readonly IdentifyingPassage[];
};

/** What saving an entry did: to the derived grades, in words with the reason, and to the coverage of its criteria. */
export function SavedBanner({ reference, href, deed, moves, coverage, words, identifying }: Props) {
  return (
    <NotificationBanner title="Saved">
      <div className="grid gap-1 text-table">
        <p>
          <a href={href}>{reference}</a> is {deed}.{' '}
          {moves?.length === 0 && 'No derived grade moved.'}
        </p>
        {moves?.map(({ name, before, after, reason, links }) => (
          <p key={name}>
            <strong className="font-semibold">
              {name} moved from {inWords(before, words)} to {inWords(after, words)}.
            </strong>{' '}
            {reason && <ReasonSentence reason={reason} links={links} />}
          </p>
        ))}
        {coverage.length > 0 && (
          <p className="text-quiet">
            {coverage
              .map((criterion) => `${criterion.criterion.title}: ${describeCoverage(criterion)}`)
              .join('. ')}
            .
          </p>
        )}
        {identifying.length > 0 && <IdentifyingPassages passages={identifying} />}
      </div>
    </NotificationBanner>
  );
}

function inWords(grade: Grade | null, words: Props['words']): string {
  return grade === null ? 'undecided' : gradeInSentence(grade, words);
}

import { DerivedTag } from '@/components/judgements/derived-tag';
import { ReasonSentence } from '@/components/judgements/reason-sentence';
import type { Direction } from '@/lib/domain/evidence';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import { capitalise, formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import type { Criterion } from '@/lib/frameworks/framework';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { gradeOfDerived, type HeldEvidence } from './held-evidence';

type Props = {
  judgement: DerivedJudgement;
  outcome: JudgementOutcome | null;
  criteria: readonly Criterion[];
  held: HeldEvidence;
  words: Readonly<Record<Grade, string>>;
};

/** Beside a section: what its evidence leads to, the first reason, and the way to the others. */
export function SectionReasons({ judgement, outcome, criteria, held, words }: Props) {
  const [first, ...others] = judgement.reasons;
  const grade = gradeOfDerived(judgement);

  return (
    <div className="text-small">
      <DerivedTag grade={grade} words={words} />
      {outcome && (
        <span className="ml-2 inline-block">
          {grade === outcome ? 'as published' : 'differs from the published grade'}
        </span>
      )}
      {first && (
        <p className="mt-1.5">
          <ReasonSentence
            reason={first}
            links={{
              criteria,
              criterionHref: held.links.criterion,
              entries: held.entries.map(({ id }) => id),
              entryHref: held.links.entry,
            }}
          />
        </p>
      )}
      <p className="mt-1.5">{describeEntries(judgement, held)}</p>
      <p className="mt-1.5">
        <a href={held.links.judgement(judgement.area)}>
          {others.length > 0
            ? `${formatCount(others.length, 'more reason')}, and what a better grade would take`
            : judgement.status === 'undecided'
              ? 'What a grade would take'
              : 'What a better grade would take'}
        </a>
      </p>
    </div>
  );
}

/** "17 weaknesses and 6 strengths are on record. Ringed ones decided the grade." */
function describeEntries({ area, deciding }: DerivedJudgement, { entries }: HeldEvidence): string {
  const own = entries.filter((entry) => entry.area === area && !entry.headline);
  const count = (direction: Direction) =>
    own.filter((entry) => entry.direction === direction).length;
  const parts = [
    formatCount(count('weakness'), 'weakness', 'weaknesses'),
    formatCount(count('strength'), 'strength'),
  ];
  const ringed = deciding.length > 0 ? ' Ringed ones decided the grade.' : '';

  return `${capitalise(formatList(parts))} on record.${ringed}`;
}

import { CriteriaGrid } from '@/components/judgements/criteria-grid';
import { NextGrade } from '@/components/judgements/next-grade';
import { ReasonList } from '@/components/judgements/reason-list';
import type { ReasonLinks } from '@/components/judgements/reason-sentence';
import { Section } from '@/components/layout/section';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { Firmness } from './firmness';
import type { HeldEvidence } from './held-evidence';

type Props = {
  judgement: FrameworkJudgement;
  derived: DerivedJudgement;
  held: HeldEvidence;
  words: Readonly<Record<Grade, string>>;
  /** What the marks are drawn from. */
  source: string;
};

/** Why a grade follows, how firmly, from which entries, and what the next grade up would take. */
export function JudgementExplained({ judgement, derived, held, words, source }: Props) {
  const links: ReasonLinks = {
    criteria: judgement.criteria,
    criterionHref: held.links.criterion,
    entries: held.entries.map(({ id }) => id),
    entryHref: held.links.entry,
  };
  const own = held.entries.filter(({ area }) => area === judgement.area);
  if (derived.status === 'undecided') {
    return (
      <Section title="What it needs" id="why">
        <ul className="grid max-w-prose gap-2">
          {derived.needs.map((need) => (
            <li key={need}>{need}.</li>
          ))}
        </ul>
      </Section>
    );
  }

  return (
    <>
      <Section title={`Why ${gradeInSentence(derived.grade, words)}`} id="why">
        <ReasonList reasons={derived.reasons} links={links} />
        {own.length > 0 && held.links.section && (
          <p className="mt-4">
            <a href={held.links.section(judgement.area)}>
              Read all {formatCount(own.length, 'entry', 'entries')} on this judgement
            </a>
          </p>
        )}
      </Section>
      <Section title="How firm it is" id="firm">
        <Firmness robustness={derived.robustness} links={links} />
      </Section>
      {judgement.criteria.length > 0 && (
        <Section title="The evidence at a glance" id="evidence">
          <CriteriaGrid
            id="criteria"
            criteria={judgement.criteria}
            entries={own}
            deciding={derived.deciding}
            entryHref={held.links.entry}
            source={source}
          />
        </Section>
      )}
      {derived.towardsNextGrade.length > 0 && (
        <Section title="What it lacks for the next grade" id="next-grade">
          <NextGrade conditions={derived.towardsNextGrade} links={links} words={words} />
        </Section>
      )}
    </>
  );
}

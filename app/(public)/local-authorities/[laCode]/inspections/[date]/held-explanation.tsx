import type { ReactNode } from 'react';
import { CoverageTable } from '@/components/evidence/coverage-table';
import { CoverageInShort } from '@/components/judgements/coverage-in-short';
import { JudgementExplained } from '@/components/judgements/judgement-explained';
import { ReasonList } from '@/components/judgements/reason-list';
import type { ReasonLinks } from '@/components/judgements/reason-sentence';
import { Section } from '@/components/layout/section';
import { Firmness } from '@/components/report/firmness';
import type { HeldEvidence } from '@/components/report/held-evidence';
import { Details } from '@/components/ui/details';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import type { DerivedJudgement } from '@/lib/rules';
import { explainJudgement, groupSetAside } from '@/lib/rules/explain';

type Props = {
  judgement: FrameworkJudgement;
  derived: DerivedJudgement;
  held: HeldEvidence;
  framework: Framework;
  source: string;
  afterShort: ReactNode;
};

/** Why a published judgement follows from released evidence, in full. */
export function HeldExplanation({ judgement, derived, held, framework, ...rest }: Props) {
  const links: ReasonLinks = {
    criteria: judgement.criteria,
    criterionHref: held.links.criterion,
    entries: held.entries.map(({ id }) => id),
    entryHref: held.links.entry,
  };
  const explained = explainJudgement(held.entries, framework, derived);
  if (!explained) return <OverallExplained {...{ derived, framework, links }} />;

  const { area, shortName } = judgement;
  const own = held.entries.filter((entry) => entry.area === area);
  const { coverage } = explained;
  return (
    <JudgementExplained
      judgement={judgement}
      derived={derived}
      explained={explained}
      entries={own}
      setAside={groupSetAside(held.entries, framework, area).map(({ title, why, ids }) => ({
        title,
        why,
        entries: ids.map((id) => ({ text: id, href: held.links.entry(id) })),
      }))}
      links={links}
      words={framework.gradeWords}
      entriesInFull={
        held.links.section && (
          <p className="mt-4">
            <a href={held.links.section(area)}>
              Read all {formatCount(own.length, 'entry', 'entries')} on this judgement
            </a>
          </p>
        )
      }
      coverageInFull={
        coverage && (
          <>
            <CoverageInShort coverage={coverage} />
            <Details summary="Criterion by criterion">
              <CoverageTable
                caption={`Coverage of ${shortName.toLowerCase()}`}
                criteria={coverage.criteria}
                entriesHref={held.links.criterion}
              />
            </Details>
          </>
        )
      }
      {...rest}
    />
  );
}

type OverallProps = Pick<Props, 'derived' | 'framework'> & { links: ReasonLinks };

/** A grade that follows from the other judgements rests on no entry of its own. */
function OverallExplained({ derived, framework, links }: OverallProps) {
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
      <Section title={`Why ${gradeInSentence(derived.grade, framework.gradeWords)}`} id="why">
        <ReasonList reasons={derived.reasons} links={links} />
      </Section>
      <Section title="How firm it is" id="firm">
        <Firmness robustness={derived.robustness} links={links} />
      </Section>
    </>
  );
}

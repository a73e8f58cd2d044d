import { CoverageTable } from '@/components/evidence/coverage-table';
import { describeCore } from '@/components/evidence/coverage-words';
import { toEntryNames } from '@/components/evidence/entry-names';
import { BothWays } from '@/components/judgements/both-ways';
import { CriteriaGrid } from '@/components/judgements/criteria-grid';
import { ReasonList } from '@/components/judgements/reason-list';
import type { ReasonLinks } from '@/components/judgements/reason-sentence';
import { WhatWouldChange } from '@/components/judgements/what-would-change';
import { Section } from '@/components/layout/section';
import { Firmness } from '@/components/report/firmness';
import { entryAnchor } from '@/components/try/entry-anchor';
import { StepButton } from '@/components/try/step-button';
import { Details } from '@/components/ui/details';
import { gradeInSentence } from '@/lib/format/grades';
import { capitalise } from '@/lib/format/lists';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import { judgementOf } from '@/lib/frameworks/index';
import { coverageOf, type DerivedJudgement } from '@/lib/rules';
import { contradictionsIn, whyNotWorse } from '@/lib/rules/explain';
import { EntriesShown } from './entries-shown';
import type { TryWork } from './try-state';
import { whatItTakes } from './what-it-takes';

/** Beyond this a drawing shows nothing at a glance, and takes a browser seconds. */
const drawnAtMost = 300;
/** How many entries a sentence may name as links. */
const linkedAtMost = 200;

type Props = { work: TryWork; framework: Framework; derived: DerivedJudgement };

/** One judgement in full: why, how firm, what it would take, the evidence, what is missing. */
export function JudgementShown({ work, framework, derived }: Props) {
  const judgement = judgementOf(framework, work.area);
  if (!judgement) return null;

  const own = work.bundle.evidence.filter((entry) => entry.area === work.area);
  const links: ReasonLinks = {
    criteria: judgement.criteria,
    criterionHref: (id) => `#${id}`,
    entries: own.slice(0, linkedAtMost).map(({ id }) => id),
    entryHref: (id) => `#${entryAnchor(id)}`,
  };

  return (
    <>
      <Why judgement={judgement} derived={derived} framework={framework} links={links} />
      {judgement.criteria.length > 0 && (
        <>
          <WhatItTakes work={work} framework={framework} derived={derived} links={links} />
          <Section title="The evidence at a glance" id="at-a-glance">
            {own.length > drawnAtMost ? (
              <p>More than {drawnAtMost} entries are too many to draw.</p>
            ) : (
              <CriteriaGrid
                id="criteria-grid"
                criteria={judgement.criteria}
                entries={own}
                deciding={derived.deciding}
                entryHref={links.entryHref}
                source="the entries on this page"
              />
            )}
          </Section>
          <EntriesShown work={work} framework={framework} derived={derived} />
          <Gaps work={work} framework={framework} name={judgement.shortName} />
        </>
      )}
    </>
  );
}

type WhyProps = {
  judgement: FrameworkJudgement;
  derived: DerivedJudgement;
  framework: Framework;
  links: ReasonLinks;
};

function Why({ judgement, derived, framework, links }: WhyProps) {
  if (derived.status === 'undecided') {
    return (
      <Section title={`${judgement.shortName}: what it needs`} id="why">
        <ul className="grid max-w-prose gap-2">
          {derived.needs.map((need) => (
            <li key={need}>{need}.</li>
          ))}
        </ul>
      </Section>
    );
  }

  const grade = gradeInSentence(derived.grade, framework.gradeWords);
  return (
    <Section title={`${judgement.shortName}: why ${grade}`} id="why">
      <ReasonList reasons={derived.reasons} links={links} />
      <h3 className="mt-6 mb-1 font-semibold">How firm it is</h3>
      <Firmness robustness={derived.robustness} links={links} />
    </Section>
  );
}

function WhatItTakes({
  work: { bundle, area },
  framework,
  derived,
  links,
}: Props & { links: ReasonLinks }) {
  if (derived.status === 'undecided') return null;

  const { titles } = toEntryNames(framework);
  const titleOf = (id: string) => titles[id] ?? id;
  const { evidence } = bundle;
  const better = whatItTakes(evidence, framework, area, 'better');
  const worse = whatItTakes(evidence, framework, area, 'worse');
  const spared = whyNotWorse(evidence, framework, area);

  return (
    <Section title="What would change it" id="what-if">
      <WhatWouldChange
        derived={derived}
        better={better}
        worse={worse}
        notWorse={spared}
        links={links}
        titleOf={titleOf}
        words={framework.gradeWords}
        action={(towards, set, about) => (
          <StepButton step={{ kind: 'apply', towards, set }} about={about}>
            Try it
          </StepButton>
        )}
      />
    </Section>
  );
}

/** What is missing and what does not agree. */
function Gaps({
  work: { bundle, area },
  framework,
  name,
}: Pick<Props, 'work' | 'framework'> & { name: string }) {
  const contradictions = contradictionsIn(bundle.evidence, framework, area);
  const coverage = coverageOf(bundle.evidence, framework).find((one) => one.area === area);

  return (
    <>
      <Section title="Findings that point both ways" id="both-ways">
        <BothWays found={contradictions} entryHref={(id) => `#${entryAnchor(id)}`} />
      </Section>
      {coverage && (
        <Section title="Coverage" id="coverage">
          <p>{capitalise(describeCore(coverage))}.</p>
          <Details summary="Criterion by criterion">
            <CoverageTable
              caption={`Coverage of ${name.toLowerCase()}`}
              criteria={coverage.criteria}
              entriesHref={() => '#entries'}
            />
          </Details>
        </Section>
      )}
    </>
  );
}

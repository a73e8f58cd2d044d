import type { Metadata } from 'next';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { AgreementSection } from '@/components/method/agreement-section';
import { CriteriaKey, CriteriaTables } from '@/components/method/criteria-tables';
import { DecisionTable } from '@/components/method/decision-table';
import { EvidenceWords } from '@/components/method/evidence-words';
import { LooksTable } from '@/components/method/looks-table';
import { NeedsTable } from '@/components/method/needs-table';
import { NotDone } from '@/components/method/not-done';
import { OverallRule } from '@/components/method/overall-rule';
import { PageContents } from '@/components/method/page-contents';
import { RuleTables } from '@/components/method/rule-tables';
import { StandingSection } from '@/components/method/standing-section';
import { VersionInUse, VersionLinks } from '@/components/method/version-links';
import { frameworkKeys } from '@/lib/domain/frameworks';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import { listPublishedGrades } from '@/lib/queries/published-grades';
import { rulesVersion } from '@/lib/rules/rules-version';
import { standings } from '@/lib/rules/standing';
import { today } from '@/lib/server/clock';
import { chooseFramework } from './choose-framework';
import { describeLooks } from './describe-looks';
import { countNeeds } from './describe-needs';
import { describeOverall } from './describe-overall';
import { describeRuleSteps } from './describe-rules';
import { describeStandings, patternLimits } from './describe-standings';
import { compareHeldEvidence } from './held-evidence';
import { compareOverall, countHistory, countLeaders, listExceptions } from './published-history';
import { readSingleJudgements } from './single-judgements';
import { standingWords } from './standing-words';

type Props = { searchParams: Promise<{ framework?: string | string[] }> };

const contents = [
  { id: 'short', text: 'In short' },
  { id: 'evidence', text: 'What evidence is' },
  { id: 'established', text: 'What is established' },
  { id: 'rules', text: 'The rules' },
  { id: 'undecided', text: 'When a judgement is undecided' },
  { id: 'overall', text: 'Overall effectiveness' },
  { id: 'agreement', text: 'How often the rules agree' },
  { id: 'not', text: 'What the rules do not do' },
  { id: 'criteria', text: 'Judgements and criteria' },
] as const;

export const generateMetadata = metadataOrNone(
  async ({ searchParams }: Props): Promise<Metadata> => {
    const { framework, inForce } = chooseFramework((await searchParams).framework, today());
    const under = framework.key === inForce ? '' : ` under ${framework.shortName}`;

    return {
      title: `How grades are derived${under}`,
      description: `What evidence is, the rules that lead from it to a grade${under}, their limits, and how often they agree with published inspections.`,
      alternates: { canonical: paths.howGradesAreDerivedUnder(framework.key) },
    };
  },
);

export default pageOrProblem(async function HowGradesAreDerivedPage({ searchParams }: Props) {
  const asked = (await searchParams).framework;
  const { framework, inForce, unknown } = chooseFramework(asked, today());
  const history = await listPublishedGrades();
  const held = await compareHeldEvidence(history);
  const compared = compareOverall(history);
  const steps = describeRuleSteps(framework);
  const words = framework.gradeWords;

  return (
    <Page
      title="How grades are derived"
      lead="Inspectors record evidence. Rules read it, propose a grade for each judgement and say why. People decide."
    >
      <VersionLinks versions={versions} chosen={framework.key} />
      <VersionInUse
        version={toVersion(framework)}
        inForce={framework.key === inForce}
        rulesVersion={rulesVersion}
        unknown={unknown}
      />
      <div className="gap-x-10 lg:grid lg:grid-cols-[12.5rem_minmax(0,1fr)]">
        <PageContents links={contents} />
        <div>
          <Section title="In short" id="short">
            <p className="mb-2">
              For each judgement the first step that applies decides. Leaders are then held to
              practice.
            </p>
            <DecisionTable steps={steps} words={words} />
            <p className="mt-4">
              <a href={paths.tryIt()}>Try it: change evidence and see what becomes of the grades</a>
            </p>
          </Section>
          <Section title="What evidence is" id="evidence">
            <p className="mb-6 max-w-prose">
              One entry says one thing, in one direction, about one judgement. A note that praises
              one practice and faults another is two entries.
            </p>
            <EvidenceWords />
          </Section>
          <Section title="What is established about a criterion" id="established">
            <StandingSection
              {...describeStandings(framework)}
              pattern={patternLimits(framework)}
              standings={standings.map((standing) => standingWords[standing])}
            />
          </Section>
          <Section title="The rules, in the order they apply" id="rules">
            <p className="max-w-prose">
              A judgement is as good as its lowest step lets it be. The limits belong to{' '}
              {framework.shortName}; an inspection is always judged by the limits in force when it
              began.
            </p>
            <LooksTable rows={describeLooks(framework)} words={words} />
            <RuleTables steps={steps} words={words} />
          </Section>
          <Section title="When a judgement is undecided" id="undecided">
            <p className="mb-4 max-w-prose">
              Undecided is not a grade, and says nothing good or bad. The judgement then lists what
              is missing. Context and conclusions do not count towards these numbers. A failure of
              step 1 decides even where there is less, and practice that is undecided holds leaders
              to nothing.
            </p>
            <NeedsTable rows={countNeeds(framework)} />
          </Section>
          <Section title="How overall effectiveness follows" id="overall">
            <OverallRule overall={describeOverall(framework, compared)} words={words} />
          </Section>
          <Section title="How often the rules agree with published grades" id="agreement">
            <AgreementSection
              history={countHistory(history, compared)}
              leaders={countLeaders(history)}
              held={held}
              exceptions={listExceptions(compared)}
              single={readSingleJudgements()}
            />
          </Section>
          <Section title="What the rules do not do" id="not">
            <NotDone />
          </Section>
          <Section title="Judgements and their criteria" id="criteria">
            <CriteriaKey reference={framework.limits.coreShareNeeded.reference} />
            <CriteriaTables judgements={framework.judgements} />
          </Section>
          <SourceNote
            sources={[...framework.references, recordSource]}
            remark="The rules, the limits and the words for criteria are this service’s own."
          />
        </div>
      </div>
    </Page>
  );
});

const recordSource =
  'Ofsted, tables of inspection outcomes to March 2025 and inspection reports to August 2026';

const versions = frameworkKeys.toReversed().map((key) => toVersion(frameworkFor(key)));

function toVersion({ key, shortName, name, startsOn, endsOn }: Framework) {
  return { key, name: shortName, fullName: name, startsOn, endsOn };
}

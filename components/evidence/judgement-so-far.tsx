import { DerivedTag } from '@/components/judgements/derived-tag';
import { type ReasonLinks, ReasonSentence } from '@/components/judgements/reason-sentence';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { paths } from '@/lib/paths';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { CoverageList } from './coverage-list';
import { describeCore, type JudgementCoverage } from './coverage-words';

type Props = {
  inspectionId: string;
  area: JudgementArea;
  name: string;
  judgement: DerivedJudgement | undefined;
  coverage: JudgementCoverage;
  links: ReasonLinks;
  words: Readonly<Record<Grade, string>>;
};

/** What the inspection has so far on one judgement: its derived grade, why, and how well each criterion is covered. */
export function JudgementSoFar({
  inspectionId,
  area,
  name,
  judgement,
  coverage,
  links,
  words,
}: Props) {
  return (
    <aside aria-labelledby="so-far" className="mt-10 lg:mt-0">
      <h2 id="so-far" className="font-[650] text-h3">
        {name} so far
      </h2>
      {judgement && (
        <div className="mt-2 text-small">
          <DerivedTag
            grade={judgement.status === 'derived' ? judgement.grade : 'undecided'}
            words={words}
          />
          <p className="mt-2">
            <Why judgement={judgement} links={links} />{' '}
            <a href={paths.inspections.judgement(inspectionId, area)}>
              How {name.toLowerCase()} stands
            </a>
          </p>
        </div>
      )}
      <p className="mt-4 mb-1 font-semibold text-small">{sentence(describeCore(coverage))}</p>
      <CoverageList
        criteria={coverage.criteria}
        entriesHref={(criterion) =>
          paths.inspections.evidence(inspectionId, undefined, { area, criterion })
        }
      />
    </aside>
  );
}

function Why({ judgement, links }: { judgement: DerivedJudgement; links: ReasonLinks }) {
  if (judgement.status === 'undecided') return <>{judgement.needs.map(sentence).join(' ')}</>;

  const [first] = judgement.reasons;
  return first ? <ReasonSentence reason={first} links={links} code={false} /> : null;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

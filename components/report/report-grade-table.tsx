import { DerivedTag } from '@/components/judgements/derived-tag';
import { GradeTag } from '@/components/judgements/grade-tag';
import { type Column, Table } from '@/components/ui/table';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { GradeRow } from '@/lib/report/document';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { derivedOf, gradeOfDerived, type HeldEvidence } from './held-evidence';

export type GradeBefore = {
  outcome: JudgementOutcome;
  /** "June 2015" */
  when: string;
  href: string;
  /** The grade words of the framework it was given under. */
  words: Readonly<Record<Grade, string>>;
  /** What it was given for, where that was not the same judgement. */
  as: string | null;
};

type Props = {
  rows: readonly GradeRow[];
  words: Readonly<Record<Grade, string>>;
  held: HeldEvidence | null;
  /** The grade of the inspection before, by area. */
  before: ReadonlyMap<JudgementArea, GradeBefore>;
};

/** The grade table of a report: published grade filled, derived grade outlined beside it. */
export function ReportGradeTable({ rows, words, held, before }: Props) {
  const columns: Column<GradeRow>[] = [
    {
      key: 'judgement',
      heading: 'Judgement',
      rowHeading: true,
      cell: ({ area, name, partOf, correction }) => (
        <span className={partOf ? 'block pl-6' : undefined}>
          {held && derivedOf(held, area) ? <a href={held.links.judgement(area)}>{name}</a> : name}
          {correction && (
            <span className="block max-w-prose font-normal text-small">
              Corrected. {correction}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'grade',
      heading: 'Grade',
      cell: ({ outcome }) => (
        <span className="md:whitespace-nowrap">
          <GradeTag grade={outcome ?? 'notYetConfirmed'} words={words} />
        </span>
      ),
    },
  ];
  if (held) {
    columns.push({
      key: 'derived',
      heading: 'From the evidence',
      cell: ({ area, outcome }) => (
        <Derived judgement={derivedOf(held, area)} outcome={outcome} words={words} />
      ),
    });
  }
  if (before.size > 0) {
    columns.push({
      key: 'before',
      heading: 'Before',
      cell: ({ area }) => <Before before={before.get(area)} />,
    });
  }

  return (
    // Two columns stand closer: a grade far from its judgement is hard to follow across.
    <div className={columns.length > 2 ? undefined : 'max-w-[52rem]'}>
      <Table
        caption="Judgements and grades"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ area }) => area}
      />
    </div>
  );
}

function Derived({
  judgement,
  outcome,
  words,
}: {
  judgement: DerivedJudgement | undefined;
  outcome: JudgementOutcome | null;
  words: Props['words'];
}) {
  if (!judgement) return <span className="text-quiet">Not derived</span>;
  const grade = gradeOfDerived(judgement);

  return (
    <>
      <DerivedTag grade={grade} words={words} />{' '}
      {outcome && grade !== outcome && (
        <span className="mt-1 block text-small">Differs from the published grade</span>
      )}
    </>
  );
}

function Before({ before }: { before: GradeBefore | undefined }) {
  if (!before) return <span className="text-quiet">Not judged before</span>;

  return (
    <>
      <GradeTag grade={before.outcome} words={before.words} form="text" />,{' '}
      <a href={before.href} className="whitespace-nowrap">
        {before.when}
      </a>{' '}
      {before.as && <span className="block text-fine text-quiet">for {before.as}</span>}
    </>
  );
}

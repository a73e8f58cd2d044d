import { GradeTag } from '@/components/judgements/grade-tag';
import { Table } from '@/components/ui/table';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { DerivedJudgement } from '@/lib/rules/derivation';

type Line = {
  area: JudgementArea;
  name: string;
  published: JudgementOutcome | null;
  derived: DerivedJudgement | null;
};
type Props = { lines: readonly Line[]; words: Readonly<Record<Grade, string>> };

/** What the coding would lead to beside the grades that were published. The two are never the same thing. */
export function CodedGrades({ lines, words }: Props) {
  return (
    <>
      <p className="mb-4 max-w-prose">
        The grades on the right are derived from our coding, not an inspection result.
      </p>
      <Table
        caption="Published grades beside those derived from the coding"
        captionHidden
        rows={lines}
        rowKey={({ area }) => area}
        columns={[
          { key: 'judgement', heading: 'Judgement', rowHeading: true, cell: ({ name }) => name },
          {
            key: 'published',
            heading: 'Published',
            cell: ({ published }) =>
              published ? <GradeTag grade={published} words={words} form="text" /> : 'Not held',
          },
          {
            key: 'derived',
            heading: 'Derived from our coding',
            cell: ({ derived }) => <Derived judgement={derived} words={words} />,
          },
        ]}
      />
    </>
  );
}

function Derived({
  judgement,
  words,
}: Pick<Props, 'words'> & { judgement: DerivedJudgement | null }) {
  if (!judgement) return 'Not derived';
  if (judgement.status === 'derived')
    return <GradeTag grade={judgement.grade} words={words} form="text" />;

  return <span className="text-quiet">Undecided: too little is coded</span>;
}

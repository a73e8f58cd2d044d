import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade } from '@/lib/domain/grades';
import { type RuleRow, type RuleStep, stepAnchor } from './rule-steps';
import { type TextColumn, TextTable } from './text-table';

type Props = { steps: readonly RuleStep[]; words: Readonly<Record<Grade, string>> };

type Row = { step: RuleStep; index: number };

/** The whole way from evidence to one grade: the first step that applies decides. */
export function DecisionTable({ steps, words }: Props) {
  const columns: TextColumn<Row>[] = [
    {
      key: 'step',
      heading: 'Step',
      rowHeading: true,
      width: 'w-16',
      cell: ({ index }) => (
        <a href={`#${stepAnchor(index)}`}>
          <span className="md:sr-only">Step </span>
          {index + 1}
        </a>
      ),
    },
    { key: 'if', heading: 'If', plainOnPhone: true, cell: ({ step }) => <If step={step} /> },
    {
      key: 'then',
      heading: 'the judgement is',
      width: 'w-[16.5rem]',
      cell: ({ step }) => <Then step={step} words={words} />,
    },
  ];

  return (
    <TextTable
      caption="From evidence to the grade of one judgement, step by step"
      columns={columns}
      rows={steps.map((step, index) => ({ step, index }))}
      rowKey={({ index }) => stepAnchor(index)}
    />
  );
}

function If({ step }: { step: RuleStep }) {
  if (step.kind === 'reached') return 'none of these applies';
  if (step.kind === 'leaders') {
    return (
      <>
        then, for leaders only: <RuleLinks rules={step.rules} />
      </>
    );
  }
  return <RuleLinks rules={step.rules} />;
}

function RuleLinks({ rules }: { rules: readonly RuleRow[] }) {
  return rules.map(({ code, title }, index) => (
    <span key={code}>
      {index > 0 && (index === rules.length - 1 ? ' or ' : ', ')}
      <a href={`#${code}`}>{title.charAt(0).toLowerCase() + title.slice(1)}</a>{' '}
      <span className="whitespace-nowrap text-quiet text-small">{code}</span>
    </span>
  ));
}

function Then({ step, words }: { step: RuleStep; words: Props['words'] }) {
  switch (step.kind) {
    case 'undecided':
      return 'Undecided, which is not a grade';
    case 'leaders':
      return step.rules.flatMap(({ limits }) => limits.map(({ meaning }) => meaning)).join(' ');
    default:
      return <GradeTag grade={step.grade} words={words} form="text" />;
  }
}

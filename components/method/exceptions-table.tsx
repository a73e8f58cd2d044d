import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade, JudgementOutcome } from '@/lib/domain/grades';
import { outcomeLabels } from '@/lib/format/grades';
import { type TextColumn, TextTable } from './text-table';

/** A published inspection whose overall grade is not the one the rule proposes. */
export type ExceptionRow = {
  key: string;
  council: string;
  dates: string;
  href: string;
  framework: string;
  words: Readonly<Record<Grade, string>>;
  /** What the overall grade follows from. */
  judgements: readonly { name: string; outcome: JudgementOutcome }[];
  published: Grade;
  derived: Grade;
  rule: { code: string; href: string };
  latitude: boolean;
};

const columns: readonly TextColumn<ExceptionRow>[] = [
  {
    key: 'council',
    heading: 'Inspection',
    rowHeading: true,
    width: 'w-[27%]',
    cell: ({ council, dates, href, framework }) => (
      <>
        <a href={href}>{council}</a>
        <span className="block font-normal text-quiet text-small">
          {dates}, {framework}
        </span>
      </>
    ),
  },
  {
    key: 'published',
    heading: 'Published',
    cell: ({ published, words }) => <GradeTag grade={published} words={words} form="text" />,
  },
  {
    key: 'derived',
    heading: 'The rule',
    cell: ({ derived, words, rule }) => (
      <>
        <GradeTag grade={derived} words={words} form="text" />{' '}
        <a href={rule.href} className="text-small">
          {rule.code}
        </a>
      </>
    ),
  },
  {
    key: 'judgements',
    heading: 'Published judgements',
    width: 'w-[33%]',
    cell: ({ judgements, words }) => (
      <span className="text-small">
        {judgements
          .map(({ name, outcome }) => `${name}: ${wordOf(outcome, words).toLowerCase()}`)
          .join('; ')}
      </span>
    ),
  },
];

/** Every published overall grade that the rule does not propose, newest first. */
export function ExceptionsTable({ rows }: { rows: readonly ExceptionRow[] }) {
  return (
    <TextTable
      caption="Published overall grades that differ from the rule"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function wordOf(outcome: JudgementOutcome, words: ExceptionRow['words']): string {
  return outcome === 'notJudged' ? outcomeLabels.notJudged : words[outcome];
}

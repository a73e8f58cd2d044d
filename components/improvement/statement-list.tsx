import type { CouncilItem } from '@/lib/domain/council-items';
import type { StatementContent } from '@/lib/domain/governance';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { outcomeLabels } from '@/lib/format/grades';
import { formatPartialDay, verdictLabels } from '@/lib/format/improvement';
import { checkClaim } from '@/lib/improvement/check-claim';
import { paths } from '@/lib/paths';

type Props = {
  statements: readonly CouncilItem<StatementContent>[];
  /** Published inspections of the authority the statements are about. */
  inspections: readonly Inspection[];
};

/** What was said, and beside it what the record says. The one never changes the other. */
export function StatementList({ statements, inspections }: Props) {
  return (
    <ul className="grid gap-6">
      {together(statements, inspections).map(({ id, content }) => (
        <li key={id} id={`statement-${id}`} className="max-w-prose border-line border-l-4 pl-4">
          <p>{content.summary}</p>
          <p className="text-quiet text-table">
            {content.office}, {content.saidWhere}, {formatPartialDay(content.saidOn)}. Source:{' '}
            {content.source}.
          </p>
          <p className="mt-2">
            <strong>{content.verdict ? verdictLabels[content.verdict] : 'Not checked yet'}</strong>
            {content.recordSays && <>: {content.recordSays}</>}
          </p>
          <Checked content={content} inspections={inspections} />
        </li>
      ))}
    </ul>
  );
}

/** What was said of one inspection stands together, so that who disagrees is read side by side. */
function together(
  statements: Props['statements'],
  inspections: Props['inspections'],
): Props['statements'] {
  const subjects = statements.map(({ id, content: { claim } }) => {
    const inspection = claim && checkClaim(claim, inspections).inspection;
    return inspection ? inspection.id : id;
  });
  return [...new Set(subjects)].flatMap((subject) =>
    statements.filter((_, index) => subjects[index] === subject),
  );
}

/** The inspection a claim about a grade or a day can be looked up in. */
function Checked({
  content: { claim },
  inspections,
}: {
  content: StatementContent;
  inspections: readonly Inspection[];
}) {
  const checked = claim && checkClaim(claim, inspections);
  if (!checked?.inspection) return null;

  const { inspection, outcome } = checked;
  const href = paths.localAuthorities.inspection(inspection.laCode, addressDay(inspection));
  const day = inspection.publishedOn ?? inspection.startedOn;
  return (
    <p className="mt-1 text-table">
      <a href={href}>Inspection published {day ? formatDate(day) : ''}</a>
      {outcome && `: ${outcomeLabels[outcome].toLowerCase()}`}
    </p>
  );
}

import { Details } from '@/components/ui/details';
import { InsetText } from '@/components/ui/inset-text';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import type { PlainWords } from '@/lib/report/plain-words';

type Props = {
  plain: PlainWords;
  /** The grade these words explain, and the next one up where there is one. */
  grade: Grade;
  next: Grade | null;
  words: Readonly<Record<Grade, string>>;
};

/** Reasons in sight; rules overlap, so the others mostly say the same of fewer or more criteria. */
const inSight = 1;

/** What was found and what the next grade asks for, for people who answer for the service. It names no entry and promises nothing. */
export function InPlainWords({ plain, grade, next, words }: Props) {
  const others = plain.found.slice(inSight);

  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      <div>
        <h3 className="mb-2 font-[650] text-h3">What was found</h3>
        <p className="mb-2">
          What inspectors recorded leads to{' '}
          <strong className="font-semibold">{gradeInSentence(grade, words)}</strong>:
        </p>
        <Sentences sentences={plain.found.slice(0, inSight)} />
        {others.length > 0 && (
          <Details summary={formatCount(others.length, 'more reason')}>
            <Sentences sentences={others} />
          </Details>
        )}
      </div>
      {next && (
        <div>
          <h3 className="mb-2 font-[650] text-h3">
            What {gradeInSentence(next, words)} would take
          </h3>
          <p className="mb-2">{describeLack(plain)}</p>
          <Sentences sentences={plain.lacking.map(({ asked }) => asked)} />
          <p className="mt-3 text-quiet text-small">
            A criterion is one thing inspectors look at, such as assessments. A vital stage is one
            where failure leaves children at risk.{' '}
            <a href={paths.howGradesAreDerived}>How grades are derived</a>
          </p>
        </div>
      )}
      <div className="md:col-span-2">
        <InsetText>
          <p className="font-semibold">This is not a promise.</p>
          <p className="mt-1 text-table">
            A later inspection looks afresh, at everything children then experience, and inspectors
            decide. Meeting these conditions on paper does not make a grade.
          </p>
        </InsetText>
      </div>
    </div>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-2 pl-5 marker:text-quiet">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}.</li>
      ))}
    </ul>
  );
}

function describeLack({ lacking, met }: PlainWords): string {
  const all = lacking.length + met.length;
  if (lacking.length === 0) return 'Every condition of it is met.';
  if (lacking.length === all) {
    return all === 1
      ? 'One condition, and it was not met:'
      : `None of its ${all} conditions was met. All of this would have to be true:`;
  }
  return `${formatCount(lacking.length, 'condition')} of ${all} ${lacking.length === 1 ? 'was' : 'were'} not met. This would have to be true besides:`;
}

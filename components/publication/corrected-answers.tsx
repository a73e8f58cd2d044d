import { answerTo } from '@/components/evidence/form-answers';
import { Details } from '@/components/ui/details';
import { errorFor } from '@/components/ui/error-summary';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { type Grade, grades } from '@/lib/domain/grades';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { gradeInSentence } from '@/lib/format/grades';
import { areaName } from '@/lib/format/improvements';
import type { FieldError, FormValues } from '@/lib/schemas/form-state';

type Props = { document: SnapshotDocument; values: FormValues; errors: readonly FieldError[] };

/** Each grade as it is published, to be changed where it was wrong. A visit has none. */
export function CorrectedGrades({
  document,
  words,
  overallGiven,
  values,
  errors,
}: Props & { words: Readonly<Record<Grade, string>>; overallGiven: Grade | null }) {
  if (document.judgements.length === 0) return null;
  const overall = document.judgements.find(({ area }) => area === 'overallEffectiveness');

  return (
    <section aria-labelledby="grades-title" className="mt-8">
      <h2 id="grades-title" className="mb-4 font-[650] text-h3">
        Grades
      </h2>
      {document.judgements.map(({ area, shortName, outcome }) => {
        const name = `grade-${area}`;
        return (
          <Select
            key={area}
            name={name}
            label={shortName}
            hint={
              area === 'overallEffectiveness' && overallGiven
                ? `From the published grades the rules give ${gradeInSentence(overallGiven, words)}.`
                : undefined
            }
            options={grades.map((grade) => ({ value: grade, label: words[grade] }))}
            defaultValue={answerTo(values, name) ?? outcome}
            error={errorFor(errors, name)}
          />
        );
      })}
      {overall && (
        <TextArea
          name="overallReason"
          label="Why does the overall grade differ from what the rules give?"
          hint="Only where it does, once grades are corrected. It is printed with the grade."
          rows={3}
          defaultValue={answerTo(values, 'overallReason') ?? overall.departure ?? ''}
          error={errorFor(errors, 'overallReason')}
        />
      )}
    </section>
  );
}

/** Every text as it is published, folded away until it is wanted. */
export function CorrectedTexts({ document, values, errors }: Props) {
  const parts = [
    ...document.areasForImprovement.map((area) => ({
      anchor: area.anchor,
      text: area.text,
      label: areaName(area),
    })),
    ...document.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ anchor, number, text }) => ({
        anchor,
        text,
        label: `Paragraph ${number}`,
      })),
    ),
  ];
  const summary = document.summary.join('\n\n');

  return (
    <section aria-labelledby="texts-title" className="mt-8 mb-8">
      <h2 id="texts-title" className="font-[650] text-h3">
        Words
      </h2>
      <p className="mt-1 text-quiet text-table">
        Open what was wrong and write it as it should have been.
      </p>
      <Details
        summary="Summary"
        open={changed(values, 'summary', summary) || errorFor(errors, 'summary') !== undefined}
      >
        <TextArea
          name="summary"
          label="Summary"
          rows={10}
          defaultValue={answerTo(values, 'summary') ?? summary}
          error={errorFor(errors, 'summary')}
        />
      </Details>
      {parts.map(({ anchor, text, label }) => {
        const name = `text-${anchor}`;
        const error = errorFor(errors, name);
        return (
          <Details
            key={anchor}
            summary={label}
            open={changed(values, name, text) || error !== undefined}
          >
            <TextArea
              name={name}
              label={label}
              rows={5}
              defaultValue={answerTo(values, name) ?? text}
              error={error}
            />
          </Details>
        );
      })}
    </section>
  );
}

function changed(values: FormValues, name: string, published: string): boolean {
  const answer = answerTo(values, name);
  return answer !== undefined && answer !== published;
}

import { formatDayOf } from '@/lib/format/dates';
import type { ImportedDocument } from '@/lib/schemas/imported-report';

type Props = {
  document: Pick<ImportedDocument, 'warnings' | 'contradictions'>;
  fileName: string;
  takenInOn: Date;
};

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Whose words follow, where they were taken from, under which licence, and where they and the record disagree. */
export function ImportedNote({ document, fileName, takenInOn }: Props) {
  const { warnings, contradictions } = document;

  return (
    <section className="mt-10 max-w-prose" aria-labelledby="as-published-title" id="as-published">
      <h2 id="as-published-title" className="mb-3 font-[650] text-h2">
        The report as published
      </h2>
      <p>
        Text of the report as Ofsted published it, taken from the file “{fileName}” on{' '}
        {formatDayOf(takenInOn)}. It was read by a program: the published report is what counts. ©
        Crown copyright, under the <a href={licence}>Open Government Licence v3.0</a>.
      </p>
      {contradictions.length > 0 && (
        <>
          <p className="mt-3 font-semibold">
            The file and the record disagree. The grades and days above are those on record.
          </p>
          <ul className="mt-1 list-disc pl-6">
            {contradictions.map(({ about, file, record }) => (
              <li key={about}>
                {about}: {file} in the file, {record} on record
              </li>
            ))}
          </ul>
        </>
      )}
      {warnings.length > 0 && (
        <>
          <p className="mt-3">What could not be read with certainty:</p>
          <ul className="mt-1 list-disc pl-6">
            {[...new Set(warnings)].map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

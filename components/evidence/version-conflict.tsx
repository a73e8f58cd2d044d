import { formatInstant } from '@/lib/format/dates';
import { evidenceStateLabels } from '@/lib/format/evidence';
import { toEntryAnswers } from './entry-answers';
import type { EntryNames } from './entry-names';
import type { RevisionConflict } from './revise-state';
import { TextDifference } from './text-difference';

type Props = { conflict: RevisionConflict; names: EntryNames };

/**
 * What became of an entry while somebody was changing it: both versions side by side. Nothing is merged; the
 * person decides, and their own answers stand in the form below.
 */
export function VersionConflict({ conflict: { opened, current }, names }: Props) {
  const before = toEntryAnswers(opened.content, names);
  const now = toEntryAnswers(current.content, names);

  return (
    <section aria-labelledby="conflict" className="mb-8 max-w-form border-2 border-ink p-4">
      <h2 id="conflict" className="font-[650] text-h3">
        {current.content.id} changed while you were working on it
      </h2>
      <p className="mt-1">
        {current.recordedBy ?? 'Somebody'} made version {current.version} on{' '}
        {formatInstant(new Date(current.recordedAt))}
        {current.reason ? `: “${current.reason}”` : ''}. Nothing of yours was saved. Your answers
        are below: take over what you want from version {current.version}, then save.
      </p>
      <table className="mt-4 w-full text-left text-table">
        <caption className="sr-only">
          Version {opened.version}, which you opened, and version {current.version}, which stands
          now
        </caption>
        <thead>
          <tr className="border-ink border-b-2">
            <th scope="col" className="py-1 pr-3 font-semibold">
              Question
            </th>
            <th scope="col" className="py-1 pr-3 font-semibold">
              Version {opened.version}, which you opened
            </th>
            <th scope="col" className="py-1 font-semibold">
              Version {current.version}, which stands now
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="border-line border-b">
            <th scope="row" className="py-1.5 pr-3 align-top font-normal text-quiet">
              State
            </th>
            <td className="py-1.5 pr-3 align-top">{evidenceStateLabels[opened.state]}</td>
            <td className="py-1.5 align-top">{evidenceStateLabels[current.state]}</td>
          </tr>
          {now.map(({ question, answer }, index) => {
            const earlier = before[index]?.answer ?? null;
            const weight = earlier === answer ? '' : 'font-semibold';
            return (
              <tr key={question} className="border-line border-b">
                <th scope="row" className="py-1.5 pr-3 align-top font-normal text-quiet">
                  {question}
                </th>
                <td className="py-1.5 pr-3 align-top">{earlier ?? 'Not said'}</td>
                <td className={`py-1.5 align-top ${weight}`}>{answer ?? 'Not said'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-3 text-quiet text-table">
        {opened.content.summary === current.content.summary
          ? 'What was found, the same in both'
          : 'What was found, from the first to the second'}
      </p>
      <TextDifference before={opened.content.summary} after={current.content.summary} />
    </section>
  );
}

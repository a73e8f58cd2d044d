import { InsetText } from '@/components/ui/inset-text';
import type { EvidenceVersion } from '@/lib/domain/evidence-record';
import { formatInstant } from '@/lib/format/dates';
import { type AnswerChange, changedAnswers, toEntryAnswers } from './entry-answers';
import type { EntryNames } from './entry-names';
import { TextDifference } from './text-difference';

type Props = {
  /** Newest first. */
  versions: readonly EvidenceVersion[];
  names: EntryNames;
};

/** Every version of an entry, newest first: who, when, why, and what became of each answer. */
export function EvidenceHistory({ versions, names }: Props) {
  return (
    <ol className="border-line border-l-2">
      {versions.map((version, index) => (
        <li
          key={version.version}
          id={`version-${version.version}`}
          className="relative mb-8 pl-6 last:mb-0"
        >
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[0.4375rem] size-3 rounded-full border-2 border-edge bg-paper"
          />
          <VersionHead version={version} earlier={versions[index + 1]} />
          <VersionChange version={version} earlier={versions[index + 1]} names={names} />
        </li>
      ))}
    </ol>
  );
}

type VersionProps = { version: EvidenceVersion; earlier: EvidenceVersion | undefined };

function VersionHead({ version, earlier }: VersionProps) {
  return (
    <>
      <h3 className="font-semibold">
        Version {version.version}: {deedOf(version, earlier)}
      </h3>
      <p className="text-quiet text-table">
        {version.recordedBy ?? 'From the published record'},{' '}
        <time dateTime={version.recordedAt}>{formatInstant(new Date(version.recordedAt))}</time>
      </p>
      {version.reason && (
        <p className="mt-1 max-w-prose">
          <span className="text-quiet">Why: </span>
          {version.reason}
        </p>
      )}
      {version.identifyingReason && (
        <p className="mt-1 max-w-prose">
          <span className="text-quiet">Why words that may identify a child stay: </span>
          {version.identifyingReason}
        </p>
      )}
    </>
  );
}

/** What making this version did, in a word. */
export function deedOf(version: EvidenceVersion, earlier: EvidenceVersion | undefined): string {
  if (!earlier) return 'recorded';
  if (version.state === 'withdrawn') return 'withdrawn';

  return earlier.state === 'withdrawn' ? 'put back' : 'revised';
}

function VersionChange({ version, earlier, names }: VersionProps & { names: EntryNames }) {
  if (!earlier) return <WholeVersion version={version} names={names} />;

  const changes = changedAnswers(earlier.content, version.content, names);
  const textChanged = earlier.content.summary !== version.content.summary;
  if (changes.length === 0 && !textChanged)
    return <p className="mt-1 text-quiet text-table">The words stayed as they were.</p>;

  return (
    <>
      <Changes changes={changes} />
      {textChanged && (
        <div className="mt-3 max-w-prose">
          <p className="text-quiet text-table">What was found</p>
          <TextDifference before={earlier.content.summary} after={version.content.summary} />
        </div>
      )}
    </>
  );
}

function WholeVersion({ version, names }: { version: EvidenceVersion; names: EntryNames }) {
  const answers = toEntryAnswers(version.content, names).filter(({ answer }) => answer !== null);

  return (
    <>
      <InsetText>
        <p className="whitespace-pre-line">{version.content.summary}</p>
      </InsetText>
      <p className="max-w-prose text-quiet text-table">
        {answers.map(({ question, answer }) => `${question}: ${answer}`).join('. ')}.
      </p>
    </>
  );
}

function Changes({ changes }: { changes: readonly AnswerChange[] }) {
  if (changes.length === 0) return null;

  return (
    <dl className="mt-3 grid gap-x-6 gap-y-1 text-table sm:grid-cols-[11rem_1fr]">
      {changes.map(({ question, before, after }) => (
        <div key={question} className="sm:contents">
          <dt className="text-quiet">{question}</dt>
          <dd>
            <del className="text-quiet">{before ?? 'Not said'}</del>{' '}
            <span aria-hidden="true">→ </span>
            <span className="sr-only">became </span>
            <ins className="no-underline">{after ?? 'Not said'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

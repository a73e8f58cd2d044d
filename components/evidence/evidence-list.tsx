import { Tag } from '@/components/ui/tag';
import type { DocumentReference } from '@/lib/domain/evidence';
import type { EvidenceRecord } from '@/lib/domain/evidence-record';
import { formatInstant } from '@/lib/format/dates';
import { evidenceMethodLabels, formatDocument, formatMetric } from '@/lib/format/evidence';
import { paths } from '@/lib/paths';
import { areaName, criterionTitle, type EntryNames } from './entry-names';
import { EvidenceWeight } from './evidence-weight';

type Props = {
  records: readonly EvidenceRecord[];
  names: EntryNames;
  /** Whether the viewer may change entries now. */
  canChange: boolean;
};

/** Entries one below the other, each with everything one needs to judge it, its anchor and its way on. */
export function EvidenceList({ records, names, canChange }: Props) {
  return (
    <ol className="border-ink border-t-2">
      {records.map((record) => (
        <li
          key={record.evidenceId}
          id={record.content.id}
          className="grid gap-x-8 gap-y-2 border-line border-b py-4 md:grid-cols-[10rem_minmax(0,1fr)_14rem] print:break-inside-avoid"
        >
          <Identity record={record} />
          <Finding record={record} names={names} />
          <Provenance record={record} canChange={canChange} />
        </li>
      ))}
    </ol>
  );
}

function Identity({ record }: { record: EvidenceRecord }) {
  const { content, state } = record;

  return (
    <div className="text-table">
      <h3 className="font-semibold">
        <a href={paths.inspections.evidenceEntry(record.inspectionId, record.evidenceId)}>
          {content.id}
        </a>{' '}
        {state === 'withdrawn' && <Tag tone="outline">Withdrawn</Tag>}
        {content.headline && <Tag>Headline</Tag>}
      </h3>
      <p className="mt-1">
        <EvidenceWeight entry={content} />
      </p>
      {content.direction === 'weakness' && content.known && (
        <p className="text-quiet text-small">Leaders know and are acting</p>
      )}
    </div>
  );
}

function Finding({
  record,
  names,
}: Omit<Props, 'records' | 'canChange'> & { record: EvidenceRecord }) {
  const { content, state } = record;
  const criteria = content.criteria.map((id) => criterionTitle(names, id));

  return (
    <div>
      <p
        className={`max-w-prose whitespace-pre-line ${state === 'withdrawn' ? 'text-quiet line-through' : ''}`}
      >
        {content.summary}
      </p>
      {content.metric && (
        <p className="mt-1 text-table">
          Figure: {formatMetric(content.metric)}
          {content.metric.source && `. Source: ${content.metric.source}`}
        </p>
      )}
      {content.document && <DocumentLine document={content.document} />}
      <p className="mt-1 text-quiet text-table">
        {areaName(names, content.area)}: {criteria.join('; ')}
      </p>
    </div>
  );
}

function DocumentLine({ document }: { document: DocumentReference }) {
  const words = formatDocument(document);

  return (
    <p className="mt-1 text-table">
      Document:{' '}
      {document.url ? (
        <a href={document.url} rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}

function Provenance({ record, canChange }: { record: EvidenceRecord; canChange: boolean }) {
  const { inspectionId, evidenceId, content, version, state } = record;
  const history = {
    text: 'History',
    href: paths.inspections.evidenceEntry(inspectionId, evidenceId),
  };
  const changes = [
    { text: 'Revise', href: paths.inspections.reviseEvidence(inspectionId, evidenceId) },
    {
      text: state === 'withdrawn' ? 'Put back' : 'Withdraw',
      href: paths.inspections.withdrawEvidence(inspectionId, evidenceId),
    },
  ];
  const ways = canChange ? [history, ...changes] : [history];

  return (
    <div className="text-small">
      {content.method && <p>{evidenceMethodLabels[content.method]}</p>}
      <p className="text-quiet">
        {record.recordedBy
          ? `${record.recordedBy}, ${formatInstant(new Date(record.recordedAt))}`
          : 'From the published record'}
        {version > 1 && `, version ${version}`}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4 print:hidden">
        {ways.map(({ text, href }) => (
          <li key={text}>
            <a className="inline-block py-0.5" href={href}>
              {text}
              <span className="sr-only"> {content.id}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

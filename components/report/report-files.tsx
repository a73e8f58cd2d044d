import { Section } from '@/components/layout/section';
import { type Column, Table } from '@/components/ui/table';
import { formatFileSize } from '@/lib/format/file-size';
import { FileAnchor, type FileLink } from './take-away';

export type NamedFile = FileLink & { name: string; about: string };

type Props = {
  documents: readonly NamedFile[];
  tables: readonly NamedFile[];
  citation: string;
  address: string;
  digest: string;
};

/** Everything a report can be taken away as, how to quote it, and how to check that it is the one published. */
export function ReportFiles({ documents, tables, citation, address, digest }: Props) {
  return (
    <>
      <Section title="The whole report" id="whole">
        <ul>
          {documents.map((file) => (
            <li key={file.href} className="border-line border-b py-2 first:border-t">
              <FileAnchor {...file} />
              <p className="text-table">{file.about}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="One table at a time" id="tables">
        <Table
          caption="Tables of the report as CSV files"
          captionHidden
          columns={columns}
          rows={tables}
          rowKey={({ href }) => href}
        />
        <p className="mt-3 max-w-prose text-table">
          CSV files are for programs: UTF-8, without a byte order mark. Spreadsheet programs read
          the OpenDocument file better. A text that a spreadsheet would take for a formula has an
          apostrophe before it.
        </p>
      </Section>
      <Section title="Check a file" id="check">
        <p className="max-w-prose">
          The JSON file holds the report under <code>document</code>. Take that part as it stands in
          the file, from its first brace to its last, and work out its SHA-256: it is the digest of
          this version.
        </p>
        <p className="mt-3">
          <code className="break-all text-table">{digest}</code>
        </p>
      </Section>
      <Section title="Cite this" id="cite">
        <p className="max-w-prose select-all">
          {citation} {address}
        </p>
      </Section>
    </>
  );
}

const columns: readonly Column<NamedFile>[] = [
  {
    key: 'file',
    heading: 'File',
    rowHeading: true,
    cell: ({ href, name }) => <a href={href}>{name}</a>,
  },
  { key: 'about', heading: 'What it holds', cell: ({ about }) => about },
  {
    key: 'size',
    heading: 'Size',
    numeric: true,
    cell: ({ bytes }) => (bytes === null ? 'Not known' : formatFileSize(bytes)),
  },
];

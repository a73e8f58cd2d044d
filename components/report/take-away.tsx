import { Section } from '@/components/layout/section';
import { formatFileSize } from '@/lib/format/file-size';

export type FileLink = {
  href: string;
  /** "Word", "PDF" */
  format: string;
  /** Null where it is only known once somebody has asked for it. */
  bytes: number | null;
};

type Props = { files: readonly FileLink[]; allFiles: string };

/** The report in other forms, all made from the same snapshot as the page. Paper has no use for it. */
export function TakeAway({ files, allFiles }: Props) {
  return (
    <div className="print:hidden">
      <Section title="Take it away" id="take-away">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {files.map((file) => (
            <li key={file.href}>
              <FileAnchor {...file} />
            </li>
          ))}
        </ul>
        <p className="mt-3 text-table">
          Each holds the same as this page, word for word.{' '}
          <a href={allFiles}>All files and tables, and how to check them</a>.
        </p>
      </Section>
    </div>
  );
}

/** A file, with its format and size in the words of the link. */
export function FileAnchor({ href, format, bytes, name }: FileLink & { name?: string }) {
  const size = bytes === null ? '' : `, ${formatFileSize(bytes)}`;

  return (
    <a href={href} className="inline-block py-0.5">
      {name
        ? `${name} (${format}${size})`
        : `${format}${bytes === null ? '' : ` (${formatFileSize(bytes)})`}`}
    </a>
  );
}

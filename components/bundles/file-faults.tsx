import { Section } from '@/components/layout/section';
import { formatCount } from '@/lib/format/numbers';

/** As many lines as somebody will put right before trying again. */
const shownAtMost = 50;

/** Why a file cannot be read, one line for each fault with its place in the file. */
export function FileFaults({ faults, table }: { faults: readonly string[]; table?: boolean }) {
  if (faults.length === 0) return null;
  const more = faults.length - shownAtMost;

  return (
    <Section title="What is wrong with the file" id="faults">
      <p className="mb-3 max-w-prose">
        {table
          ? 'Each line says on which line of the file it is, in which column, and what to do.'
          : 'Each line says where in the file it is. Entries are counted from 0, with their id after the place.'}
      </p>
      <ol className="grid list-decimal gap-1 pl-8 text-table">
        {faults.slice(0, shownAtMost).map((fault) => (
          <li key={fault}>
            <code className="break-words font-sans">{fault}</code>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="mt-3">And {formatCount(more, 'more fault')}.</p>}
    </Section>
  );
}

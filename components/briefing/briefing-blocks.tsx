import { Table } from '@/components/ui/table';
import type { BriefingBlock, BriefingRow } from '@/lib/domain/briefing';
import { plainText } from '@/lib/domain/briefing';
import { PiecesOf } from './briefing-text';

/** The blocks of a section in their order. What stays out of the two pages is not printed either. */
export function BriefingBlocks({ blocks }: { blocks: readonly BriefingBlock[] }) {
  return (
    <div className="grid gap-4 print:gap-1 print:[&_li]:leading-tight print:[&_p]:leading-tight print:[&_td]:leading-tight print:[&_td]:py-0.5 print:[&_td_strong]:gap-1 print:[&_td_strong]:px-1 print:[&_td_strong]:py-0 print:[&_td_strong]:text-fine print:[&_th]:py-0.5">
      {blocks.map((block) => (
        <div key={keyOf(block)} className={block.pageOnly ? 'print:hidden' : undefined}>
          <Block block={block} />
        </div>
      ))}
    </div>
  );
}

function Block({ block }: { block: BriefingBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3 className="mt-2 font-[650] text-h3 print:mt-0 print:text-table">{block.text}</h3>;
    case 'paragraph':
      return (
        <p
          className={`max-w-prose print:max-w-none ${block.quiet ? 'text-quiet text-small' : 'print:text-table'}`}
        >
          <PiecesOf text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className="grid max-w-prose list-disc gap-2 pl-5 marker:text-quiet print:max-w-none print:gap-0 print:text-table">
          {block.items.map(({ text, pageOnly }) => (
            <li key={plainText(text)} className={pageOnly ? 'print:hidden' : undefined}>
              <PiecesOf text={text} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <BriefingTable {...block} />;
  }
}

function BriefingTable({
  caption,
  heads,
  rows,
  widths,
}: Extract<BriefingBlock, { kind: 'table' }>) {
  return (
    <Table
      caption={caption}
      rows={rows}
      widths={widths}
      rowKey={rowKey}
      notPrinted={({ pageOnly }) => pageOnly ?? false}
      columns={heads.map((heading, index) => ({
        key: `${index}-${heading}`,
        heading,
        rowHeading: index === 0,
        cell: ({ cells }: BriefingRow) => <PiecesOf text={cells[index] ?? []} />,
      }))}
    />
  );
}

function rowKey({ cells }: BriefingRow): string {
  return cells.map(plainText).join('|');
}

function keyOf(block: BriefingBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return plainText(block.text);
    case 'list':
      return block.items.map(({ text }) => plainText(text)).join('|');
    case 'table':
      return block.caption;
  }
}

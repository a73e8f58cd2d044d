import { type Child, element, type Markup } from '@/lib/exports/markup';
import type { Cell, ColumnKind } from '@/lib/exports/tables/table';

/** Stands where there is no value, since a blank cell reads as nothing at all. The notes say what it means. */
export const notApplicable = '[z]';

/** Styles of cells, defined with the content. */
export type CellStyle = 'title' | 'line' | 'head' | 'text' | 'number';

/** A cell of text: always typed as text, so that nothing in it is ever taken for a formula. */
export function textCell(text: Child, style: CellStyle = 'text'): Markup {
  const lines = typeof text === 'string' ? text.split(/\r\n|\r|\n/) : [text];

  return element(
    'table:table-cell',
    { 'office:value-type': 'string', 'table:style-name': style },
    lines.map((line) => element('text:p', {}, typeof line === 'string' ? withTabs(line) : line)),
  );
}

export function valueCell(value: Cell, kind: ColumnKind): Markup {
  if (value === null) return textCell(notApplicable);
  if (kind !== 'number' || typeof value === 'string') return textCell(String(value));

  return element(
    'table:table-cell',
    { 'office:value-type': 'float', 'office:value': value, 'table:style-name': 'number' },
    element('text:p', {}, value),
  );
}

export function row(...cells: readonly Markup[]): Markup {
  return element('table:table-row', { 'table:style-name': 'row' }, cells);
}

/** In OpenDocument a run of spaces is one space, and a tab is none, unless they are said to be there. */
function withTabs(line: string): Child {
  return line.split(/(\t| {2,}|^ | $)/).map((part) => {
    if (part === '\t') return element('text:tab');
    if (/^ +$/.test(part)) return element('text:s', { 'text:c': part.length });
    return part;
  });
}

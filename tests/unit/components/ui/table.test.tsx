import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Column, Table } from '@/components/ui/table';

type Row = { name: string; children: number };

const columns: Column<Row>[] = [
  {
    key: 'name',
    heading: 'Local authority',
    rowHeading: true,
    cell: ({ name }) => name,
    sort: { href: '?sort=name', direction: 'ascending' },
  },
  {
    key: 'children',
    heading: 'Children',
    numeric: true,
    cell: ({ children }) => children,
    sort: { href: '?sort=children' },
  },
];
const rows = [{ name: 'Stoke-on-Trent', children: 61_234 }];

function draw(narrow: 'rows' | 'scroll') {
  return renderToStaticMarkup(
    <Table
      caption="Local authorities"
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      rowId={() => 'row-861'}
      narrow={narrow}
    />,
  );
}

describe('Table', () => {
  test('has a caption and scopes', () => {
    const markup = draw('scroll');

    expect(markup).toContain('>Local authorities</caption>');
    expect(markup).toContain('<th scope="col"');
    expect(markup).toContain('<th scope="row"');
    expect(markup).toContain('id="row-861"');
  });

  test('says how it is sorted, and hides the arrow from speech', () => {
    const markup = draw('rows');

    expect(markup).toContain('aria-sort="ascending"');
    expect(markup).toContain('aria-sort="none"');
    expect(markup).toMatch(/href="\?sort=name"[^>]*>Local authority<svg aria-hidden="true"/);
  });

  test('labels each cell for a phone and stays a table', () => {
    const markup = draw('rows');

    expect(markup).toContain('role="table"');
    expect(markup).toMatch(/role="cell"[^>]*><span aria-hidden="true"[^>]*>Children<\/span>/);
  });

  test('or scrolls in a region that can be reached and has a name', () => {
    expect(draw('scroll')).toMatch(/^<section aria-label="Local authorities" tabindex="0"/i);
  });

  test('sets figures under figures', () => {
    expect(draw('rows')).toContain('tabular-nums');
  });
});

import { citeView, wholeAddress } from '@/app/(public)/view-source';
import { describeEvent } from '@/components/themes/event-words';
import { basisOf } from '@/lib/comparison/themes';
import type { Column, Table } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { themesQuery } from '@/lib/schemas/themes';
import type { ThemesView } from './themes-view';

export const themeSources = [
  'Ofsted, inspection reports and letters of visits',
  'Ofsted, tables of visits, April 2022 to March 2025',
];

/** What the page and its files are of. */
export function themesTitle({ search, chosen }: Pick<ThemesView, 'search' | 'chosen'>): string {
  const parts = [
    chosen && `criterion ${chosen.id}`,
    search.la && `authority ${search.la}`,
    search.year,
  ].filter(Boolean);
  return ['What needs to improve, as far as reports are held', ...parts].join(', ');
}

/** The items, their criteria and the themes of visits, to take away. */
export function themesFile(view: ThemesView): ViewFile {
  const { search, items, everything, today, dataTo } = view;
  const title = themesTitle(view);
  const basis = basisOf(everything);

  return {
    name: 'what-needs-to-improve',
    title,
    about: `${items.length} of ${everything.length} items of the reports and letters whose text is held.`,
    asAt: `Reports and letters held on ${formatDate(today)}.`,
    dataTo,
    madeOn: today,
    citation: citeView(title, dataTo),
    address: wholeAddress(paths.nationalPicture.themes(themesQuery(search))),
    sources: themeSources,
    notes: [
      [
        'Criteria',
        `Which criteria an item is about is our reading, not Ofsted’s, and only what a person has confirmed: ${basis.tied.items} of ${basis.items} items in ${basis.tied.documents} of ${basis.documents} reports and letters. The others count under no criterion.`,
      ],
      [
        'Items held',
        'Most reports on record are held as grades and not as text: these counts do not speak for the country.',
      ],
      ['[z]', 'Not applicable: there is no such value.'],
    ],
    tables: [itemsTable(view), criteriaTable(view), visitsTable(view)],
  };
}

const text = (name: string, meaning: string): Column => ({ name, kind: 'text', meaning });
const number = (name: string, meaning: string): Column => ({ name, kind: 'number', meaning });

function itemsTable({ items }: ThemesView): Table {
  return {
    name: 'items',
    title: 'Items',
    about: 'One row for each item of what needs to improve.',
    columns: [
      text('la_code', 'The three-digit code of the authority.'),
      text('local_authority', 'Its name.'),
      text('inspection_or_visit', 'What asked for it.'),
      text('began_on', 'The first day of it, or its publication.'),
      text('published_on', 'The day its report or letter came out.'),
      number('item', 'The place in its list.'),
      text('kind', 'Improvement or priority action.'),
      text('what', 'What needs to improve.'),
      { name: 'criteria', kind: 'list', meaning: 'The criteria it is about.' },
    ],
    rows: items.map((item) => [
      item.laCode,
      item.laName,
      describeEvent(item),
      item.day,
      item.publishedOn,
      item.position,
      item.kind === 'priorityAction' ? 'priority action' : 'improvement',
      item.text,
      item.criteria.join('; ') || null,
    ]),
  };
}

function criteriaTable({ themes }: ThemesView): Table {
  return {
    name: 'criteria',
    title: 'Criteria',
    about: 'One row for each criterion and calendar year with at least one item.',
    columns: [
      text('criterion', 'Its id.'),
      text('title', 'What it is.'),
      text('year', 'The year in which the inspection or visit began.'),
      number('items', 'How many items name it.'),
    ],
    rows: themes.flatMap(({ criterion, byYear }) =>
      Object.entries(byYear).map(([year, count]) => [criterion.id, criterion.title, year, count]),
    ),
  };
}

function visitsTable({ visitThemes }: ThemesView): Table {
  return {
    name: 'visits',
    title: 'Visits',
    about: 'One row for each theme of visits and calendar year.',
    columns: [
      text('theme', 'What the visits were about.'),
      text('year', 'The year in which they began.'),
      number('visits', 'How many there were.'),
      number('priority_actions', 'Letters that set an area for priority action.'),
      number('letters_counted', 'Visits whose letter is counted.'),
      number('items', 'Items those letters ask to improve.'),
    ],
    rows: visitThemes.map(({ theme, year, visits, priorityActions, lettersCounted, items }) => [
      theme,
      year,
      visits,
      priorityActions,
      lettersCounted,
      items,
    ]),
  };
}

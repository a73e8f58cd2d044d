import { cleanText } from '@/lib/exports/clean-text';
import type { PublishedReport } from '@/lib/exports/published-report';
import { type Cell, joinList, type Table } from './table';

/** The whole report in one table, for those who want a single file: what a row is stands in its first column. */
export function combinedTable({ snapshot: { document } }: PublishedReport): Table {
  const { judgements, summary, areasForImprovement, sections } = document;
  const rows: Cell[][] = [
    ...judgements.map((one, index) => [
      'judgement',
      index + 1,
      one.area,
      one.name,
      one.words,
      one.departure,
      null,
    ]),
    ...judgements.flatMap((one) =>
      one.reasons.map((reason, index) => [
        'reason',
        index + 1,
        one.area,
        one.name,
        null,
        reason.because,
        joinList(reason.evidence),
      ]),
    ),
    ...summary.map((text, index) => ['summary', index + 1, null, 'Summary', null, text, null]),
    ...areasForImprovement.map((one) => [
      one.kind,
      one.number,
      null,
      'What needs to improve',
      null,
      one.text,
      joinList(one.evidence),
    ]),
    ...sections.flatMap(({ area, name, paragraphs }) =>
      paragraphs.map((one) => [
        'paragraph',
        one.number,
        area,
        name,
        null,
        one.text,
        joinList(one.evidence),
      ]),
    ),
  ];

  return {
    name: 'report',
    title: 'Report',
    about: 'One row for each judgement, reason and numbered piece of the report.',
    columns: [
      {
        name: 'part',
        kind: 'text',
        meaning: 'judgement, reason, summary, improvement, priorityAction or paragraph.',
      },
      { name: 'number', kind: 'number', meaning: 'Its number within its part of the report.' },
      { name: 'area', kind: 'text', meaning: 'The key of the judgement it belongs to.' },
      { name: 'heading', kind: 'text', meaning: 'The heading it stands under.' },
      { name: 'grade', kind: 'text', meaning: 'For a judgement, its grade in words.' },
      {
        name: 'text',
        kind: 'text',
        meaning: 'Its words. For a judgement, why it departs from the derived grade.',
      },
      { name: 'evidence', kind: 'list', meaning: 'The entries it rests on.' },
    ],
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cleanText(cell) : cell))),
  };
}

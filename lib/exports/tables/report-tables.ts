import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { type Column, joinList, type Table, yesOrNo } from './table';

const evidence = {
  name: 'evidence',
  kind: 'list',
  meaning: 'The entries it rests on.',
} as const satisfies Column;
const anchor = {
  name: 'anchor',
  kind: 'text',
  meaning: 'Its address within the page of the report.',
} as const satisfies Column;

export function summaryTable({ summary }: SnapshotDocument): Table {
  return {
    name: 'summary',
    title: 'Summary',
    about: 'One row for each paragraph of the summary.',
    columns: [
      { name: 'number', kind: 'number', meaning: 'Its place in the summary.' },
      { name: 'text', kind: 'text', meaning: 'Its words.' },
    ],
    rows: summary.map((text, index) => [index + 1, text]),
  };
}

export function improvementTable({ areasForImprovement }: SnapshotDocument): Table {
  return {
    name: 'areas-for-improvement',
    title: 'Areas for improvement',
    about: 'One row for each area that needs to improve.',
    columns: [
      { name: 'number', kind: 'number', meaning: 'Its number in the report.' },
      anchor,
      {
        name: 'kind',
        kind: 'text',
        meaning: 'improvement, or priorityAction where the council must act at once.',
      },
      { name: 'text', kind: 'text', meaning: 'What needs to improve.' },
      { name: 'criteria', kind: 'list', meaning: 'The criteria of the framework it is about.' },
      evidence,
      {
        name: 'paragraphs',
        kind: 'list',
        meaning: 'The numbers of the paragraphs that rest on the same entries.',
      },
    ],
    rows: areasForImprovement.map((area) => [
      area.number,
      area.anchor,
      area.kind,
      area.text,
      joinList(area.criteria),
      joinList(area.evidence),
      joinList(area.paragraphs),
    ]),
  };
}

export function paragraphTable({ sections }: SnapshotDocument): Table {
  return {
    name: 'paragraphs',
    title: 'Paragraphs',
    about: 'One row for each numbered paragraph of the report.',
    columns: [
      { name: 'number', kind: 'number', meaning: 'Its number in the report.' },
      anchor,
      { name: 'area', kind: 'text', meaning: 'The key of the judgement its section is about.' },
      { name: 'section', kind: 'text', meaning: 'The heading of its section.' },
      {
        name: 'headline',
        kind: 'yesOrNo',
        meaning: 'Whether it only states the conclusion of its section.',
      },
      { name: 'text', kind: 'text', meaning: 'Its words.' },
      evidence,
    ],
    rows: sections.flatMap(({ area, name, paragraphs }) =>
      paragraphs.map((paragraph) => [
        paragraph.number,
        paragraph.anchor,
        area,
        name,
        yesOrNo(paragraph.headline),
        paragraph.text,
        joinList(paragraph.evidence),
      ]),
    ),
  };
}

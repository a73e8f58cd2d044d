import type { Evidence } from '@/lib/domain/evidence';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { type Column, joinList, type Table, yesOrNo } from './table';

const columns: readonly Column[] = [
  { name: 'id', kind: 'text', meaning: 'The entry, as reasons and paragraphs name it.' },
  { name: 'area', kind: 'text', meaning: 'The key of the judgement it supports.' },
  { name: 'criteria', kind: 'list', meaning: 'The criteria it is about, the main one first.' },
  { name: 'direction', kind: 'text', meaning: 'strength, weakness or context.' },
  {
    name: 'extent',
    kind: 'text',
    meaning: 'How far it reaches: isolated, some, many or widespread.',
  },
  {
    name: 'impact',
    kind: 'text',
    meaning:
      'What it does to children: low, moderate or serious for a weakness; sound, strong or exceptional for a strength.',
  },
  {
    name: 'known',
    kind: 'yesOrNo',
    meaning: 'For a weakness, whether leaders knew it and are visibly putting it right.',
  },
  { name: 'headline', kind: 'yesOrNo', meaning: 'Whether it only states a conclusion.' },
  { name: 'method', kind: 'text', meaning: 'How it was gathered.' },
  { name: 'figure', kind: 'number', meaning: 'The figure it quotes.' },
  {
    name: 'figure_is',
    kind: 'text',
    meaning: 'How the figure relates to the truth: exactly, about, over, under or rank.',
  },
  { name: 'unit', kind: 'text', meaning: 'What the figure counts.' },
  { name: 'population', kind: 'text', meaning: 'Of whom or of what.' },
  { name: 'period', kind: 'text', meaning: 'Over which time.' },
  { name: 'figure_source', kind: 'text', meaning: 'Where the figure comes from.' },
  { name: 'document_title', kind: 'text', meaning: 'The document it rests on.' },
  { name: 'document_place', kind: 'text', meaning: 'The page or paragraph of that document.' },
  { name: 'document_address', kind: 'text', meaning: 'Where the document can be read.' },
  { name: 'text', kind: 'text', meaning: 'What was found.' },
];

/** The entries behind the report, where they are released with it; otherwise no rows. */
export function evidenceTable({ evidence }: SnapshotDocument): Table {
  return {
    name: 'evidence',
    title: 'Evidence',
    about: 'One row for each entry of evidence released with the report.',
    columns,
    rows: (evidence ?? []).map(toRow),
  };
}

function toRow(entry: Evidence) {
  const { metric, document } = entry;

  return [
    entry.id,
    entry.area,
    joinList(entry.criteria),
    entry.direction,
    entry.extent ?? null,
    entry.impact ?? null,
    entry.direction === 'weakness' ? yesOrNo(entry.known) : null,
    yesOrNo(entry.headline),
    entry.method ?? null,
    metric?.value ?? null,
    metric ? (metric.comparator ?? 'exactly') : null,
    metric?.unit ?? null,
    metric?.population ?? null,
    metric?.period ?? null,
    metric?.source ?? null,
    document?.title ?? null,
    document?.place ?? null,
    document?.url ?? null,
    entry.summary,
  ];
}

import {
  directions,
  evidenceMethods,
  extents,
  metricComparators,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import {
  directionLabels,
  evidenceMethodLabels,
  extentLabels,
  impactLabels,
  metricComparatorLabels,
} from '@/lib/format/evidence';
import type { Framework } from '@/lib/frameworks/framework';

/** A word a cell may hold, and the answer of the form it stands for. */
export type CellChoice = { label: string; value: string };

/** One column of a table of notes: its heading, the question of the form it answers, and what it may hold. */
export type NoteColumn = {
  /** The question of the form; impact answers the one that fits the direction. */
  field: string;
  heading: string;
  /** Other headings it is known by. */
  also: readonly string[];
  required?: true;
  choices?: readonly CellChoice[];
  /** What a person reads in the template. */
  meaning: string;
};

function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): CellChoice[] {
  return values.map((value) => ({ label: labels[value], value }));
}

const yesOrNo: readonly CellChoice[] = [
  { label: 'Yes', value: 'yes' },
  { label: 'No', value: '' },
];

/** The columns in the order of the template, under the judgements of one framework. */
export function noteColumns({ judgements }: Framework): readonly NoteColumn[] {
  const areas = judgements
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ area, shortName }) => ({ label: shortName, value: area }));

  return [
    {
      field: 'area',
      heading: 'Judgement',
      also: ['area'],
      required: true,
      choices: areas,
      meaning: areas.map(({ label }) => label).join(', '),
    },
    {
      field: 'summary',
      heading: 'What you found',
      also: ['summary', 'note', 'text'],
      required: true,
      meaning: 'One thing in one direction. No names, dates of birth or case numbers',
    },
    {
      field: 'criteria',
      heading: 'Criteria',
      also: ['criterion'],
      required: true,
      meaning: 'One to three ids such as HP-02, the main one first',
    },
    {
      field: 'direction',
      heading: 'Direction',
      also: [],
      required: true,
      choices: choicesOf(directions, directionLabels),
      meaning: 'Strength, Weakness or Context',
    },
    {
      field: 'extent',
      heading: 'How far it reaches',
      also: ['extent'],
      choices: choicesOf(extents, extentLabels),
      meaning: 'Needed for a strength or a weakness',
    },
    {
      field: 'impact',
      heading: 'Impact',
      also: [],
      choices: choicesOf([...weaknessImpacts, ...strengthImpacts], impactLabels),
      meaning: 'Low, Moderate or Serious of a weakness; Sound, Strong or Exceptional of a strength',
    },
    {
      field: 'known',
      heading: 'Leaders know and are acting',
      also: ['known'],
      choices: yesOrNo,
      meaning: 'Yes or No',
    },
    {
      field: 'headline',
      heading: 'Headline',
      also: [],
      choices: yesOrNo,
      meaning: 'Yes where it only sums up other entries',
    },
    {
      field: 'method',
      heading: 'Method',
      also: ['how it was gathered'],
      choices: choicesOf(evidenceMethods, evidenceMethodLabels),
      meaning: 'How it was gathered',
    },
    {
      field: 'metricComparator',
      heading: 'How exact',
      also: ['figure is', 'comparator'],
      choices: choicesOf(metricComparators, metricComparatorLabels),
      meaning: 'Exactly, About, Over, Under or Rank',
    },
    { field: 'metricValue', heading: 'Figure', also: ['value'], meaning: 'A number' },
    {
      field: 'metricUnit',
      heading: 'What it counts',
      also: ['unit'],
      meaning: 'Such as % of conferences',
    },
    {
      field: 'metricPopulation',
      heading: 'Who it covers',
      also: ['population'],
      meaning: 'Optional',
    },
    { field: 'metricPeriod', heading: 'Period', also: ['period or date'], meaning: 'Optional' },
    { field: 'metricSource', heading: 'Source', also: [], meaning: 'Optional' },
    { field: 'documentTitle', heading: 'Document', also: [], meaning: 'Its title and date' },
    {
      field: 'documentPlace',
      heading: 'Page or paragraph',
      also: ['page', 'paragraph'],
      meaning: 'Optional',
    },
    { field: 'documentUrl', heading: 'Address', also: ['url', 'link'], meaning: 'Optional' },
  ];
}

/** Words are compared without case, spaces and marks. */
export function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

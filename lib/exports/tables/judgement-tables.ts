import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { type Column, joinList, type Table, yesOrNo } from './table';

const area = {
  name: 'area',
  kind: 'text',
  meaning: 'The key of the judgement, the same in every table and every inspection.',
} as const satisfies Column;

/** The grade table of the report. */
export function judgementTable({ judgements }: SnapshotDocument): Table {
  return {
    name: 'judgements',
    title: 'Judgements',
    about: 'One row for each judgement, in the order of the report.',
    columns: [
      { name: 'position', kind: 'number', meaning: 'Its place in the grade table.' },
      area,
      { name: 'judgement', kind: 'text', meaning: 'What the framework calls the judgement.' },
      {
        name: 'part_of',
        kind: 'text',
        meaning: 'The key of the judgement this one is part of, where it is part of one.',
      },
      {
        name: 'outcome',
        kind: 'text',
        meaning:
          'The published grade as a key: outstanding, good, requiresImprovement, inadequate or notJudged.',
      },
      { name: 'grade', kind: 'text', meaning: 'The grade in the words of the framework.' },
      {
        name: 'derived',
        kind: 'text',
        meaning:
          'What the rules derive from the evidence: a grade as a key, or undecided where the evidence does not settle it. Empty where nothing is derived.',
      },
      {
        name: 'departure',
        kind: 'text',
        meaning: 'Why the published grade differs from the derived one, where it does.',
      },
    ],
    rows: judgements.map((judgement, index) => [
      index + 1,
      judgement.area,
      judgement.name,
      judgement.partOf,
      judgement.outcome,
      judgement.words,
      judgement.derived,
      judgement.departure,
    ]),
  };
}

/** Why each grade was derived. */
export function reasonTable({ judgements }: SnapshotDocument): Table {
  return {
    name: 'reasons',
    title: 'Reasons',
    about: 'One row for each reason the rules give for a judgement, the deciding one first.',
    columns: [
      area,
      { name: 'number', kind: 'number', meaning: 'The place of the reason within its judgement.' },
      { name: 'rule', kind: 'text', meaning: 'The code of the rule.' },
      { name: 'reference', kind: 'text', meaning: 'What the rule rests on.' },
      { name: 'because', kind: 'text', meaning: 'The reason in a sentence.' },
      { name: 'evidence', kind: 'list', meaning: 'The entries it names.' },
    ],
    rows: judgements.flatMap((judgement) =>
      judgement.reasons.map((reason, index) => [
        judgement.area,
        index + 1,
        reason.code,
        reason.reference,
        reason.because,
        joinList(reason.evidence),
      ]),
    ),
  };
}

/** What the next grade up asks for, where the entries it could be derived again from are not released. */
export function conditionTable({ judgements }: SnapshotDocument): Table {
  return {
    name: 'next-grade',
    title: 'Next grade',
    about: 'One row for each condition of the grade above the derived one.',
    columns: [
      area,
      { name: 'number', kind: 'number', meaning: 'The place of the condition in its judgement.' },
      { name: 'grade', kind: 'text', meaning: 'The key of the grade that asks for it.' },
      { name: 'met', kind: 'yesOrNo', meaning: 'Whether what was found meets it.' },
      { name: 'asked', kind: 'text', meaning: 'What has to be true.' },
      { name: 'found', kind: 'text', meaning: 'What was found.' },
    ],
    rows: judgements.flatMap((judgement) =>
      (judgement.towardsNextGrade ?? []).map((condition, index) => [
        judgement.area,
        index + 1,
        condition.grade,
        yesOrNo(condition.met),
        condition.asked,
        condition.found,
      ]),
    ),
  };
}

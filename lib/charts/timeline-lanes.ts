import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Inspection } from '@/lib/domain/inspection-record';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';

/** What a timeline needs of a framework. A `Framework` fits as it is. */
export type TimelineFramework = {
  key: FrameworkKey;
  shortName: string;
  startsOn: string;
  endsOn?: string | undefined;
  tableOrder: readonly JudgementArea[];
};

/** What a timeline needs of an inspection. An `Inspection` fits as it is. */
export type TimelineInspection = Pick<
  Inspection,
  'framework' | 'type' | 'startedOn' | 'endedOn' | 'publishedOn'
> & { judgements: readonly Pick<Inspection['judgements'][number], 'area' | 'outcome'>[] };

/**
 * A lane follows one subject through the versions, whatever each of them called it. The combined
 * judgement of 2018 runs on the lane of children in care; care leavers rejoin their own in 2023.
 */
export type Lane = { id: JudgementArea; areas: readonly JudgementArea[] };

const knownLanes: readonly Lane[] = [
  { id: 'leaders', areas: ['leaders'] },
  { id: 'helpAndProtection', areas: ['helpAndProtection'] },
  { id: 'inCare', areas: ['lookedAfterAndPermanence', 'inCareAndCareLeavers', 'inCare'] },
  { id: 'careLeavers', areas: ['careLeavers'] },
  { id: 'adoption', areas: ['adoption'] },
  { id: 'safeguardingBoard', areas: ['safeguardingBoard'] },
];

const overall: Lane = { id: 'overallEffectiveness', areas: ['overallEffectiveness'] };

/** A judgement that covers two subjects, and the lane it leaves empty meanwhile. */
export const combinedJudgements = [
  { area: 'inCareAndCareLeavers', drawnOn: 'inCare', covers: 'careLeavers' },
] as const satisfies readonly {
  area: JudgementArea;
  drawnOn: JudgementArea;
  covers: JudgementArea;
}[];

/**
 * The lanes of an authority, overall effectiveness last, as in the grade table. Adoption and the
 * safeguarding board, which only the single inspection framework judged, appear where a grade for
 * them is on record. A judgement that a later framework adds gets a lane of its own.
 */
export function lanesOf(
  frameworks: readonly TimelineFramework[],
  inspections: readonly TimelineInspection[],
): readonly Lane[] {
  const judged = new Set(frameworks.flatMap(({ tableOrder }) => tableOrder));
  const graded = new Set(inspections.flatMap(({ judgements }) => judgements.map((j) => j.area)));
  const current = new Set(frameworks.at(-1)?.tableOrder);
  const placed = new Set([...knownLanes, overall].flatMap(({ areas }) => areas));
  const added = judgementAreas
    .filter((area) => judged.has(area) && !placed.has(area))
    .map((area) => ({ id: area, areas: [area] }));

  return [...knownLanes, ...added, overall].filter(
    ({ areas }) =>
      areas.some((area) => graded.has(area)) ||
      areas.some((area) => current.has(area)) ||
      areas.includes('overallEffectiveness'),
  );
}

/** The day an inspection is drawn on: its first on site, or its publication where that is unknown. */
export function dayOf(event: { startedOn: string | null; publishedOn: string | null }): string {
  return event.startedOn ?? event.publishedOn ?? '';
}

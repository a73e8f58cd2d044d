import type { ImprovementKind } from '@/lib/domain/report-draft';

/** "Area for improvement 3", "Area for priority action 1": how one goes by in a sentence or a list. */
export function areaName({ kind, number }: { kind: ImprovementKind; number: number }): string {
  return `${improvementKindLabels[kind]} ${number}`;
}

export const improvementKindLabels = {
  improvement: 'Area for improvement',
  priorityAction: 'Area for priority action',
} as const satisfies Record<ImprovementKind, string>;

import type { AreaCounts } from '@/lib/rules/area-counts';
import type { PackedEvidence } from '@/lib/rules/counting/packed-evidence';
import { gradePacked } from '@/lib/rules/graded-area';
import { framework } from './bench-framework';

/** One judgement counted: all that an engine needs to grade it. */
export type AreaFacts = AreaCounts & { area: string };

/** Counted by the rules of the app, for an engine that only grades. */
export const countByOurs = (packed: PackedEvidence): AreaFacts[] =>
  [...gradePacked(packed, framework.limits)].map(([area, { counted }]) => ({
    ...counted.counts,
    area,
  }));

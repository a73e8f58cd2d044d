import 'server-only';
import { z } from 'zod';
import {
  type DocumentReference,
  directions,
  type Evidence,
  evidenceMethods,
  extents,
  impacts,
  type Metric,
  metricComparators,
  strengthImpacts,
  weaknessImpacts,
} from '@/lib/domain/evidence';
import { type EvidenceVersion, evidenceStates } from '@/lib/domain/evidence-record';
import type { Prisma } from '@/lib/generated/prisma/client';
import { storedArea } from './stored';

const storedDirection = z.enum(directions);
const storedExtent = z.enum(extents);
const storedImpact = z.enum(impacts);
const storedMethod = z.enum(evidenceMethods);
const storedState = z.enum(evidenceStates);
const storedStrength = z.enum(strengthImpacts);
const storedWeakness = z.enum(weaknessImpacts);
const storedComparator = z.enum(metricComparators);

export const versionSelect = {
  version: true,
  state: true,
  area: true,
  criteria: true,
  direction: true,
  extent: true,
  impact: true,
  headline: true,
  known: true,
  method: true,
  metricValue: true,
  metricComparator: true,
  metricUnit: true,
  metricPopulation: true,
  metricPeriod: true,
  metricSource: true,
  documentTitle: true,
  documentPlace: true,
  documentUrl: true,
  summary: true,
  reason: true,
  identifyingReason: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
} satisfies Prisma.EvidenceVersionSelect;

type VersionRow = Prisma.EvidenceVersionGetPayload<{ select: typeof versionSelect }>;

export function toVersion(row: VersionRow, reference: string): EvidenceVersion {
  return {
    version: row.version,
    state: storedState.parse(row.state),
    content: toEvidence(row, reference),
    reason: row.reason,
    identifyingReason: row.identifyingReason,
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: row.recordedBy?.name ?? null,
  };
}

function toEvidence(row: VersionRow, reference: string): Evidence {
  const shared = {
    id: reference,
    area: storedArea.parse(row.area),
    criteria: row.criteria,
    headline: row.headline,
    method: row.method === null ? undefined : storedMethod.parse(row.method),
    metric: toMetric(row),
    document: toDocument(row),
    summary: row.summary,
  };
  const direction = storedDirection.parse(row.direction);
  switch (direction) {
    case 'weakness':
      return {
        ...shared,
        direction,
        extent: storedExtent.parse(row.extent),
        impact: storedWeakness.parse(row.impact),
        known: row.known,
      };
    case 'strength':
      return {
        ...shared,
        direction,
        extent: storedExtent.parse(row.extent),
        impact: storedStrength.parse(row.impact),
      };
    case 'context':
      return {
        ...shared,
        direction,
        extent: storedExtent.nullable().parse(row.extent) ?? undefined,
        impact: storedImpact.nullable().parse(row.impact) ?? undefined,
      };
  }
}

function toMetric(row: VersionRow): Metric | undefined {
  if (row.metricValue === null || row.metricUnit === null) return undefined;

  return {
    value: row.metricValue.toNumber(),
    comparator: storedComparator.nullable().parse(row.metricComparator) ?? undefined,
    unit: row.metricUnit,
    population: row.metricPopulation ?? undefined,
    period: row.metricPeriod ?? undefined,
    source: row.metricSource ?? undefined,
  };
}

function toDocument(row: VersionRow): DocumentReference | undefined {
  if (row.documentTitle === null) return undefined;

  return {
    title: row.documentTitle,
    place: row.documentPlace ?? undefined,
    url: row.documentUrl ?? undefined,
  };
}

type NewVersion = Omit<
  Prisma.EvidenceVersionUncheckedCreateInput,
  | 'evidenceId'
  | 'version'
  | 'state'
  | 'submissionKey'
  | 'reason'
  | 'identifyingReason'
  | 'recordedById'
>;

/** What an entry says, as the columns of one version. */
export function toColumns(content: Omit<Evidence, 'id'> & Pick<Evidence, 'direction'>): NewVersion {
  return {
    area: content.area,
    criteria: [...content.criteria],
    direction: content.direction,
    extent: content.extent ?? null,
    impact: content.impact ?? null,
    headline: content.headline,
    known: 'known' in content && content.known === true,
    method: content.method ?? null,
    metricValue: content.metric?.value ?? null,
    metricComparator: content.metric?.comparator ?? null,
    metricUnit: content.metric?.unit ?? null,
    metricPopulation: content.metric?.population ?? null,
    metricPeriod: content.metric?.period ?? null,
    metricSource: content.metric?.source ?? null,
    ...documentColumns(content),
    summary: content.summary,
  };
}

/** Left out where there is none: entries that came in from files are known again by the words of these columns. */
function documentColumns({ document }: Pick<Evidence, 'document'>) {
  if (!document) return {};

  return {
    documentTitle: document.title,
    documentPlace: document.place ?? null,
    documentUrl: document.url ?? null,
  };
}

import type { Evidence } from '@/lib/domain/evidence';
import type { FormValues } from '@/lib/schemas/form-state';

/** What an entry says, as the answers of its form. */
export function toFormValues(content: Omit<Evidence, 'id'>): FormValues {
  const { area, criteria, direction, extent, impact, headline, method } = content;
  const { metric, document, summary } = content;
  const known = 'known' in content && content.known === true;

  return {
    area,
    criteria: [...criteria],
    mainCriterion: criteria[0] ?? '',
    direction,
    extent: extent ?? '',
    weaknessImpact: direction === 'weakness' ? (impact ?? '') : '',
    strengthImpact: direction === 'strength' ? (impact ?? '') : '',
    known: known ? 'yes' : '',
    headline: headline ? 'yes' : '',
    method: method ?? '',
    metricValue: metric ? String(metric.value) : '',
    metricComparator: metric?.comparator ?? '',
    metricUnit: metric?.unit ?? '',
    metricPopulation: metric?.population ?? '',
    metricPeriod: metric?.period ?? '',
    metricSource: metric?.source ?? '',
    documentTitle: document?.title ?? '',
    documentPlace: document?.place ?? '',
    documentUrl: document?.url ?? '',
    summary,
  };
}

import type { Inspection } from '@/lib/domain/inspection-record';

/** Whose words and whose reading a report shows. Nothing where they are the inspectors' own. */
export function wordingRemark({
  origin,
  laName,
}: Pick<Inspection, 'origin' | 'laName'>): string | undefined {
  if (origin !== 'publishedRecord') return undefined;

  return `The wording is ours, and so is our reading of how far each finding reaches and what it does to children: Ofsted publishes no such coding. Grades, dates and figures are those of the published report on ${laName}.`;
}

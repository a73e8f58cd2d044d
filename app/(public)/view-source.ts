import { serviceName } from '@/components/layout/service';
import { formatDate } from '@/lib/format/dates';
import { environment } from '@/lib/server/env';

/** Where the grades on comparison pages and in their files come from. */
export const gradeSource =
  'Ofsted, tables of inspection outcomes to March 2025 and inspection reports to August 2026';
export const populationSource =
  'Office for National Statistics, mid-year estimates of children aged 0 to 17, mid-2012 to mid-2024';

export const indicatorSource =
  'Department for Education, Explore education statistics: children’s social care, workforce and attainment, to 2025';

export const neighbourSource =
  'Department for Education, statistical neighbour models of April 2021 and of 2025';

/** The whole address of a page of this service. */
export function wholeAddress(path: string): string {
  return `${environment().APP_ORIGIN}${path}`;
}

/** How to quote a view, without its address. */
export function citeView(title: string, dataTo: string): string {
  return `${serviceName}: ${title}. Data to ${formatDate(dataTo)}. Contains public sector information licensed under the Open Government Licence v3.0.`;
}

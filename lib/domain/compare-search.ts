import type { AsAtView } from './as-at';
import type { FilterableJudgement } from './national-list';
import type { NeighbourModel } from './statistical-neighbours';

/** How many authorities can be named side by side. */
export const mostCompared = 5;

/** What one authority can be set beside without naming others. */
export const companies = ['neighbours-2025', 'neighbours-2021', 'region'] as const;
export type Company = (typeof companies)[number];

/** The model of neighbours that is meant, or null for the region. */
export function modelOf(company: Company): NeighbourModel | null {
  return company === 'region' ? null : company === 'neighbours-2025' ? 2025 : 2021;
}

/** What a reader asks of the comparison. Everything in it is in the address of the page. */
export type CompareSearch = AsAtView & {
  /** Codes or names as they stand in the address, right or wrong, without empty ones. */
  authorities: readonly string[];
  /** Set where the first of them is shown with others that belong to it. */
  company: Company | null;
  /** The judgement whose history is shown. */
  judgement: FilterableJudgement;
  /** The day from which change is looked at; null for all of the record. */
  since: string | null;
  /** The judgement that rows are put in order by; null for the order asked for. */
  order: FilterableJudgement | null;
  /** The key of the indicator that is shown in all its periods. */
  indicator: string | null;
};

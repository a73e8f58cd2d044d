import type { Partner, RouteEvent } from '@/lib/comparison/routes-out';
import type { SpellEnd } from '@/lib/comparison/time-inadequate';
import type { EarlierSubject } from '@/lib/domain/earlier-findings';
import type { MovementSearch, RouteKind, StepKind } from '@/lib/domain/movement-search';
import { formatDate } from '@/lib/format/dates';
import { gradeLabels, outcomeLabels } from '@/lib/format/grades';
import { formatPartialDay, interventionLabels } from '@/lib/format/improvement';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatCount } from '@/lib/format/numbers';

export const stepKindLabels = {
  since2018: 'Both inspections since 2018 (like with like)',
  single: 'Both under the single inspection framework',
  across: 'From the single framework to a later one (not like with like)',
} as const satisfies Record<StepKind, string>;

/** The same inside a sentence. */
export const stepKindWords = {
  since2018: 'between two inspections under the frameworks since 2018',
  single: 'between two inspections under the single inspection framework',
  across: 'from the single inspection framework to a later one',
} as const satisfies Record<StepKind, string>;

/** "3 years and 8 months", "7 months", "less than a month": whole months of 365.25 / 12 days. */
export function formatSpan(days: number): string {
  const months = Math.floor(days / (365.25 / 12));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (months === 0) return 'less than a month';
  if (years === 0) return formatCount(rest, 'month');

  return rest === 0
    ? formatCount(years, 'year')
    : `${formatCount(years, 'year')} and ${formatCount(rest, 'month')}`;
}

/** How a time of inadequate ended, without its day. */
export function describeEnd(end: SpellEnd): string {
  switch (end.kind) {
    case 'better':
      return gradeLabels[end.grade];
    case 'noSuchJudgement':
      return 'The next inspection gave no such grade';
    case 'abolished':
      return 'The authority ended';
    case 'goesOn':
      return 'Goes on';
  }
}

/** What the page and its files are of. */
export function movementTitle({ judgement, steps }: MovementSearch, until: string): string {
  return `${judgementAreaLabels[judgement]}, steps ${stepKindWords[steps]}, reports out by ${formatDate(until)}`;
}

/** Ways out of inadequate. What a row does not say is as much part of it as what it says. */
export const routeLabels = {
  organisation: 'A trust or company ran the services for some or all of the time',
  partner: 'Another authority helped as a partner',
  department: 'A notice, direction, commissioner or adviser, and neither of the above',
  nothing: 'Nothing on record',
} as const satisfies Record<RouteKind, string>;

/** "Hampshire, then good overall". */
export function describePartner({ name, outcome }: Pick<Partner, 'name' | 'outcome'>): string {
  const then = outcome
    ? `${outcomeLabels[outcome].toLowerCase()} overall`
    : 'with no overall grade on record';
  return `${name}, then ${then}`;
}

/** "Statutory direction (20 July 2015 to 3 April 2017)". */
export function describeMeasure({
  content: { kind, happenedOn, endedOn },
}: Pick<RouteEvent, 'content'>): string {
  const to = endedOn ? ` to ${formatPartialDay(endedOn)}` : '';
  return `${interventionLabels[kind]} (${formatPartialDay(happenedOn)}${to})`;
}

/** What an inspection before the record was about. */
export const earlierSubjectLabels = {
  safeguarding: 'safeguarding',
  lookedAfter: 'looked after children',
  childProtection: 'child protection',
} as const satisfies Record<EarlierSubject, string>;

import { z } from 'zod';
import { grades } from '@/lib/domain/grades';
import { type MovementSearch, stepKinds } from '@/lib/domain/movement-search';
import { filterableJudgements } from '@/lib/domain/national-list';
import {
  type Ignored,
  type RawParams,
  readParam,
  toAddressWord,
  toQuery,
  wordOf,
} from './address-words';
import { readDay } from './as-at';

/** A day that has come. */
const dayUntil = (today: string) =>
  z.string().transform((given, context): string => {
    const day = readDay(given);
    if (day !== null && day <= today) return day;

    context.issues.push({ code: 'custom', input: given, message: 'No such day yet' });
    return z.NEVER;
  });

/** Reads the address of the movement page. Never refuses: what makes no sense is left out and named. */
export function parseMovement(
  raw: RawParams,
  today: string,
): { search: MovementSearch; ignored: Ignored[] } {
  const ignored: Ignored[] = [];

  return {
    search: {
      judgement:
        readParam(raw, 'judgement', wordOf(filterableJudgements), ignored) ??
        'overallEffectiveness',
      steps: readParam(raw, 'steps', wordOf(stepKinds), ignored) ?? 'since2018',
      from: readParam(raw, 'from', wordOf(grades), ignored),
      to: readParam(raw, 'to', wordOf(grades), ignored),
      until: readParam(raw, 'until', dayUntil(today), ignored),
    },
    ignored,
  };
}

/** The shortest query that means this search. */
export function movementQuery({ judgement, steps, from, to, until }: MovementSearch): string {
  return toQuery({
    judgement: judgement === 'overallEffectiveness' ? null : toAddressWord(judgement),
    steps: steps === 'since2018' ? null : toAddressWord(steps),
    from: from && toAddressWord(from),
    to: to && toAddressWord(to),
    until,
  });
}

/** Whether an address carries empty or superfluous parts, as a plain form sends them. */
export function isUntidyMovement(raw: RawParams, search: MovementSearch): boolean {
  const tidy = new URLSearchParams(movementQuery(search));

  return ['judgement', 'steps', 'from', 'to', 'until'].some(
    (param) => raw[param] !== undefined && [raw[param]].flat().join() !== tidy.get(param),
  );
}

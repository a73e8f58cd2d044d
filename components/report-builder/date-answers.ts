import { answerTo } from '@/components/evidence/form-answers';
import { type DatePart, datePartNames } from '@/components/ui/date-input';
import type { FormValues } from '@/lib/schemas/form-state';

/** What was typed into the three boxes of a date. */
export function dateAnswers(values: FormValues, name: string): Partial<Record<DatePart, string>> {
  return Object.fromEntries(
    datePartNames.flatMap((part) => {
      const answer = answerTo(values, `${name}-${part}`);
      return answer === undefined ? [] : [[part, answer]];
    }),
  );
}

/** A stored day as the answers of its three boxes. */
export function toDateAnswers(name: string, day: string | null): FormValues {
  if (!day) return {};

  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`${name}-day`]: String(Number(date)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  };
}

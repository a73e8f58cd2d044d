import type { FormValues } from '@/lib/schemas/form-state';

/** The one answer to a question, or undefined where it was left out. */
export function answerTo(values: FormValues, name: string): string | undefined {
  const answer = [values[name] ?? []].flat()[0];
  return answer === '' ? undefined : answer;
}

/** Every answer to a question that takes several. */
export function answersTo(values: FormValues, name: string): string[] {
  return [values[name] ?? []].flat().filter((answer) => answer !== '');
}

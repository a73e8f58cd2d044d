import { z } from 'zod';
import { weighedAnswers } from '@/lib/domain/weighed-answers';
import { formValuesSchema } from './drafts';
import { evidenceContentSchema } from './evidence';

/** What the form asks while it is filled in: whose form it is, and the entry it would change. */
export const effectBodySchema = z.object({
  viewerId: z.string(),
  evidenceId: z.uuid().optional(),
  values: formValuesSchema,
});

/** What an entry would weigh, whatever it will say; an error while an answer is missing. */
export function weighAnswers(values: z.infer<typeof formValuesSchema>) {
  const answers = Object.fromEntries(
    weighedAnswers.flatMap((name) => {
      const answer = values[name];
      if (answer === undefined) return [];
      // A device sends every answer as a list.
      const one = Array.isArray(answer) && name !== 'criteria' ? answer[0] : answer;
      return [[name, one]];
    }),
  );
  return evidenceContentSchema.safeParse({ ...answers, summary: 'Not written yet' });
}

import { z } from 'zod';
import { grades } from '@/lib/domain/grades';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { toIsoDate } from './inspections';
import { londonInstant, toTime } from './london-time';
import { oneParagraph, toParagraphs } from './report';
import { areaTextLimit, paragraphLimit, summaryTextLimit } from './report-limits';

const box = z.string().max(20).default('');

/** When a report is published, and whether its evidence goes with it. */
export const publishInspectionSchema = z
  .object({
    inspectionId: z.uuid(),
    when: z.enum(['now', 'later'], 'Select when to publish'),
    'publishOn-day': box,
    'publishOn-month': box,
    'publishOn-year': box,
    publishTime: z.string().trim().max(20).default(''),
    evidence: z.enum(['team', 'public'], 'Select whether to release the evidence'),
  })
  .transform(({ inspectionId, when, evidence, publishTime, ...boxes }, context) => {
    const release = evidence === 'public';
    if (when === 'now') return { inspectionId, release, publishAt: null };

    const refuse = (path: string, message: string) =>
      context.issues.push({ code: 'custom', input: boxes, path: [path], message });
    const day = toIsoDate(
      boxes['publishOn-day'],
      boxes['publishOn-month'],
      boxes['publishOn-year'],
    );
    const time = toTime(publishTime);
    if (!day) refuse('publishOn', 'Enter the day of publication, like 30 11 2026');
    if (!time) refuse('publishTime', 'Enter the time of publication, like 9:30am or 17:00');
    return day && time ? { inspectionId, release, publishAt: londonInstant(day, time) } : z.NEVER;
  });
export type PublishInspectionInput = z.infer<typeof publishInspectionSchema>;

const area = z.enum(judgementAreas);

/** What a correction says of itself. The parts it changes are read off the rest of the form. */
const correctionSchema = z
  .object({
    inspectionId: z.uuid(),
    baseNumber: z.coerce.number().int().min(1),
    wasWrong: z
      .string('Enter what was wrong')
      .trim()
      .min(1, 'Enter what was wrong')
      .max(2_000, 'What was wrong must be 2,000 characters or less')
      .transform(oneParagraph),
    'wrongSince-day': box,
    'wrongSince-month': box,
    'wrongSince-year': box,
    decidedBy: z
      .string('Enter who decided')
      .trim()
      .min(1, 'Enter who decided')
      .max(200, 'Who decided must be 200 characters or less'),
    overallReason: z
      .string()
      .trim()
      .max(2_000, 'Why the overall grade differs must be 2,000 characters or less')
      .transform(oneParagraph)
      .optional(),
    summary: z
      .string()
      .max(summaryTextLimit, 'The summary must be 20,000 characters or less')
      .transform(toParagraphs)
      .optional(),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))
  // Said even when other answers are wrong too: people see all faults at once.
  .refine((answers) => wrongSinceOf(answers) !== null, {
    path: ['wrongSince'],
    message: 'Enter since when it was wrong, like 30 11 2026',
    when: () => true,
  });

function wrongSinceOf(answers: Record<string, unknown>): string | null {
  const part = (name: string) => String(answers[`wrongSince-${name}`] ?? '');

  return toIsoDate(part('day'), part('month'), part('year'));
}

/** A correction: what was wrong, since when, who decided, and the parts as they should have been. */
export const correctPublicationSchema = correctionSchema.transform((answers, context) => {
  const { inspectionId, baseNumber, wasWrong, decidedBy, overallReason, summary } = answers;
  const refuse = (path: string, message: string) =>
    context.issues.push({ code: 'custom', input: answers, path: [path], message });
  const wrongSince = wrongSinceOf(answers);

  const gradesGiven: Partial<Record<z.infer<typeof area>, (typeof grades)[number]>> = {};
  const texts: Record<string, string> = {};
  for (const [name, answer] of Object.entries(answers)) {
    if (typeof answer !== 'string') continue;
    if (name.startsWith('grade-')) {
      const judged = area.safeParse(name.slice('grade-'.length));
      const grade = z.enum(grades).safeParse(answer);
      if (judged.success && grade.success) gradesGiven[judged.data] = grade.data;
      continue;
    }
    if (!/^text-[pi]\d{1,4}$/.test(name)) continue;
    const text = oneParagraph(answer);
    const limit = name.startsWith('text-p') ? paragraphLimit : areaTextLimit;
    if (text === '') refuse(name, 'Enter the words as they should have been');
    if (text.length > limit) refuse(name, `The text must be ${limit} characters or less`);
    texts[name.slice('text-'.length)] = text;
  }
  return wrongSince
    ? {
        inspectionId,
        baseNumber,
        wasWrong,
        wrongSince,
        decidedBy,
        ...(overallReason && { overallReason }),
        summary,
        grades: gradesGiven,
        texts,
      }
    : z.NEVER;
});
export type CorrectPublicationInput = z.infer<typeof correctPublicationSchema>;

import { z } from 'zod';
import {
  answerOutcomes,
  commentDeeds,
  commentLimit,
  longestWindow,
  shortestWindow,
} from '@/lib/domain/factual-accuracy';
import { toIsoDate } from './inspections';

const inspectionId = z.uuid();
const openAgain = 'Open the page again and send it once more';
const textTooLong = `This must be ${commentLimit.toLocaleString('en-GB')} characters or less. Split it into several`;
const version = z.coerce
  .number(openAgain)
  .int(openAgain)
  .min(0, openAgain)
  .max(1_000_000, openAgain);

/** Writing, changing, sending or withdrawing one comment. Its id and the key of the submission come with the form. */
export const saveCommentSchema = z
  .object({
    inspectionId,
    commentId: z.uuid(openAgain),
    anchor: z.string(openAgain).regex(/^(report|summary|[pi]\d{1,4})$/, openAgain),
    /** The version the page showed; 0 for a new comment. */
    baseVersion: version,
    submissionKey: z.uuid(openAgain),
    deed: z.enum(commentDeeds, openAgain),
    text: z.string().trim().max(commentLimit, textTooLong).default(''),
  })
  .check((context) => {
    const { text, deed } = context.value;
    if (text !== '' || deed === 'withdraw') return;
    context.issues.push({
      code: 'custom',
      input: text,
      path: ['text'],
      message: 'Enter your comment',
    });
  });
export type SaveCommentInput = z.infer<typeof saveCommentSchema>;

/** Sending back everything the page showed: the digest names it. */
export const returnCommentsSchema = z.object({
  inspectionId,
  digest: z.string(openAgain).regex(/^[0-9a-f]{64}$/, openAgain),
});
export type ReturnCommentsInput = z.infer<typeof returnCommentsSchema>;

export const answerCommentSchema = z.object({
  inspectionId,
  commentId: z.uuid(openAgain),
  /** The newest version of the comment and of its answer that the page showed. */
  commentVersion: version,
  baseVersion: version,
  outcome: z.enum(answerOutcomes, 'Select whether you accept the comment'),
  text: z
    .string('Enter your answer')
    .trim()
    .min(1, 'Enter your answer: what you changed, or why not')
    .max(commentLimit, textTooLong),
});
export type AnswerCommentInput = z.infer<typeof answerCommentSchema>;

const windowLength = `The number of working days must be between ${shortestWindow} and ${longestWindow}`;

export const setWindowSchema = z.object({
  inspectionId,
  workingDays: z
    .string('Enter how many working days the council gets')
    .trim()
    .min(1, 'Enter how many working days the council gets')
    .regex(/^\d{1,3}$/, windowLength)
    .transform(Number)
    .pipe(z.number().min(shortestWindow, windowLength).max(longestWindow, windowLength)),
});
export type SetWindowInput = z.infer<typeof setWindowSchema>;

const box = z.string().max(20).default('');

/** The new last day comes in three boxes; its errors belong to the first. */
const closesOnBoxes = z
  .object({ 'closesOn-day': box, 'closesOn-month': box, 'closesOn-year': box })
  .transform((boxes, context) => {
    const parts = [boxes['closesOn-day'], boxes['closesOn-month'], boxes['closesOn-year']] as const;
    const refuse = (message: string) => {
      context.issues.push({ code: 'custom', input: boxes, path: ['closesOn'], message });
      return z.NEVER;
    };
    if (parts.every((part) => part.trim() === '')) return refuse('Enter the new last day');

    const closesOn = toIsoDate(...parts);
    return closesOn ? { closesOn } : refuse('The new last day must be a real date, like 4 2 2026');
  });

export const extendRoundSchema = z.intersection(
  z.intersection(z.object({ inspectionId }), closesOnBoxes),
  z.object({
    reason: z
      .string('Enter the reason')
      .trim()
      .min(1, 'Enter the reason. The council reads it too')
      .max(2_000, 'The reason must be 2,000 characters or less'),
  }),
);
export type ExtendRoundInput = z.infer<typeof extendRoundSchema>;

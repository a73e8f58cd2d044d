import { z } from 'zod';
import {
  type ChallengeSubject,
  challengeDeeds,
  challengeSubjectKinds,
} from '@/lib/domain/checking';

const textLimit = 4_000;
const openAgain = 'Open the page again and send it once more';
const tooLong = 'This must be 4,000 characters or less';

/** "paragraph:id" as a form sends it; "report" stands alone. */
const subject = z
  .string('Select what the challenge is about')
  .transform((sent, context): ChallengeSubject => {
    const [kind, ...rest] = sent.split(':');
    const id = rest.join(':');
    const known = challengeSubjectKinds.find((one) => one === kind);
    if (known === 'report') return { kind: known, id: null };
    if (known && id !== '') return { kind: known, id };
    context.issues.push({
      code: 'custom',
      input: sent,
      message: 'Select what the challenge is about',
    });
    return z.NEVER;
  });

/** Opening a challenge. The id is made with the form, so that sending it twice opens it once. */
export const openChallengeSchema = z.object({
  inspectionId: z.uuid(),
  challengeId: z.uuid(openAgain),
  subject,
  text: z
    .string('Enter your challenge')
    .trim()
    .min(1, 'Enter your challenge')
    .max(textLimit, tooLong),
});
export type OpenChallengeInput = z.infer<typeof openChallengeSchema>;

const missingText = {
  reply: 'Enter your reply',
  close: 'Enter how it was resolved',
  reopen: 'Enter why you are opening it again',
} as const;

/** Replying to a challenge, closing it or opening it again. */
export const answerChallengeSchema = z
  .object({
    inspectionId: z.uuid(),
    challengeId: z.uuid(),
    deed: z.enum(challengeDeeds, openAgain),
    text: z.string().trim().max(textLimit, tooLong).default(''),
  })
  .check((context) => {
    const { text, deed } = context.value;
    if (text !== '') return;
    context.issues.push({
      code: 'custom',
      input: text,
      path: ['text'],
      message: missingText[deed],
    });
  });
export type AnswerChallengeInput = z.infer<typeof answerChallengeSchema>;

/** Signing off what the page showed: the digest names it. */
export const signOffSchema = z.object({
  inspectionId: z.uuid(),
  digest: z.string(openAgain).regex(/^[0-9a-f]{64}$/, openAgain),
  note: z.string().trim().max(textLimit, 'The note must be 4,000 characters or less').default(''),
});
export type SignOffInput = z.infer<typeof signOffSchema>;

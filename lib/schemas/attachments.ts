import { z } from 'zod';
import { attachmentBytes, attachmentYearsAtMost, yearsAfter } from '@/lib/domain/attachments';
import { findIdentifyingText, type IdentifyingKind } from '@/lib/domain/identifying-text';
import { fail, type Result, succeed } from '@/lib/result';
import { reasonLimit } from './evidence';
import type { FieldError } from './form-state';
import { toIsoDate } from './inspections';

const box = z.string().max(20).default('');
const fileField = 'attachment';

/** Dates and long numbers are usual in the names of files; names and addresses of people are not. */
const usual: readonly IdentifyingKind[] = ['dateOfBirth', 'caseNumber'];
const tells = (text: string) =>
  findIdentifyingText(text)
    .filter(({ kind }) => !usual.includes(kind))
    .map((passage) => `“${passage.text}”`)
    .join(', ');

/** What is said of a file that comes in. */
export const attachSchema = z
  .object({
    inspectionId: z.uuid(),
    evidenceId: z.uuid(),
    description: z
      .string('Enter what the file shows')
      .trim()
      .min(1, 'Enter what the file shows')
      .max(300, 'What the file shows must be 300 characters or less')
      .refine((text) => tells(text) === '', {
        error: ({ input }) =>
          `Say what the file shows without what may identify a child: ${tells(String(input))}`,
      }),
    'removeOn-day': box,
    'removeOn-month': box,
    'removeOn-year': box,
  })
  .transform((answers, context) => {
    const { inspectionId, evidenceId, description } = answers;
    const removeOn = toIsoDate(
      answers['removeOn-day'],
      answers['removeOn-month'],
      answers['removeOn-year'],
    );
    if (!removeOn) {
      const message = 'Enter the day the file is removed, like 30 11 2032';
      context.issues.push({ code: 'custom', input: answers, path: ['removeOn'], message });
      return z.NEVER;
    }
    return { inspectionId, evidenceId, description, removeOn };
  });

/** Why a day will not do as the removal date, or null. Days are YYYY-MM-DD. */
export function removalFault(removeOn: string, today: string): FieldError | null {
  if (removeOn <= today)
    return { field: 'removeOn', message: 'The day the file is removed must be after today' };
  if (removeOn > yearsAfter(today, attachmentYearsAtMost))
    return {
      field: 'removeOn',
      message: `The file can be kept for ${attachmentYearsAtMost} years at most`,
    };
  return null;
}

export type SentFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** The file of a form, with a name that holds no path; or what is wrong with it. */
export async function readAttachment(form: FormData): Promise<Result<SentFile, FieldError>> {
  const refuse = (message: string) => fail({ field: fileField, message });
  const file = form.get(fileField);
  if (!(file instanceof File) || file.size === 0) return refuse('Choose a file');
  if (file.size > attachmentBytes) return refuse(tooLargeAttachment);

  const name = (file.name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}"<>|:*?]/gu, '').slice(-120);
  if (tells(name) !== '')
    return refuse(`Rename the file: its name may identify a child, ${tells(name)}`);
  return succeed({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

export const tooLargeAttachment = 'The file is larger than 10 MB. Take out what is not needed';
export const attachmentField = fileField;

/** Taking the content of a file away before its day. */
export const removeAttachmentSchema = z.object({
  inspectionId: z.uuid(),
  evidenceId: z.uuid(),
  attachmentId: z.uuid('Select which file'),
  removeReason: z
    .string('Enter why it is removed')
    .trim()
    .min(1, 'Enter why it is removed')
    .max(reasonLimit, 'The reason must be 1,000 characters or less'),
});

export type AttachInput = z.infer<typeof attachSchema> & { file: SentFile };
export type RemoveAttachmentInput = z.infer<typeof removeAttachmentSchema>;

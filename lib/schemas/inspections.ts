import { z } from 'zod';
import { isVisitType, type StartableType, startableTypes } from '@/lib/domain/inspections';
import { type StartableTheme, startableThemes } from '@/lib/domain/visits';
import { statusTransitions } from '@/lib/permissions/status-transitions';

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** A month as a number or a name, or NaN. */
function monthNumber(text: string): number {
  const named = monthNames.indexOf(text.slice(0, 3).toLowerCase());
  return named >= 0 && /[a-z]/i.test(text) ? named + 1 : Number(text);
}

/**
 * A date from three boxes. Forgives spaces and takes months by name.
 *
 * @returns YYYY-MM-DD, or null when there is no such day.
 */
export function toIsoDate(day: string, month: string, year: string): string | null {
  const [d, m, y] = [Number(day.trim()), monthNumber(month.trim()), Number(year.trim())];
  if (![d, m, y].every(Number.isInteger) || y < 1900 || y > 2200) return null;

  const date = new Date(Date.UTC(y, m - 1, d));
  const real =
    date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}

const box = z.string().max(20).default('');

/** The first day on site from the form's three boxes; errors belong to the first box. */
const startedOnBoxes = z
  .object({ 'startedOn-day': box, 'startedOn-month': box, 'startedOn-year': box })
  .transform((boxes, context) => {
    const parts = [
      boxes['startedOn-day'],
      boxes['startedOn-month'],
      boxes['startedOn-year'],
    ] as const;
    const refuse = (message: string) => {
      context.issues.push({ code: 'custom', input: boxes, path: ['startedOn-day'], message });
      return z.NEVER;
    };
    if (parts.every((part) => part.trim() === '')) return refuse('Enter the first day on site');

    const startedOn = toIsoDate(...parts);
    if (!startedOn) return refuse('The first day on site must be a real date, like 4 2 2026');
    if (startedOn < '2018-01-01')
      return refuse('The first day on site must be 1 January 2018 or later');
    return { startedOn };
  });

const leadInspectors = z.object({
  leadInspectorIds: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z
      .array(z.string().max(100))
      .min(1, 'Select at least one lead inspector')
      .max(5, 'Select no more than 5 lead inspectors'),
  ),
});

const authority = 'Select the local authority';

type KindAndTheme = {
  laCode: string;
  type: StartableType;
  /** Of a visit; the second is in the words of its letter, where they differ. */
  theme?: StartableTheme;
  themeAsPrinted?: string;
};

/** What a visit is about. An inspection is about everything, so what stands there is passed over. */
const kindAndTheme = z
  .object({
    laCode: z.string(authority).regex(/^\d{3}$/, authority),
    type: z.enum(startableTypes, 'Select the type of inspection or visit'),
    theme: z.enum(['', ...startableThemes], 'Select a theme from the list').default(''),
    themeAsPrinted: z
      .string()
      .trim()
      .max(300, 'The theme in the words of the letter must be 300 characters or less')
      .default(''),
  })
  .transform(({ theme, themeAsPrinted, ...given }, context): KindAndTheme => {
    if (!isVisitType(given.type)) return given;
    if (theme === '') {
      const message = 'Select the theme of the visit';
      context.issues.push({ code: 'custom', input: theme, path: ['theme'], message });
      return z.NEVER;
    }
    return { ...given, theme, ...(themeAsPrinted ? { themeAsPrinted } : {}) };
  });

/** Starting an inspection of or a visit to any authority. The messages come in the order of the form. */
export const startInspectionSchema = z.intersection(
  z.intersection(kindAndTheme, startedOnBoxes),
  leadInspectors,
);
export type StartInspectionInput = z.infer<typeof startInspectionSchema>;

const transitionNames = statusTransitions.map((step) => step.name);

/** Moving an inspection to its next state. */
export const changeStatusSchema = z.object({
  inspectionId: z.uuid(),
  transition: z.enum(transitionNames),
  reason: z.string().trim().max(1_000, 'The reason must be 1,000 characters or less').default(''),
});
export type ChangeStatusInput = z.infer<typeof changeStatusSchema>;

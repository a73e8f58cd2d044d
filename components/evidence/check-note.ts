import { z } from 'zod';
import { findIdentifyingInEntry } from '@/lib/domain/identifying-text';
import type { FormValues } from '@/lib/schemas/form-state';

/** What the server would refuse in the answers of an entry, as far as the answers alone tell. */
export async function findNoteFaults(values: FormValues, changesEntry: boolean): Promise<string[]> {
  const schema = await loadSchema();
  const parsed = schema.safeParse(values);
  const faults = parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
  const reason = textOf(values.reason);
  const passages = parsed.success
    ? findIdentifyingInEntry(parsed.data, changesEntry ? reason : undefined)
    : [];
  if (passages.length > 0 && textOf(values.identifyingReason) === '')
    faults.push('Take out what may identify a child, or say why it must stay');

  return changesEntry && reason === '' ? [...faults, 'Enter why you are changing it'] : faults;
}

/** The schema of the form, loaded by itself: reading it must not try to make code, which the page's policy refuses. */
export async function loadSchema() {
  z.config({ jitless: true });
  const { evidenceContentSchema } = await import('@/lib/schemas/evidence');
  return evidenceContentSchema;
}

function textOf(answer: FormValues[string] | undefined): string {
  return [answer ?? ''].flat()[0]?.trim() ?? '';
}

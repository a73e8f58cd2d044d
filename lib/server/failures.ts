import 'server-only';
import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import { readForm } from '@/lib/schemas/parse-form';
import { log } from './log';
import { currentPath, currentRequestId, isDatabaseAway } from './request';

export type Failure = {
  /** The database is away, or something else went wrong on our side. */
  kind: 'unavailable' | 'failed';
  /** What the log knows this by; short enough to read out. */
  reference: string;
};

/** Writes a fault into the log under a reference that the person who met it also sees. */
export async function noteFailure(error: unknown): Promise<Failure> {
  const requestId = await currentRequestId();
  const reference = (requestId ?? randomUUID()).slice(0, 8);
  const kind = isDatabaseAway(error) ? 'unavailable' : 'failed';
  const path = (await currentPath())?.split('?')[0];

  log.error({ event: `request.${kind}`, err: error, reference, requestId, path });
  return { kind, reference };
}

/**
 * Runs what a form asks for. Should it fail on our side, the form comes back with every answer and says so; what was
 * asked for was then not done, because it is one transaction. Ways out by redirect go through.
 */
export async function keepAnswers(
  form: FormData,
  act: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await act();
  } catch (error) {
    unstable_rethrow(error);
    const failure = await noteFailure(error);
    const values = readForm(form);
    await rememberAnswers(values);
    return { errors: [{ field: '', message: formMessage(failure) }], values };
  }
}

function formMessage({ kind, reference }: Failure): string {
  return kind === 'unavailable'
    ? 'The service cannot reach its records right now, so nothing was changed. Your answers are still here. Wait a few minutes, then send them again'
    : `Something went wrong on our side, so nothing was changed. Your answers are still here. Send them again, and if it goes wrong again report it with reference ${reference}`;
}

declare global {
  var inspectUnsavedAnswers: Map<string, FormValues> | undefined;
}

/**
 * Without script the answer to a form is the whole page again, which may itself fail for want of the database. So
 * the answers wait here, in this process and for this request, for the page that says so instead.
 */
const unsaved = globalThis.inspectUnsavedAnswers ?? new Map<string, FormValues>();
globalThis.inspectUnsavedAnswers = unsaved;

async function rememberAnswers(values: FormValues): Promise<void> {
  const requestId = await currentRequestId();
  if (!requestId) return;

  unsaved.set(requestId, values);
  setTimeout(() => unsaved.delete(requestId), 30_000).unref();
}

/** What the form that this request brought had in it, when it could not be saved. */
export async function unsavedAnswers(): Promise<FormValues | null> {
  const requestId = await currentRequestId();
  return (requestId && unsaved.get(requestId)) || null;
}

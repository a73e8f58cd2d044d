import type { NoteTrouble } from './queue-store';

/** What became of a note that was sent. */
export type NoteAnswer =
  | { kind: 'saved'; evidenceId: string; reference: string; submissionKey: string }
  | { kind: 'trouble'; trouble: NoteTrouble }
  /** Nobody, or somebody else, is signed in: it waits. */
  | { kind: 'signedOut' }
  /** No answer of the service itself came back: it may or may not be on record, and is sent again. */
  | { kind: 'away' };

const away = { kind: 'away' } as const;

/**
 * Reads what came back. Only the service's own words count: a page that a network puts in between, with whatever
 * status, is no answer at all, and nothing is lost over it.
 */
export async function readNoteAnswer(response: Response): Promise<NoteAnswer> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(problem\+)?json/.test(type)) return away;

  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null) return away;

  return response.ok ? readSaved(body) : readProblem(response.status, body);
}

function readSaved(body: object): NoteAnswer {
  const { evidenceId, reference, submissionKey } = textsOf(body);
  return evidenceId && reference && submissionKey
    ? { kind: 'saved', evidenceId, reference, submissionKey }
    : away;
}

function readProblem(status: number, body: object): NoteAnswer {
  const { kind } = textsOf(body);
  if (status === 401) return { kind: 'signedOut' };
  if (status === 409 && kind === 'conflict') return trouble('conflict', []);
  if (status === 409 && kind === 'closed')
    return trouble('closed', ['The inspection has moved on and takes no more evidence']);
  if (status === 422 && kind === 'fields') return trouble('fields', messagesOf(body));
  if ((status === 403 || status === 404) && kind)
    return trouble('refused', ['You can no longer add evidence to this inspection']);
  if (status === 400 && kind) return trouble('refused', ['The service could not read this note']);

  return away;
}

function trouble(kind: NoteTrouble['kind'], messages: readonly string[]): NoteAnswer {
  return { kind: 'trouble', trouble: { kind, messages } };
}

function messagesOf(body: object): string[] {
  const errors: unknown = Reflect.get(body, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => {
    const message =
      typeof error === 'object' && error !== null ? textsOf(error).message : undefined;
    return message ? [message] : [];
  });
}

function textsOf(body: object): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

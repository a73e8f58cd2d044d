import 'server-only';
import { headers } from 'next/headers';

/**
 * A note that an action leaves for the page that answers the same request.
 *
 * What a form brings may be large and is kept nowhere, so it cannot wait behind a redirect; and handed back as the
 * state of the form it would be sent to and fro twice. The note hangs on the headers of the request, so it lives
 * exactly as long as they do and no other request can read it.
 */
export function requestNote<Note>() {
  const notes = new WeakMap<Headers, Note>();

  return {
    async leave(note: Note): Promise<void> {
      notes.set(await headers(), note);
    },
    async read(): Promise<Note | null> {
      return notes.get(await headers()) ?? null;
    },
  };
}

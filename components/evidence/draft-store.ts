import { draftKeptUntil } from '@/lib/domain/drafts';

/** Whose form it is, and which: `new`, `quick`, or the change of one entry. */
export type FormPlace = { viewerId: string; inspectionId: string; form: string };

/** What somebody had typed into a form and not saved, as this device keeps it. */
export type Draft = {
  answers: Record<string, string[]>;
  /** Counts up with each keeping. */
  revision: number;
  /** The newest revision that the server has said it holds. */
  sentRevision: number;
  /** The page of the form. */
  path: string;
  keptAt: string;
};

/** A draft with the submission key it is kept under, which is its id on the server too. */
export type KeptDraft = { place: FormPlace; id: string; draft: Draft };

const prefix = 'unsaved';

function keyOf({ viewerId, inspectionId, form }: FormPlace, id: string): string {
  return [prefix, viewerId, inspectionId, form, id].join('/');
}

/** Reads a draft back. Storage may be full, switched off or hold something else: then there is none. */
export function loadDraft(place: FormPlace, id: string): Draft | null {
  return readItem(keyOf(place, id));
}

/** Every draft of one person on this device, newest first. */
export function listKeptDrafts(viewerId: string): KeptDraft[] {
  const found = listKeys().flatMap((key) => {
    const [first, viewer, inspectionId, form, id] = key.split('/');
    const draft = first === prefix && viewer === viewerId ? readItem(key) : null;
    if (!draft || !inspectionId || !form || !id) return [];
    return [{ place: { viewerId, inspectionId, form }, id, draft }];
  });
  return found.toSorted((one, other) => other.draft.keptAt.localeCompare(one.draft.keptAt));
}

/** @returns whether the device keeps it. */
export function storeDraft(place: FormPlace, id: string, draft: Omit<Draft, 'keptAt'>): boolean {
  try {
    const kept: Draft = { ...draft, keptAt: new Date().toISOString() };
    localStorage.setItem(keyOf(place, id), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The server holds this much of a draft. What was typed since stays to be sent. */
export function noteSent(place: FormPlace, id: string, revision: number): void {
  const draft = loadDraft(place, id);
  if (draft && draft.sentRevision < revision)
    storeDraft(place, id, { ...draft, sentRevision: revision });
}

export function dropDraft(place: FormPlace, id: string): void {
  removeItem(keyOf(place, id));
}

/** Lets go of a draft wherever on this device it is kept. */
export function dropDraftEverywhere(viewerId: string, id: string): void {
  for (const kept of listKeptDrafts(viewerId)) if (kept.id === id) dropDraft(kept.place, id);
}

function listKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function readItem(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isDraft(kept)) return null;
    if (draftKeptUntil(new Date(kept.keptAt)) >= new Date()) return kept;

    localStorage.removeItem(key);
    return null;
  } catch {
    return null;
  }
}

function removeItem(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is switched off, so there is nothing to drop.
  }
}

function isDraft(kept: unknown): kept is Draft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'keptAt' in kept &&
    typeof kept.keptAt === 'string' &&
    'path' in kept &&
    typeof kept.path === 'string' &&
    'revision' in kept &&
    typeof kept.revision === 'number' &&
    'sentRevision' in kept &&
    typeof kept.sentRevision === 'number' &&
    'answers' in kept &&
    typeof kept.answers === 'object' &&
    kept.answers !== null &&
    Object.values(kept.answers).every(
      (answer) => Array.isArray(answer) && answer.every((entry) => typeof entry === 'string'),
    )
  );
}

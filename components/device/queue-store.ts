import type { FormValues } from '@/lib/schemas/form-state';

/** Why a note that was sent is not on record: a person has to look at it. */
export type NoteTrouble = {
  kind: 'conflict' | 'fields' | 'closed' | 'refused';
  messages: readonly string[];
};

/** A note that somebody saved and the server has not said it holds. */
export type QueuedNote = {
  /** The place in the queue, given by the device. */
  order: number;
  viewerId: string;
  inspectionId: string;
  /** Made on the device: however often it is sent, the server records it once. */
  submissionKey: string;
  /** The page of the form it was written in. */
  path: string;
  /** Every answer, with the version a change was made from. */
  values: FormValues;
  /** The last revision of its draft. */
  revision: number;
  queuedAt: string;
  trouble: NoteTrouble | null;
};

/** A note that this device sent and the server said it holds; none of its words. */
export type SentNote = {
  submissionKey: string;
  viewerId: string;
  inspectionId: string;
  reference: string;
};

const notes = 'notes';
const sent = 'sent';

let opening: Promise<IDBDatabase> | null = null;

/** @throws when the browser keeps no database, as in some private windows. */
function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('evidence-queue', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(notes, { keyPath: 'order', autoIncrement: true });
      request.result.createObjectStore(sent, { keyPath: 'submissionKey' });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      request.result.onclose = () => {
        opening = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Runs a change and waits until the device has really written it. */
async function write(
  change: (queue: IDBObjectStore, receipts: IDBObjectStore) => void,
): Promise<void> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([notes, sent], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    change(transaction.objectStore(notes), transaction.objectStore(sent));
  });
}

async function readAll(store: string): Promise<unknown[]> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a note at the end of the queue. Once this returns the device holds it, whatever happens to the page. */
export function enqueue(note: Omit<QueuedNote, 'order' | 'trouble' | 'queuedAt'>): Promise<void> {
  return write((queue) => {
    queue.add({ ...note, trouble: null, queuedAt: new Date().toISOString() });
  });
}

/** The notes of one person, in the order they were saved. */
export async function listQueued(viewerId: string): Promise<QueuedNote[]> {
  const all = (await readAll(notes)).filter(isQueuedNote);
  return all.filter((note) => note.viewerId === viewerId);
}

/** What this device sent for one person. */
export async function listSent(viewerId: string): Promise<SentNote[]> {
  const all = (await readAll(sent)).filter(isSentNote);
  return all.filter((note) => note.viewerId === viewerId);
}

/** The server holds a note: in one step it leaves the queue and is counted as sent. */
export function confirmSent(order: number, note: SentNote): Promise<void> {
  return write((queue, receipts) => {
    queue.delete(order);
    receipts.put(note);
  });
}

/** Counts a note as sent that went another way than by the queue. */
export function rememberSent(note: SentNote): Promise<void> {
  return write((_, receipts) => {
    receipts.put(note);
  });
}

export function markTrouble(note: QueuedNote, trouble: NoteTrouble): Promise<void> {
  return write((queue) => {
    queue.put({ ...note, trouble });
  });
}

/** Takes a note out of the queue because its form, or its owner, sees to it. */
export async function dropNote(viewerId: string, submissionKey: string): Promise<void> {
  const mine = (await listQueued(viewerId)).filter((note) => note.submissionKey === submissionKey);
  await write((queue) => {
    for (const { order } of mine) queue.delete(order);
  });
}

/** Removes everything this device keeps of one person here. */
export async function clearQueue(viewerId: string): Promise<void> {
  const [queued, receipts] = await Promise.all([listQueued(viewerId), listSent(viewerId)]);
  await write((queue, sentNotes) => {
    for (const { order } of queued) queue.delete(order);
    for (const { submissionKey } of receipts) sentNotes.delete(submissionKey);
  });
}

function isQueuedNote(stored: unknown): stored is QueuedNote {
  return (
    hasTexts(stored, ['viewerId', 'inspectionId', 'submissionKey', 'path']) && 'values' in stored
  );
}

function isSentNote(stored: unknown): stored is SentNote {
  return hasTexts(stored, ['viewerId', 'inspectionId', 'submissionKey', 'reference']);
}

function hasTexts(stored: unknown, names: readonly string[]): stored is object {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    names.every((name) => typeof Reflect.get(stored, name) === 'string')
  );
}

import 'server-only';

type Bytes = Uint8Array<ArrayBuffer>;

/** How much is remembered, in bytes. */
const most = 64_000_000;

declare global {
  var inspectMadeFiles: Map<string, { made: Promise<Bytes>; bytes: number }> | undefined;
}

// Pages and handlers are bundled apart, so what they share hangs on the process.
globalThis.inspectMadeFiles ??= new Map();
const files = globalThis.inspectMadeFiles;

/**
 * A file made of something that never changes, made once in this process however many ask for it at the same time,
 * and remembered until others need the room.
 *
 * @param key names all that the file depends on
 */
export function madeOnce(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const known = files.get(key);
  if (known) {
    // The one used last goes last.
    files.delete(key);
    files.set(key, known);
    return known.made;
  }

  const entry = { made: make(), bytes: 0 };
  files.set(key, entry);
  entry.made.then(
    ({ length }) => {
      entry.bytes = length;
      makeRoom();
    },
    () => files.delete(key),
  );
  return entry.made;
}

/** The size of a file, if it has been made here. */
export function sizeIfMade(key: string): number | null {
  return files.get(key)?.bytes || null;
}

function makeRoom(): void {
  let held = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  for (const [key, { bytes }] of files) {
    if (held <= most) return;
    files.delete(key);
    held -= bytes;
  }
}

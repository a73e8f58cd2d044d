import 'server-only';
import type { Transaction } from '@/lib/server/db';

/** The next free reference of an inspection, which must be locked so that no two entries get the same one. */
export async function nextReference(
  transaction: Transaction,
  inspectionId: string,
): Promise<string> {
  const used = await transaction.evidenceItem.findMany({
    where: { inspectionId, reference: { startsWith: 'E' } },
    select: { reference: true },
  });
  return referencesAfter(used.map(({ reference }) => reference)).next().value;
}

/** E13, E14, E15 … from the number after the highest in use: entries from files brought theirs along. */
export function* referencesAfter(used: Iterable<string>): Generator<string, never> {
  let highest = 0;
  for (const reference of used) {
    const [, digits = '0'] = /^E(\d{1,6})$/.exec(reference) ?? [];
    highest = Math.max(highest, Number(digits));
  }
  for (;;) {
    highest += 1;
    yield `E${highest}`;
  }
}

/** Whether a reference from a file can be one here: short, and nothing that has a meaning in an address. */
export function canBeReference(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/.test(id) && !/^E\d{7,}$/.test(id);
}

import { confirmSent, type QueuedNote } from './queue-store';
import { readReceipts } from './read-receipts';

/**
 * Lets go of notes that a person had to look at and has saved since, here or on another device: the server holds
 * them under the same name.
 */
export async function reconcile(viewerId: string, notes: readonly QueuedNote[]): Promise<void> {
  const troubled = notes.filter(({ trouble }) => trouble !== null);
  const inspections = new Set(troubled.map(({ inspectionId }) => inspectionId));
  const asked = [...inspections].map((inspectionId) => readReceipts(viewerId, inspectionId));
  const received = (await Promise.all(asked)).flatMap((receipts) => receipts ?? []);

  for (const { order, submissionKey, inspectionId } of troubled) {
    const receipt = received.find((one) => one.submissionKey === submissionKey);
    if (receipt) await confirmSent(order, { ...receipt, viewerId, inspectionId });
  }
}

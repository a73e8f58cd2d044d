import { paths } from '@/lib/paths';

/** A note that the server holds, by the name the device gave it. */
export type DeviceReceipt = { submissionKey: string; reference: string };

/** The viewer's notes in an inspection that the server holds, or null when it cannot be asked. */
export async function readReceipts(
  viewerId: string,
  inspectionId: string,
): Promise<DeviceReceipt[] | null> {
  try {
    const response = await fetch(paths.device.receipts(inspectionId), { cache: 'no-store' });
    if (!response.ok) return null;
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null) return null;
    if (!('viewerId' in body) || body.viewerId !== viewerId || !('received' in body)) return null;
    return Array.isArray(body.received) ? body.received.filter(isReceipt) : null;
  } catch {
    return null;
  }
}

function isReceipt(given: unknown): given is DeviceReceipt {
  return (
    typeof given === 'object' &&
    given !== null &&
    'submissionKey' in given &&
    typeof given.submissionKey === 'string' &&
    'reference' in given &&
    typeof given.reference === 'string'
  );
}

import 'server-only';
import { createHash } from 'node:crypto';
import type { Evidence } from '@/lib/domain/evidence';

/** A fingerprint of evidence that does not depend on its order. It is kept with every derivation. */
export function evidenceDigest(evidence: readonly Evidence[]): string {
  const sorted = evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

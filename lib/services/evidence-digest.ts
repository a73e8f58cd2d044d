import 'server-only';
import { createHash } from 'node:crypto';
import type { Evidence } from '@/lib/domain/evidence';
import { digestOf } from '@/lib/server/digest';

/** A fingerprint of evidence that does not depend on its order. It is kept with every derivation. */
export function evidenceDigest(evidence: readonly Evidence[]): string {
  const sorted = evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/**
 * The same for what is published: of canonical JSON, so that anybody can make it again from a released list, in
 * whatever order its keys have come to stand.
 */
export function publishedEvidenceDigest(evidence: readonly Evidence[]): string {
  return digestOf(evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

import 'server-only';
import type { EvidenceVersion } from '@/lib/domain/evidence-record';
import { fail } from '@/lib/result';

/** Why a use case did nothing. Pages turn each into words; nothing has been changed. */
export type Failure =
  | { kind: 'notFound' }
  | { kind: 'notPermitted' }
  | { kind: 'closed' }
  /** The step needs something that is not there yet; each sentence says what. */
  | { kind: 'unmet'; needs: readonly string[] }
  | { kind: 'fields'; errors: readonly { field: string; message: string }[] };

/** Somebody else changed the entry since it was opened: both versions are shown and a person decides. */
export type Conflict = { kind: 'conflict'; current: EvidenceVersion };

/** What the page showed is no longer what stands: nothing was saved, and the page says what changed. */
export type Stale = { kind: 'stale' };

/** Sends a form back with what is wrong with one answer. An empty field means the form as a whole. */
export function refuse(field: string, message: string): { ok: false; error: Failure } {
  return fail({ kind: 'fields', errors: [{ field, message }] });
}

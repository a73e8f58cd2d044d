/** One thing somebody did or saw. The trail of them can be added to and never changed. */
export type AuditRecord = {
  id: string;
  recordedAt: Date;
  /** Null where the service did it by itself. */
  actor: string | null;
  /** What was done, as noun.verb: evidence.recorded. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** What belongs to it, by name. */
  detail: Readonly<Record<string, unknown>>;
  /** Where the request came from, as the nearest proxy says; null outside a request. */
  fromAddress: string | null;
  requestId: string | null;
};

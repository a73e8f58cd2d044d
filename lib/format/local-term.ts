import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { capitalise } from './lists';

/**
 * A heading or label with care leavers called what their council calls them. It is for the report of that council
 * alone: where councils stand side by side, everybody’s care leavers keep one name.
 *
 * @param term as it stands within a sentence; null where the council has none of its own
 */
export function withLocalTerm(name: string, term: string | null): string {
  if (!term) return name;

  return name.replace(/care leavers/gi, (found) =>
    found.startsWith('C') ? capitalise(term) : term,
  );
}

/** The same of both names of a judgement. */
export function namedLocally<Named extends { name: string; shortName: string }>(
  named: Named,
  term: string | null,
): Named {
  return {
    ...named,
    name: withLocalTerm(named.name, term),
    shortName: withLocalTerm(named.shortName, term),
  };
}

/**
 * A published document with its headings and judgements in the words of its council. What is kept and handed out as
 * tables holds the names of the framework, so that many inspections can be put together.
 */
export function inLocalTerms(document: SnapshotDocument): SnapshotDocument {
  const term = document.inspection.localTermForCareLeavers;

  return {
    ...document,
    judgements: document.judgements.map((one) => namedLocally(one, term)),
    sections: document.sections.map((one) => ({ ...one, name: withLocalTerm(one.name, term) })),
  };
}

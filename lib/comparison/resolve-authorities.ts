import type { PublishedRecord, RecordedAuthority } from '@/lib/domain/published-record';
import { isExactMatch, matchesText } from './text-match';

/** What was typed, as the authorities it means. */
export type Resolved = {
  found: readonly RecordedAuthority[];
  /** Typed texts that mean no authority. */
  unknown: readonly string[];
  /** Typed texts that could mean several, with a few of them. */
  unclear: readonly { typed: string; could: readonly RecordedAuthority[] }[];
};

/** How many possible meanings of a name are offered. */
const offered = 4;

/** Finds authorities by code or name: exactly that, or the only one whose name contains it. Each comes once. */
export function resolveAuthorities(record: PublishedRecord, typed: readonly string[]): Resolved {
  const found = new Map<string, RecordedAuthority>();
  const unknown: string[] = [];
  const unclear: { typed: string; could: readonly RecordedAuthority[] }[] = [];

  for (const text of typed) {
    const matches = record.filter((authority) => matchesText(named(authority), text));
    const exact = matches.filter((authority) => isExactMatch(named(authority), text));
    const [meant, ...others] = exact.length > 0 ? exact : matches;
    if (!meant) unknown.push(text);
    else if (others.length > 0) {
      unclear.push({ typed: text, could: [meant, ...others].slice(0, offered) });
    } else found.set(meant.laCode, meant);
  }
  return { found: [...found.values()], unknown, unclear };
}

function named({ name, names, codes, laCode, gssCode }: RecordedAuthority) {
  return { names: [name, ...names], codes: [laCode, gssCode, ...codes] };
}

import { plainText, quoted } from './plain-text';

/** An authority as the importer needs to know it: every name and code it has gone by. */
export type KnownAuthority = {
  laCode: string;
  name: string;
  gssCode: string;
  dfeName?: string | undefined;
  ofstedName?: string | undefined;
  /** First day of its being, where it is younger than the record; YYYY-MM-DD. */
  establishedOn?: string | undefined;
  /** First day on which it was no more. */
  abolishedOn?: string | undefined;
  aliases: readonly { kind: string; alias: string }[];
};

export type KnownSuccession = { predecessor: string; successor: string; effectiveOn: string };

export type KnownAuthorities = {
  localAuthorities: readonly KnownAuthority[];
  successions: readonly KnownSuccession[];
};

export type AuthorityIndex = {
  names: ReadonlyMap<string, readonly KnownAuthority[]>;
  codes: ReadonlyMap<string, KnownAuthority>;
  urns: ReadonlyMap<string, KnownAuthority>;
  successions: readonly KnownSuccession[];
  byCode: ReadonlyMap<string, KnownAuthority>;
};

const codeKinds = ['laCode', 'gssCode', 'formerGssCode'];

export function indexAuthorities({
  localAuthorities,
  successions,
}: KnownAuthorities): AuthorityIndex {
  const names = new Map<string, KnownAuthority[]>();
  const codes = new Map<string, KnownAuthority>();
  const urns = new Map<string, KnownAuthority>();
  for (const authority of localAuthorities) {
    const aliases = authority.aliases.filter(
      ({ kind }) => !codeKinds.includes(kind) && kind !== 'ofstedUrn',
    );
    const known = [
      authority.name,
      authority.dfeName,
      authority.ofstedName,
      ...aliases.map(({ alias }) => alias),
    ];
    for (const name of new Set(known.flatMap((each) => (each ? [plainText(each)] : []))))
      names.set(name, [...(names.get(name) ?? []), authority]);

    codes.set(authority.laCode, authority).set(authority.gssCode, authority);
    for (const { kind, alias } of authority.aliases) {
      if (codeKinds.includes(kind)) codes.set(alias, authority);
      if (kind === 'ofstedUrn') urns.set(alias, authority);
    }
  }
  const byCode = new Map(localAuthorities.map((authority) => [authority.laCode, authority]));
  return { names, codes, urns, successions, byCode };
}

/** What a row says of whom it is about. Cells that are empty say nothing. */
export type SaidAuthority = { name: string; codes: readonly string[]; urn: string };

export type AuthorityAnswer = { laCode: string; name: string } | { why: string };

/**
 * The authority a row is about. Everything the row says must agree, and the authority must have existed on the day:
 * of two that have shared a name, the day decides.
 *
 * @param day the first day of the inspection or its publication, or null where there is none
 */
export function findAuthority(
  index: AuthorityIndex,
  said: SaidAuthority,
  day: string | null,
): AuthorityAnswer {
  const codes = said.codes.filter((code) => code !== '');
  if (said.name === '' && codes.length === 0) return { why: 'The row names no authority' };

  let candidates: readonly KnownAuthority[] = [...index.byCode.values()];
  for (const code of codes) {
    const authority = index.codes.get(code.toUpperCase());
    if (!authority) return { why: `No authority has the code ${quoted(code)}` };
    candidates = candidates.filter(({ laCode }) => laCode === authority.laCode);
  }
  if (said.name !== '') {
    const named = findByName(index, said.name);
    if (named.length === 0)
      return { why: `${quoted(said.name)} is no authority with children’s services in England` };
    candidates = candidates.filter(({ laCode }) => named.some((each) => each.laCode === laCode));
  }
  if (candidates.length === 0) {
    const saying = codes
      .map((code) => `${code} is ${index.codes.get(code.toUpperCase())?.name}`)
      .join(', ');
    return { why: `The code and the name disagree: ${saying}; the name is ${quoted(said.name)}` };
  }
  return settle(index, candidates, said, day);
}

function settle(
  index: AuthorityIndex,
  candidates: readonly KnownAuthority[],
  { urn, name }: SaidAuthority,
  day: string | null,
): AuthorityAnswer {
  const there =
    day === null ? candidates : candidates.filter((authority) => existed(authority, day));
  const [authority, ...others] = there;
  if (!authority) return { why: explainAbsence(index, candidates, day ?? '') };
  if (others.length > 0) return { why: `${quoted(name)} can be more than one authority` };

  if (urn !== '' && index.urns.get(urn)?.laCode !== authority.laCode)
    return { why: `The reference number ${quoted(urn)} is not the one of ${authority.name}` };
  return { laCode: authority.laCode, name: authority.name };
}

function existed({ establishedOn, abolishedOn }: KnownAuthority, day: string): boolean {
  return (establishedOn ?? '') <= day && (abolishedOn === undefined || day < abolishedOn);
}

function explainAbsence(
  { successions, byCode }: AuthorityIndex,
  [authority]: readonly KnownAuthority[],
  day: string,
): string {
  if (!authority) return 'The row names no authority';
  const { laCode, name, abolishedOn, establishedOn } = authority;
  const early = establishedOn !== undefined && day < establishedOn;
  const related = successions
    .filter(({ predecessor, successor }) => (early ? successor : predecessor) === laCode)
    .flatMap(
      ({ predecessor, successor }) => byCode.get(early ? predecessor : successor)?.name ?? [],
    );
  const when = early ? `began on ${establishedOn}` : `ended on ${abolishedOn}`;
  const instead =
    related.length > 0 ? `; ${early ? 'before' : 'after'} it: ${related.join(', ')}` : '';
  return `${name} ${when}, and the row is of ${day}${instead}`;
}

/** What people put around the name of an authority. */
const before =
  /^(?:(?:the )?(?:royal |london |metropolitan )*(?:borough|county|city|council) of )(?:the )?/;
const after =
  / (?:metropolitan|london|royal|borough|county|city|unitary|council|authority|district|mbc|cc|of|childrens services)+$/;

function findByName({ names }: AuthorityIndex, said: string): readonly KnownAuthority[] {
  const plain = plainText(said);
  const exact = names.get(plain);
  if (exact) return exact;

  let shorter = plain.replace(before, '');
  for (
    let again = shorter.replace(after, '');
    again !== shorter;
    again = shorter.replace(after, '')
  )
    shorter = again;
  return names.get(shorter) ?? [];
}

import { fold } from './words';

/** A local authority under every name it has been seen by. */
export type NamedAuthority = {
  laCode: string;
  name: string;
  names: readonly string[];
  /** First day, where it was set up since 2013. */
  since?: string;
  /** The day on which it had ceased to be, where it has. */
  until?: string;
};

/** What a council adds to the name of its place. */
const official = new Set([
  'council',
  'borough',
  'city',
  'county',
  'metropolitan',
  'district',
  'royal',
  'london',
  'the',
  'of',
  'unitary',
  'authority',
  'corporation',
  'local',
  "children's",
  'services',
  'mbc',
]);

/**
 * The authority that a title names, by any of its names. Names shared by an authority and its
 * successor are told apart by the day.
 *
 * @returns null where no authority or more than one answers to it
 */
export function findAuthority(
  title: string,
  authorities: readonly NamedAuthority[],
  on: string | undefined,
): NamedAuthority | null {
  const spelled = spelling(title);
  if (spelled === '') return null;
  const letters = lettersOf(spelled);
  const exact = authorities.filter(({ names }) =>
    names.some((name) => letters.has(spelling(name).replaceAll(' ', ''))),
  );
  const found = inForce(exact, on);
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;

  const bare = core(spelled);
  if (bare === '') return null;
  const alike = authorities.filter(({ names }) =>
    names.some((name) => core(spelling(name)) === bare),
  );
  const fitting = inForce(alike, on);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * A name as its letters, with and without the word for the body that governs the place. Spaces do not count: an
 * extraction may set "T orbay" or "Southend-on- Sea".
 */
function lettersOf(spelled: string): ReadonlySet<string> {
  const place = spelled.replace(/ (?:council|corporation|local authority)$/, '');
  return new Set([spelled, place].map((name) => name.replaceAll(' ', '')));
}

/** Those that existed on a day; all of them where the day is not known or fits none. */
function inForce(
  candidates: readonly NamedAuthority[],
  on: string | undefined,
): readonly NamedAuthority[] {
  if (on === undefined || candidates.length < 2) return candidates;
  return candidates.filter(
    ({ since, until }) =>
      (since === undefined || since <= on) && (until === undefined || on < until),
  );
}

function spelling(text: string): string {
  return fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\bst\.? /g, 'st ')
    .replace(/[-,.]/g, ' ')
    .replace(/'(?!s services)/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** A name without the words of office, unless nothing else would be left of it. */
function core(spelled: string): string {
  const words = spelled.split(' ');
  const rest = words.filter((word) => !official.has(word));
  return rest.length > 0 ? rest.join(' ') : '';
}

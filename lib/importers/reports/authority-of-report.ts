import { findAuthority, type NamedAuthority } from './authority';
import { type FrontPage, titledAuthority } from './front-page';
import type { ReportLine } from './source';
import { fold, joinLines } from './words';

/**
 * The authority a report is about: by its title; where that is not enough, by the lines around the title, by the
 * sentence of the single framework that names it, or by the running title of its pages.
 *
 * @returns null where none of them names one, or where the title page names two
 */
export function authorityOf(
  { authority, around, dates }: FrontPage,
  lines: readonly ReportLine[],
  running: readonly string[],
  authorities: readonly NamedAuthority[],
): NamedAuthority | null {
  const find = (name: string | undefined) =>
    name === undefined ? null : findAuthority(name, authorities, dates?.startedOn);

  const titled = find(authority) ?? find(authority?.split(/ {3,}/).at(-1));
  if (titled) return titled;
  // Long names first: a stamp or a slogan may stand above a name, and a name may run over three lines.
  for (const length of [3, 2, 1]) {
    const windows = around.flatMap((_, at) =>
      at + length <= around.length ? [joinLines(around.slice(at, at + length))] : [],
    );
    const named = new Set(windows.flatMap((name) => find(name) ?? []));
    const [only] = named;
    if (only) return named.size === 1 ? only : null;
  }
  const sentence = lines
    .slice(0, 60)
    .map(({ text }) => /^children's services in (.{3,50}?) (?:are|require)\b/.exec(fold(text))?.[1])
    .find((name) => name !== undefined);
  const title = running.map(titledAuthority).find((name) => name !== undefined);
  return find(sentence) ?? find(title);
}

import type { NationalList } from '@/lib/comparison/national-list';
import { gradeCell } from '@/lib/comparison/national-list';
import type { FormerAuthority, NationalListSearch } from '@/lib/domain/national-list';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import type { IgnoredParam } from '@/lib/schemas/national-list';

const paramNames = {
  q: 'a search text',
  region: 'a region',
  type: 'a type of council',
  framework: 'a framework',
  judgement: 'a judgement',
  grade: 'a grade',
  sort: 'an order',
  order: 'a direction',
  delivery: 'who runs the services',
  age: 'an age',
  asAt: 'a day up to today',
  rule: 'a way to count',
  publishedBy: 'a day up to today',
} as const satisfies Record<IgnoredParam['param'], string>;

/** What of the address was left out, so that nobody takes the list for an answer to it. */
export function IgnoredNote({ ignored }: { ignored: readonly IgnoredParam[] }) {
  if (ignored.length === 0) return null;

  const parts = ignored.map(({ param, value }) =>
    param === 'q' ? 'a search of more than 100 characters' : `“${value}” as ${paramNames[param]}`,
  );
  return (
    <p className="mb-4 max-w-prose border-accent border-l-4 py-1 pl-4">
      The address asks for {formatList(parts)}, which this list does not know. It is shown without.
    </p>
  );
}

/** Where a search by name most likely wants to go, before the rows that it left. */
export function SearchResult({
  exact,
  former,
}: {
  exact: NationalList['exact'];
  former: readonly FormerAuthority[];
}) {
  if (!exact && former.length === 0) return null;

  return (
    <ul className="mt-6 grid gap-1">
      {exact && (
        <li className="text-lead">
          <a href={paths.localAuthorities.one(exact.laCode)}>Go to {exact.name}</a>
        </li>
      )}
      {former.map(({ laCode, name, establishedOn, abolishedOn }) => (
        <li key={laCode}>
          <a href={paths.localAuthorities.one(laCode)}>{name}</a>
          {abolishedOn
            ? `, which ended on ${formatDate(abolishedOn)}`
            : establishedOn && `, which began on ${formatDate(establishedOn)}`}
        </li>
      ))}
    </ul>
  );
}

/** What one has to know about frameworks to read the rows and their order rightly. */
export function ReadingNotes({ list, search }: { list: NationalList; search: NationalListSearch }) {
  const notes = [rankingNotes(list), frameworkNotes(list, search)].filter(
    (sentences) => sentences.length > 0,
  );

  return notes.map((sentences) => (
    <p key={sentences[0]} className="mt-1 max-w-[60rem] text-quiet text-small">
      {sentences.join(' ')}
    </p>
  ));
}

function rankingNotes({ ranking }: NationalList): string[] {
  if (!ranking) return [];

  const name = judgementAreaLabels[ranking.column].toLowerCase();
  const mixed = ranking.frameworks.map(
    ({ framework, rows }) => `${frameworkLabels[framework]} (${rows})`,
  );
  const behind = [
    ranking.together > 0
      ? `${formatCount(ranking.together, 'authority', 'authorities')} with one grade for children in care and care leavers together`
      : null,
    ranking.earlier > 0
      ? `${formatCount(ranking.earlier, 'authority', 'authorities')} judged on ${name} in another way by the single inspection framework`
      : null,
    ranking.ungraded > 0
      ? `${formatCount(ranking.ungraded, 'authority', 'authorities')} with no grade for ${name}`
      : null,
  ].filter((part) => part !== null);

  return [
    mixed.length > 1
      ? `This order by ${name} mixes grades given under ${formatList(mixed)}. The words are the same, what inspectors looked at is not quite: filter by framework to compare like with like.`
      : null,
    behind.length > 0 ? `Last in either direction: ${formatList(behind)}.` : null,
  ].filter((note) => note !== null);
}

function frameworkNotes({ rows }: NationalList, search: NationalListSearch): string[] {
  const withoutOverall = rows.filter(
    ({ newest }) => gradeCell(newest, 'overallEffectiveness').kind === 'notInFramework',
  ).length;
  const together = rows.filter(
    ({ newest }) => gradeCell(newest, 'inCare').kind === 'together',
  ).length;
  const earlier = rows.filter(
    ({ newest }) => gradeCell(newest, 'inCare').kind === 'earlier',
  ).length;
  const asksForPart =
    search.grade !== null && (search.judgement === 'inCare' || search.judgement === 'careLeavers');

  return [
    withoutOverall > 0
      ? `${formatCount(withoutOverall, 'authority has', 'authorities have')} no overall grade: inspections that began in April 2026 or later give none.`
      : null,
    together > 0
      ? `${formatCount(together, 'authority was', 'authorities were')} last inspected when children in care and care leavers had one grade together.`
      : null,
    earlier > 0
      ? `${formatCount(earlier, 'authority', 'authorities')} had ${earlier === 1 ? 'its' : 'their'} last inspection under the single inspection framework, which judged looked after children and permanence, with care leavers as a part of it. These grades stand here under their own names and are counted under them alone.`
      : null,
    asksForPart
      ? 'Grades given for children in care and care leavers together are not counted here: choose that judgement to see them.'
      : null,
    rows.some(({ newest }) =>
      Object.values(newest?.judgements ?? {}).includes('requiresImprovement'),
    )
      ? '“Requires improvement” is short for “Requires improvement to be good”.'
      : null,
  ].filter((note) => note !== null);
}

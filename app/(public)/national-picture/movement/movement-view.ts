import { firstDayOf, lastPublication } from '@/lib/comparison/as-at';
import { movesOf } from '@/lib/comparison/movement';
import { recoveryOf, routeOf } from '@/lib/comparison/routes-out';
import { spellsInadequate } from '@/lib/comparison/time-inadequate';
import { deliveryOrganisations } from '@/lib/domain/delivery-organisations';
import { lastEarlierFinding } from '@/lib/domain/earlier-findings';
import { listCouncilItems } from '@/lib/queries/council-items';
import { readPublishedRecord } from '@/lib/queries/published-record';
import type { RawParams } from '@/lib/schemas/address-words';
import { parseMovement } from '@/lib/schemas/movement';
import { today } from '@/lib/server/clock';

/** Bexley, Bromley, Birmingham, Doncaster, Slough, Isle of Wight and Sunderland: named in the debates of 2019 and 2022. */
const saidToHaveImproved = ['303', '305', '330', '371', '871', '921', '394'];

/** Movement between inspections as an address asks for it: for the page and for its files, so that they cannot differ. */
export async function readMovementView(raw: RawParams) {
  const now = today();
  const { search, ignored } = parseMovement(raw, now);
  const [record, events, statements] = await Promise.all([
    readPublishedRecord(),
    listCouncilItems('intervention', {}, null),
    listCouncilItems('statement', {}, null),
  ]);
  const until = search.until ?? now;
  const known = { record, organisations: deliveryOrganisations, events, until };
  const { moves: all, unpaired } = movesOf(record, search.judgement, until);
  const moves = all.filter(({ crossing }) => crossing === search.steps);
  const listed = moves
    .filter(
      ({ from, to }) =>
        (search.from === null || from.grade === search.from) &&
        (search.to === null || to.grade === search.to),
    )
    .toSorted((a, b) =>
      (b.to.inspection.publishedOn ?? '').localeCompare(a.to.inspection.publishedOn ?? ''),
    );

  return {
    search,
    ignored,
    today: now,
    until,
    /** Steps of the kind asked for, and those of them that are listed. */
    moves,
    listed,
    /** Steps of each other kind, and steps that cannot be counted at all. */
    others: all.filter(({ crossing }) => crossing !== search.steps),
    unpaired,
    spells: spellsInadequate(record, search.judgement, until).map((spell) => ({
      ...spell,
      route: routeOf(spell, known),
    })),
    /** Authorities that were named in Parliament as having got out, with every overall grade and what is on record. */
    said: saidToHaveImproved.flatMap((laCode) => {
      const authority = record.find((one) => one.laCode === laCode);
      const recovery = authority && recoveryOf(authority, lastEarlierFinding(laCode), known);
      return recovery
        ? [{ ...recovery, statements: statements.filter((one) => one.laCode === laCode) }]
        : [];
    }),
    firstDay: firstDayOf(record, 'publication'),
    dataTo: lastPublication(record) ?? now,
    /** The same search with its day said, so that it shows the same tomorrow. */
    fixed: { ...search, until },
  };
}

export type MovementView = Awaited<ReturnType<typeof readMovementView>>;

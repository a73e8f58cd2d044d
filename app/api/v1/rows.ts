import type { z } from 'zod';
import { wholeAddress } from '@/app/(public)/view-source';
import type { Standing } from '@/lib/comparison/as-at';
import { standingsAt } from '@/lib/comparison/as-at';
import { type AsAt, resolveAsAt } from '@/lib/domain/as-at';
import { deliveryOn } from '@/lib/domain/delivery-organisations';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type {
  PublishedInspection,
  PublishedRecord,
  RecordedAuthority,
} from '@/lib/domain/published-record';
import { paths } from '@/lib/paths';
import type * as answers from '@/lib/schemas/api/answers';
import { today } from '@/lib/server/clock';

/** An inspection with whose it is. */
export type Listed = { authority: RecordedAuthority; inspection: PublishedInspection };

type AsAtQuery = {
  asAt?: string | undefined;
  rule: AsAt['rule'];
  publishedBy?: string | undefined;
};

/** The day a query is of. */
export function asAtOf({ asAt = undefined, rule, publishedBy = undefined }: AsAtQuery): AsAt {
  return resolveAsAt({ asAt: asAt ?? null, rule, publishedBy: publishedBy ?? null }, today());
}

/** Every published inspection, or those whose grades stood on the day asked for; newest publication first. */
export function listedInspections(record: PublishedRecord, query?: AsAtQuery): Listed[] {
  const listed = query?.asAt
    ? standingsAt(record, asAtOf(query)).flatMap(({ authority, inspection }) =>
        inspection ? [{ authority, inspection }] : [],
      )
    : record.flatMap((authority) =>
        authority.inspections.map((inspection) => ({ authority, inspection })),
      );

  return listed.toSorted(
    (a, b) =>
      compare(b.inspection.publishedOn, a.inspection.publishedOn) ||
      compare(a.authority.laCode, b.authority.laCode) ||
      compare(b.inspection.startedOn, a.inspection.startedOn) ||
      compare(a.inspection.id, b.inspection.id),
  );
}

type Narrowing = {
  since?: string | undefined;
  until?: string | undefined;
  laCode?: string | undefined;
  framework?: string | undefined;
  type?: string | undefined;
};

/** Whether an inspection is one of those asked for. */
export function isAskedFor({ authority, inspection }: Listed, query: Narrowing): boolean {
  const { publishedOn, framework, type } = inspection;

  return (
    (query.laCode === undefined || authority.laCode === query.laCode) &&
    (query.framework === undefined || framework === query.framework) &&
    (query.type === undefined || type === query.type) &&
    (query.since === undefined || (publishedOn !== null && query.since <= publishedOn)) &&
    (query.until === undefined || (publishedOn !== null && publishedOn <= query.until))
  );
}

/** Whether a judgement came to what is asked for. */
export function cameTo(
  { judgements }: Pick<PublishedInspection, 'judgements'>,
  area: JudgementArea | undefined,
  outcome: JudgementOutcome | undefined,
): boolean {
  return area === undefined || judgements[area] === outcome;
}

export function toInspectionRow({
  authority,
  inspection,
}: Listed): z.output<typeof answers.inspection> {
  const { laCode, name } = authority;
  const day = inspection.startedOn ?? inspection.publishedOn;

  return {
    laCode,
    laName: name,
    ...factsOf(inspection),
    judgements: { ...inspection.judgements },
    page: day && wholeAddress(paths.localAuthorities.inspection(laCode, day)),
  };
}
export function factsOf({ framework, type, startedOn, endedOn, publishedOn }: PublishedInspection) {
  return { framework, type, startedOn, endedOn, publishedOn };
}

export function toAuthorityRow(
  { authority: of, inspection: standing }: Standing,
  day: string,
): z.output<typeof answers.authority> {
  const { laCode, gssCode, name, region, ofstedRegion, type } = of;

  return {
    laCode,
    gssCode,
    name,
    region,
    ofstedRegion,
    type,
    delivery: deliveryOn(laCode, day)?.name ?? null,
    standing: standing && { ...factsOf(standing), judgements: { ...standing.judgements } },
  };
}

function compare(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

import 'server-only';
import { z } from 'zod';
import type { ConcernEvent, ConcernRecord } from '@/lib/domain/concern-record';
import type { Viewer } from '@/lib/domain/people';
import { db } from '@/lib/server/db';
import { listCouncilItems } from './council-items';
import { toDay, toDayOrNull } from './days';
import { isLaCode } from './event-address';
import { inspectionSelect, newestOfEach } from './inspection-rows';
import { publicNow } from './public-now';
import { storedEventType, storedFramework } from './stored';

const areaKind = z.enum(['improvement', 'priorityAction']);
const itemSchema = z.object({
  position: z.int(),
  text: z.string(),
  criteria: z.array(z.string()),
  state: z.enum(['recorded', 'withdrawn']),
});

/** The concerns of an authority with what each event says of them and asks for. */
export async function readConcerns(laCode: string, viewer: Viewer | null): Promise<ConcernRecord> {
  if (!isLaCode(laCode)) return { concerns: [], mentions: [], events: [] };

  const [concerns, mentions, events] = await Promise.all([
    listCouncilItems('concern', { laCode }, viewer),
    listCouncilItems('mention', { laCode }, viewer),
    readEvents(laCode),
  ]);
  return {
    concerns: concerns.map(({ id, version, content }) => ({
      id,
      version,
      title: content.title,
      criteria: content.criteria,
    })),
    mentions: mentions.flatMap(({ id, parentId, inspectionId, version, recordedAt, content }) =>
      parentId && inspectionId
        ? [{ ...content, id, concernId: parentId, inspectionId, version, recordedAt }]
        : [],
    ),
    events,
  };
}

async function readEvents(laCode: string): Promise<ConcernEvent[]> {
  const rows = await db.inspection.findMany({
    where: { AND: [{ laCode, startedOn: { not: null } }, publicNow()] },
    orderBy: [{ startedOn: 'asc' }, { type: 'asc' }],
    select: {
      id: true,
      laCode: true,
      type: true,
      framework: true,
      judgements: inspectionSelect.judgements,
      startedOn: true,
      endedOn: true,
      publishedOn: true,
      theme: true,
      reportUrl: true,
      _count: { select: { snapshots: true, reportImports: true } },
      areas: {
        select: {
          id: true,
          kind: true,
          versions: {
            orderBy: { version: 'desc' },
            take: 1,
            select: { position: true, text: true, criteria: true, state: true },
          },
        },
      },
    },
  });

  return rows.map(({ id, startedOn, areas, _count, ...row }) => ({
    ...row,
    inspectionId: id,
    type: storedEventType.parse(row.type),
    framework: storedFramework.parse(row.framework),
    judgements: newestOfEach(row.judgements),
    startedOn: startedOn ? toDay(startedOn) : '',
    endedOn: toDayOrNull(row.endedOn),
    publishedOn: toDayOrNull(row.publishedOn),
    textHeld: _count.snapshots + _count.reportImports > 0,
    items: areas
      .flatMap(({ id: areaId, kind, versions }) => {
        const newest = itemSchema.safeParse(versions[0]).data;
        return newest?.state === 'recorded'
          ? [
              {
                id: areaId,
                kind: areaKind.parse(kind),
                number: newest.position,
                text: newest.text,
                criteria: newest.criteria,
              },
            ]
          : [];
      })
      .toSorted((a, b) => a.number - b.number),
  }));
}

/** Authorities with concerns on record, by code, with how many. */
export async function countConcerns(): Promise<
  { laCode: string; name: string; concerns: number }[]
> {
  const rows = await db.$queryRaw`
    SELECT authority.la_code AS "laCode", authority.name, count(*)::int AS concerns
      FROM council_item AS item
      JOIN local_authority AS authority ON authority.la_code = item.la_code
      JOIN LATERAL (SELECT state FROM concern_version WHERE item_id = item.id
                    ORDER BY version DESC LIMIT 1) AS newest ON newest.state = 'recorded'
     WHERE item.kind = 'concern'
     GROUP BY authority.la_code, authority.name ORDER BY authority.name`;
  return z.array(z.object({ laCode: z.string(), name: z.string(), concerns: z.int() })).parse(rows);
}

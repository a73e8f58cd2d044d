import 'server-only';
import type {
  LocalAuthority,
  LocalAuthorityWithLatest,
  Succession,
} from '@/lib/domain/local-authority-record';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/server/db';
import { toDay, toDayOrNull } from './days';
import { graded, inspectionSelect, toInspection } from './inspection-rows';
import { publicNow } from './public-now';
import {
  storedAuthorityStatus,
  storedAuthorityType,
  storedOfstedRegion,
  storedRegion,
} from './stored';

const authoritySelect = {
  laCode: true,
  gssCode: true,
  name: true,
  status: true,
  region: true,
  ofstedRegion: true,
  type: true,
  deliveryOrganisation: true,
  establishedOn: true,
  abolishedOn: true,
  children0To17: true,
  childrenMidYear: true,
} satisfies Prisma.LocalAuthoritySelect;

function toLocalAuthority(
  row: Prisma.LocalAuthorityGetPayload<{ select: typeof authoritySelect }>,
): LocalAuthority {
  return {
    ...row,
    status: storedAuthorityStatus.parse(row.status),
    region: storedRegion.parse(row.region),
    ofstedRegion: storedOfstedRegion.parse(row.ofstedRegion),
    type: storedAuthorityType.parse(row.type),
    establishedOn: toDayOrNull(row.establishedOn),
    abolishedOn: toDayOrNull(row.abolishedOn),
  };
}

/** The 153 authorities of today by name, each with its newest published inspection. */
export async function listLocalAuthoritiesWithLatest(): Promise<LocalAuthorityWithLatest[]> {
  const rows = await db.localAuthority.findMany({
    where: { status: 'current' },
    orderBy: { name: 'asc' },
    select: {
      ...authoritySelect,
      inspections: {
        where: { AND: [publicNow(), graded] },
        orderBy: [{ publishedOn: 'desc' }, { startedOn: 'desc' }],
        take: 1,
        select: inspectionSelect,
      },
    },
  });

  return rows.map(({ inspections, ...authority }) => ({
    authority: toLocalAuthority(authority),
    latest: inspections[0] ? toInspection(inspections[0]) : null,
  }));
}

/** Code and name of every authority of today, by name. */
export async function listLocalAuthorityNames(): Promise<{ laCode: string; name: string }[]> {
  return db.localAuthority.findMany({
    where: { status: 'current' },
    orderBy: { name: 'asc' },
    select: { laCode: true, name: true },
  });
}

/** Authorities that a name or code leads to, former ones included: "861", "Stoke", "E06000021". */
export async function findLocalAuthorities(text: string): Promise<LocalAuthority[]> {
  const wanted = text.trim().slice(0, 100);
  if (wanted === '') return [];

  const matches = { contains: wanted, mode: 'insensitive' } satisfies Prisma.StringFilter;
  const rows = await db.localAuthority.findMany({
    where: {
      OR: [{ name: matches }, { laCode: wanted }, { aliases: { some: { alias: matches } } }],
    },
    orderBy: [{ status: 'asc' }, { name: 'asc' }],
    select: authoritySelect,
  });
  return rows.map(toLocalAuthority);
}

/** One authority with who came before and after it, or null when there is none of this code. */
export async function getLocalAuthority(laCode: string): Promise<{
  authority: LocalAuthority;
  predecessors: Succession[];
  successors: Succession[];
} | null> {
  if (!/^\d{3}$/.test(laCode)) return null;

  const row = await db.localAuthority.findUnique({
    where: { laCode },
    select: {
      ...authoritySelect,
      predecessors: {
        select: {
          effectiveOn: true,
          note: true,
          predecessor: { select: { laCode: true, name: true } },
        },
      },
      successors: {
        select: {
          effectiveOn: true,
          note: true,
          successor: { select: { laCode: true, name: true } },
        },
      },
    },
  });
  if (!row) return null;

  const { predecessors, successors, ...authority } = row;
  return {
    authority: toLocalAuthority(authority),
    predecessors: predecessors.map(({ predecessor, effectiveOn, note }) => ({
      ...predecessor,
      effectiveOn: toDay(effectiveOn),
      note,
    })),
    successors: successors.map(({ successor, effectiveOn, note }) => ({
      ...successor,
      effectiveOn: toDay(effectiveOn),
      note,
    })),
  };
}

import 'server-only';
import type { LocalAuthority, Succession } from '@/lib/domain/local-authority-record';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db } from '@/lib/server/db';
import { toDay, toDayOrNull } from './days';
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

/** Code and name of every authority of today, by name. */
export async function listLocalAuthorityNames(): Promise<{ laCode: string; name: string }[]> {
  return db.localAuthority.findMany({
    where: { status: 'current' },
    orderBy: { name: 'asc' },
    select: { laCode: true, name: true },
  });
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

import 'server-only';
import type { KnownAuthorities } from '@/lib/importers/outcomes/authorities';
import { toDay, toDayOrNull } from '@/lib/queries/days';
import { db } from '@/lib/server/db';

/** Every authority there is or was, with all its names and codes, and who followed whom: for reading published files. */
export async function listKnownAuthorities(): Promise<KnownAuthorities> {
  const [authorities, successions] = await Promise.all([
    db.localAuthority.findMany({
      select: {
        laCode: true,
        gssCode: true,
        name: true,
        dfeName: true,
        ofstedName: true,
        establishedOn: true,
        abolishedOn: true,
        aliases: { select: { kind: true, alias: true } },
      },
    }),
    db.localAuthoritySuccession.findMany({
      select: { predecessorLaCode: true, successorLaCode: true, effectiveOn: true },
    }),
  ]);
  return {
    localAuthorities: authorities.map((authority) => ({
      laCode: authority.laCode,
      gssCode: authority.gssCode,
      name: authority.name,
      dfeName: authority.dfeName ?? undefined,
      ofstedName: authority.ofstedName ?? undefined,
      establishedOn: toDayOrNull(authority.establishedOn) ?? undefined,
      abolishedOn: toDayOrNull(authority.abolishedOn) ?? undefined,
      aliases: authority.aliases,
    })),
    successions: successions.map(({ predecessorLaCode, successorLaCode, effectiveOn }) => ({
      predecessor: predecessorLaCode,
      successor: successorLaCode,
      effectiveOn: toDay(effectiveOn),
    })),
  };
}

import { paths } from '@/lib/paths';
import { expect, test } from '@/tests/support/e2e';
import { arrangeEntry } from '@/tests/support/e2e-database';
import { probeAll, probeHeaders, spellingsOf } from '@/tests/support/e2e-probes';
import { traceIn } from '@/tests/support/e2e-requests';

const marker = 'Bittern four is in no published report';

const pages = [
  { name: 'list of entries', path: (id: string) => paths.inspections.evidence(id) },
  { name: 'entry', path: paths.inspections.evidenceEntry },
  {
    name: 'judgement',
    path: (id: string) => paths.inspections.judgement(id, 'helpAndProtection'),
  },
] as const;

for (const { name, path } of pages) {
  test(`No spelling of an address and no header opens the ${name} of an unpublished inspection`, async ({
    origin,
    owner,
    inspection,
  }) => {
    const entryId = await arrangeEntry(owner, inspection.id, { summary: marker });
    const spellings = spellingsOf(path(inspection.id, entryId));
    const probes = [
      ...spellings.flatMap((spelling) =>
        probeHeaders.map((headers) => ({ method: 'GET', path: spelling, headers })),
      ),
      ...spellings.map((spelling) => ({ method: 'POST', path: spelling, headers: {} })),
    ];
    const { sent, leaks, traces, broken } = await probeAll(
      origin,
      probes,
      [marker, `Inspection of ${inspection.authority}`],
      traceIn,
    );

    expect(leaks).toEqual([]);
    expect(traces).toEqual([]);
    expect(broken).toEqual([]);
    expect(sent).toBeGreaterThan(600);
  });

  test(`The same probes do find the ${name} with the session of its team`, async ({
    context,
    origin,
    owner,
    inspection,
    signInAs,
  }) => {
    const entryId = await arrangeEntry(owner, inspection.id, { summary: marker });
    await signInAs('inspector');
    const cookie = (await context.cookies()).map((jar) => `${jar.name}=${jar.value}`).join('; ');
    const { leaks } = await probeAll(
      origin,
      spellingsOf(path(inspection.id, entryId)).map((spelling) => ({
        method: 'GET',
        path: spelling,
        headers: { cookie },
      })),
      [marker],
      traceIn,
    );

    expect(leaks.length).toBeGreaterThan(3);
  });
}

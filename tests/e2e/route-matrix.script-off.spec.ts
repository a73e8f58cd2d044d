import type { Pool } from 'pg';
import { test as base, expect } from '@/tests/support/e2e';
import {
  arrangeChallenge,
  arrangeEntry,
  arrangeInspection,
  findStoke,
  publish,
  type TestInspection,
} from '@/tests/support/e2e-database';
import { traceIn } from '@/tests/support/e2e-requests';
import {
  listRoutes,
  type Place,
  type RoutePattern,
  routePatterns,
  routes,
} from '@/tests/support/e2e-routes';
import {
  type Answer,
  ask,
  type Cookies,
  collectCookies,
  type Outcome,
  type ViewerKind,
  viewers,
} from '@/tests/support/e2e-viewers';

/**
 * The places asked for: an inspection with the demo team on it, one with another team, the published one of
 * Stoke-on-Trent whose evidence is released, a published one whose evidence is not, and none at all.
 */
const places = ['own', 'others', 'closed', 'unreleased', 'missing'] as const;
type Row = readonly [Outcome, Outcome, Outcome, Outcome, Outcome];
type Access = Readonly<Record<ViewerKind, Row>>;

const always = (outcome: Outcome): Row => [outcome, outcome, outcome, outcome, outcome];
const byRole = (given: Partial<Access>, everybodyElse: Row): Access => ({
  nobody: everybodyElse,
  inspector: everybodyElse,
  leadInspector: everybodyElse,
  qualityAssurer: everybodyElse,
  councilLeader: everybodyElse,
  electedMember: everybodyElse,
  official: everybodyElse,
  administrator: everybodyElse,
  ...given,
});

const everybody = byRole({}, always(200));
const authority = byRole({}, [200, 200, 200, 200, 404]);
const published = byRole({}, [404, 404, 200, 200, 404]);
const onceReleased = byRole({}, [404, 404, 200, 404, 404]);
/** The published one without released evidence was never frozen either. */
const onceFrozen = onceReleased;

const ofTheTeam: Row = [200, 404, 200, 200, 404];
const whileOpen: Row = [200, 404, 409, 409, 404];
const neverByCheckers: Row = [403, 404, 403, 403, 404];
const teamReads = byRole(
  {
    nobody: always('signIn'),
    inspector: ofTheTeam,
    leadInspector: ofTheTeam,
    qualityAssurer: ofTheTeam,
  },
  always(404),
);
const teamWrites = byRole(
  {
    nobody: always('signIn'),
    inspector: whileOpen,
    leadInspector: whileOpen,
    qualityAssurer: neverByCheckers,
  },
  always(404),
);
const leadManages = byRole(
  {
    nobody: always('signIn'),
    inspector: [403, 404, 403, 403, 404],
    leadInspector: whileOpen,
    qualityAssurer: neverByCheckers,
  },
  always(404),
);
const onlyCheckersWhileChecked = byRole(
  {
    nobody: always('signIn'),
    inspector: neverByCheckers,
    leadInspector: neverByCheckers,
    qualityAssurer: [409, 404, 409, 409, 404],
  },
  always(404),
);
/** A report is written while an inspection is judged and checked; the own one is still in fieldwork. */
const notYetOpen: Row = [409, 404, 409, 409, 404];
const reportWrites = byRole(
  {
    nobody: always('signIn'),
    inspector: notYetOpen,
    leadInspector: notYetOpen,
    qualityAssurer: neverByCheckers,
  },
  always(404),
);
const leadOnly = (lead: Row) =>
  byRole(
    {
      nobody: always('signIn'),
      inspector: neverByCheckers,
      leadInspector: lead,
      qualityAssurer: neverByCheckers,
    },
    always(404),
  );
const signedInNone = byRole({ nobody: always('signIn') }, always(404));
/** Only the closed place is Stoke-on-Trent’s, whose leader and member ask. */
const ofAnother: Row = [403, 403, 403, 403, 404];
const ownCouncil: Row = [403, 403, 200, 403, 404];
const ofTheCouncil = byRole(
  { nobody: always('signIn'), councilLeader: ownCouncil, electedMember: ownCouncil },
  ofAnother,
);
const inspectors = byRole(
  { nobody: always('signIn'), inspector: always(200), leadInspector: always(200) },
  always(403),
);

const expected: Readonly<Record<RoutePattern, Access>> = {
  '/': everybody,
  '/accessibility-statement': everybody,
  '/cookies': everybody,
  '/privacy': everybody,
  '/offline': everybody,
  '/sign-in': everybody,
  '/sign-out': byRole({}, always(405)),
  '/sign-out/done': everybody,
  '/problems/[kind]': byRole({}, always(404)),
  '/api/health': everybody,
  '/api/session': everybody,
  '/api/inspections/[inspectionId]/evidence': byRole({}, always(405)),
  '/api/inspections/[inspectionId]/evidence/receipts': { ...teamReads, nobody: always(401) },
  '/api/inspections/[inspectionId]/effect': byRole({}, always(405)),
  '/api/inspections/[inspectionId]/drafts/[draftId]': byRole({}, always(405)),
  '/how-grades-are-derived': everybody,
  '/schemas/inspection-evidence-1.json': everybody,
  '/try': everybody,
  '/try/evidence.json': byRole({}, always(405)),
  '/local-authorities': everybody,
  '/local-authorities/prepared': everybody,
  '/local-authorities/file.csv': everybody,
  '/local-authorities/file.ods': everybody,
  '/national-picture': everybody,
  '/national-picture/file.csv': everybody,
  '/national-picture/file.ods': everybody,
  '/national-picture/map': everybody,
  '/national-picture/map/file.csv': everybody,
  '/national-picture/map/file.ods': everybody,
  '/local-authorities/compare': everybody,
  '/local-authorities/compare/file.csv': everybody,
  '/local-authorities/compare/file.ods': everybody,
  '/national-picture/movement': everybody,
  '/national-picture/movement/file.csv': everybody,
  '/national-picture/movement/file.ods': everybody,
  '/national-picture/themes': everybody,
  '/national-picture/themes/file.csv': everybody,
  '/national-picture/themes/file.ods': everybody,
  '/local-authorities/[laCode]': authority,
  '/local-authorities/[laCode]/briefing': authority,
  '/local-authorities/[laCode]/briefing/[file]': published,
  '/local-authorities/[laCode]/concerns': authority,
  '/local-authorities/[laCode]/intervention': authority,
  '/national-picture/interventions': everybody,
  '/national-picture/repeat-concerns': everybody,
  // No authority has the concern asked for.
  '/local-authorities/[laCode]/concerns/[concernId]': byRole({}, always(404)),
  '/local-authorities/[laCode]/inspections/[date]': published,
  '/local-authorities/[laCode]/inspections/[date]/evidence': published,
  '/local-authorities/[laCode]/inspections/[date]/evidence.json': {
    ...onceReleased,
    inspector: [404, 404, 200, 200, 404],
    leadInspector: [404, 404, 200, 200, 404],
    qualityAssurer: [404, 404, 200, 200, 404],
  },
  '/local-authorities/[laCode]/inspections/[date]/judgements/[area]': published,
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]': onceFrozen,
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]/files': onceFrozen,
  '/local-authorities/[laCode]/inspections/[date]/versions/[number]/files/[file]': onceFrozen,
  '/local-authorities/[laCode]/inspections/[date]/files': onceFrozen,
  '/local-authorities/[laCode]/inspections/[date]/files/[file]': onceFrozen,
  '/corrections': everybody,
  '/data-versions': everybody,
  '/developers': everybody,
  '/api/v1/openapi.json': everybody,
  '/api/v1/data-version': everybody,
  '/api/v1/corrections': everybody,
  '/api/v1/distribution': everybody,
  '/api/v1/indicators': everybody,
  '/api/v1/indicators/[key]/values': everybody,
  '/api/v1/inspections': everybody,
  '/api/v1/inspections/[laCode]/[startDate]': published,
  '/api/v1/judgements': everybody,
  '/api/v1/local-authorities': everybody,
  '/api/v1/local-authorities/[laCode]': authority,
  '/api/v1/local-authorities/[laCode]/inspections': authority,
  '/api/v1/visits': everybody,
  '/local-authorities/[laCode]/inspections/[date]/other-framework': published,
  '/inspections': { ...inspectors, qualityAssurer: always(200) },
  '/inspections/new': inspectors,
  '/inspections/[inspectionId]': teamReads,
  '/inspections/[inspectionId]/evidence': teamReads,
  '/inspections/[inspectionId]/evidence/new': teamWrites,
  '/inspections/[inspectionId]/evidence/quick': teamWrites,
  '/inspections/[inspectionId]/evidence/[entryId]': teamReads,
  '/inspections/[inspectionId]/evidence/[entryId]/revise': teamWrites,
  '/inspections/[inspectionId]/evidence/[entryId]/withdraw': teamWrites,
  '/inspections/[inspectionId]/evidence/[entryId]/attach': teamWrites,
  '/inspections/[inspectionId]/evidence/[entryId]/files/[attachmentId]': byRole(
    { nobody: always('signIn') },
    always(404),
  ),
  '/inspections/[inspectionId]/judgements/[area]': teamReads,
  '/inspections/[inspectionId]/judgements/[area]/confirm': teamReads,
  '/inspections/[inspectionId]/judgements/[area]/dissent': teamReads,
  '/inspections/[inspectionId]/quality-assurance': teamReads,
  '/inspections/[inspectionId]/quality-assurance/new': onlyCheckersWhileChecked,
  '/inspections/[inspectionId]/quality-assurance/[challengeId]': teamReads,
  '/inspections/[inspectionId]/checklist': teamReads,
  '/inspections/[inspectionId]/files': {
    ...teamReads,
    administrator: [200, 200, 200, 200, 404],
  },
  '/inspections/[inspectionId]/files/[jobId]': byRole({ nobody: always('signIn') }, always(404)),
  '/inspections/[inspectionId]/factual-accuracy': teamReads,
  '/inspections/[inspectionId]/factual-accuracy/time': leadManages,
  '/inspections/[inspectionId]/factual-accuracy/[commentId]': signedInNone,
  '/improvement': byRole(
    {
      nobody: always('signIn'),
      councilLeader: always(200),
      electedMember: always(200),
      official: always(200),
    },
    always(403),
  ),
  '/improvement/[laCode]': ofTheCouncil,
  // The team of an inspection is told that no plan can be written yet.
  '/improvement/[laCode]/plans/[inspectionId]': {
    ...ofTheCouncil,
    inspector: [200, 403, 403, 403, 404],
    leadInspector: [200, 403, 403, 403, 404],
    qualityAssurer: [200, 403, 403, 403, 404],
  },
  '/improvement/[laCode]/plans/[inspectionId]/bulk': { ...ofTheCouncil, electedMember: ofAnother },
  '/improvement/[laCode]/plans/[inspectionId]/bulk/template.csv': ofTheCouncil,
  '/improvement/[laCode]/self-evaluation': ofTheCouncil,
  '/improvement/[laCode]/concerns': { ...ofTheCouncil, official: authority.official },
  // No authority has the concern asked for; a member of the council adds nothing.
  '/improvement/[laCode]/concerns/[concernId]/met': {
    ...ofTheCouncil,
    councilLeader: [403, 403, 404, 403, 404],
    electedMember: ofAnother,
  },
  '/improvement/[laCode]/boards': ofTheCouncil,
  // A member of the council reads its plan and adds nothing to it.
  '/improvement/[laCode]/[kind]/keep': { ...ofTheCouncil, electedMember: ofAnother },
  '/improvement/[laCode]/[kind]/[itemId]': signedInNone,
  '/drafts-to-check': byRole({ nobody: always('signIn'), councilLeader: always(200) }, always(403)),
  // None of these inspections is with its council: where one is, its own journey and the integration tests look.
  '/drafts-to-check/[inspectionId]': signedInNone,
  '/drafts-to-check/[inspectionId]/comments': signedInNone,
  '/drafts-to-check/[inspectionId]/comments/new': signedInNone,
  '/drafts-to-check/[inspectionId]/comments/[commentId]': signedInNone,
  '/drafts-to-check/[inspectionId]/earlier': signedInNone,
  '/inspections/[inspectionId]/sampling': teamReads,
  '/inspections/[inspectionId]/bundle': teamReads,
  '/inspections/[inspectionId]/bundle/evidence.json': teamReads,
  '/inspections/[inspectionId]/bundle/notes-template.csv': teamReads,
  '/inspections/[inspectionId]/report': teamReads,
  '/inspections/[inspectionId]/report/preview': teamReads,
  '/inspections/[inspectionId]/report/write': reportWrites,
  '/inspections/[inspectionId]/report/write/summary': reportWrites,
  '/inspections/[inspectionId]/report/write/facts': reportWrites,
  '/inspections/[inspectionId]/report/write/paragraphs/new': reportWrites,
  '/inspections/[inspectionId]/report/write/paragraphs/[paragraphId]': reportWrites,
  '/inspections/[inspectionId]/report/write/areas/new': reportWrites,
  '/inspections/[inspectionId]/report/write/areas/[areaId]': reportWrites,
  '/inspections/[inspectionId]/publish': leadOnly([409, 404, 409, 409, 404]),
  // The published one without released evidence was never frozen: the page says where it is corrected.
  '/inspections/[inspectionId]/correct': leadOnly([409, 404, 200, 200, 404]),
  '/inspections/[inspectionId]/steps/[step]': byRole(
    { nobody: always('signIn'), leadInspector: [200, 404, 404, 404, 404] },
    always(404),
  ),
  '/inspections/[inspectionId]/team': teamReads,
  '/inspections/[inspectionId]/team/appoint': leadManages,
  '/inspections/[inspectionId]/team/assign': leadManages,
  '/inspections/[inspectionId]/team/hand-over': leadManages,
  '/imports/outcomes': byRole(
    { nobody: always('signIn'), administrator: always(200) },
    always(403),
  ),
  // None of the inspections is an edition.
  '/imports/outcomes/[editionId]': byRole(
    { nobody: always('signIn'), administrator: always(404) },
    always(403),
  ),
  '/imports/indicators': byRole(
    { nobody: always('signIn'), administrator: always(200) },
    always(403),
  ),
  '/imports/reports': { ...inspectors, administrator: always(200) },
  // No report was taken in of any of these: where one was, its own journey and the integration tests look.
  '/imports/reports/[inspectionId]': signedInNone,
  '/imports/reports/[inspectionId]/paragraphs/[paragraph]': signedInNone,
  '/imports/reports/[inspectionId]/areas/[areaId]': signedInNone,
  '/imports/reports/[inspectionId]/evidence.json': signedInNone,
  '/audit': byRole(
    { nobody: always('signIn'), leadInspector: always(200), administrator: always(200) },
    always(403),
  ),
  '/audit/[inspectionId]': byRole(
    {
      nobody: always('signIn'),
      leadInspector: ofTheTeam,
      administrator: [200, 200, 200, 200, 404],
    },
    always(404),
  ),
};

/** What only a team may read: in the entries of all places but Stoke-on-Trent's. */
const marker = 'Kingfisher seven is in no published report';
const mayRead = ['inspector', 'leadInspector', 'qualityAssurer'].flatMap((viewer) => [
  `${viewer} at own`,
  `${viewer} at unreleased`,
]);

type Arranged = { cookies: Cookies; at: Readonly<Record<(typeof places)[number], Place>> };

const test = base.extend<object, { arranged: Arranged }>({
  arranged: [
    async ({ browser, owner, origin }, use) =>
      use({ cookies: await collectCookies(browser, origin), at: await arrangePlaces(owner) }),
    { scope: 'worker' },
  ],
});

async function arrangePlaces(owner: Pool): Promise<Arranged['at']> {
  const withMarker = async (inspection: TestInspection) => ({
    ...inspection,
    inspectionId: inspection.id,
    entryId: await arrangeEntry(owner, inspection.id, { summary: marker }),
    challengeId: await arrangeChallenge(owner, inspection.id, marker),
  });
  const unreleased = await withMarker(await arrangeInspection(owner, { of: 'former' }));
  await publish(owner, unreleased.id);
  const closed = await findStoke(owner);

  return {
    own: await withMarker(await arrangeInspection(owner)),
    others: await withMarker(await arrangeInspection(owner, { appointed: [] })),
    closed: {
      ...closed,
      challengeId: await arrangeChallenge(owner, closed.inspectionId, 'Why?'),
    },
    unreleased,
    missing: {
      inspectionId: '0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11',
      entryId: '1d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11',
      laCode: '000',
      startedOn: '2026-09-07',
    },
  };
}

/** Everybody asks for one route at every place: how it ended, and who read what only the team may. */
async function askEverywhere(origin: string, { cookies, at }: Arranged, pattern: RoutePattern) {
  const asked = viewers.flatMap((viewer) => {
    // Many routes are the same at every place, and are asked for once.
    const answers = new Map<string, Promise<Answer>>();
    return places.map((place) => {
      const address = routes[pattern](at[place]);
      const answer = answers.get(address) ?? ask(origin, address, cookies.get(viewer) ?? '');
      answers.set(address, answer);
      return { viewer, place, answer };
    });
  });
  const answers = await Promise.all(
    asked.map(async ({ answer, ...where }) => ({ ...where, ...(await answer) })),
  );
  return {
    outcomes: Object.fromEntries(
      viewers.map((viewer) => [
        viewer,
        answers.filter((answer) => answer.viewer === viewer).map(({ outcome }) => outcome),
      ]),
    ),
    readers: answers
      .filter(({ body }) => body.includes(marker))
      .map(({ viewer, place }) => `${viewer} at ${place}`),
    traces: answers.flatMap(({ body }) => traceIn(body)),
  };
}

test('Every route under app is in the matrix', () => {
  expect(Object.keys(routes).sort()).toEqual(listRoutes());
});

for (const pattern of routePatterns) {
  test(`${pattern} answers each role as it should, at each inspection`, async ({
    origin,
    arranged,
  }) => {
    const { outcomes, readers, traces } = await askEverywhere(origin, arranged, pattern);

    expect(outcomes).toEqual(expected[pattern]);
    expect(readers.filter((reader) => !mayRead.includes(reader))).toEqual([]);
    expect(traces).toEqual([]);
  });
}

test('The team does read what nobody else does, so that the matrix can see', async ({
  origin,
  arranged,
}) => {
  const { readers } = await askEverywhere(origin, arranged, '/inspections/[inspectionId]/evidence');

  expect(readers).toEqual(mayRead);
});

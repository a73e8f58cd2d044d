import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressDay } from '@/lib/domain/inspection-record';
import type { VisitType } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import type { StatusTransitionName } from '@/lib/permissions/status-transitions';
import { holdClock } from '@/tests/support/clock';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';
import { addEntry } from '@/tests/support/judging';

const monday = '2026-11-23T10:00:00.000Z';

let database: TestDatabase;
let starting: typeof import('@/lib/services/start-inspection');
let status: typeof import('@/lib/services/change-status');
let recording: typeof import('@/lib/services/record-evidence');
let confirming: typeof import('@/lib/services/confirm-judgement');
let dissenting: typeof import('@/lib/services/record-dissent');
let paragraphs: typeof import('@/lib/services/report/paragraphs');
let areas: typeof import('@/lib/services/report/areas');
let summaries: typeof import('@/lib/services/report/summary');
let signing: typeof import('@/lib/services/sign-off');
let reading: typeof import('@/lib/services/read-judging');
let returning: typeof import('@/lib/services/return-comments');
let publishing: typeof import('@/lib/services/publish-inspection');
let correcting: typeof import('@/lib/services/correct-publication');
let inspections: typeof import('@/lib/queries/inspections');
let snapshots: typeof import('@/lib/queries/snapshots');
let visits: typeof import('@/lib/queries/visits');
let council: typeof import('@/lib/queries/factual-accuracy');
let lead: Viewer;
let releaseClock = () => {};

beforeAll(async () => {
  database = await withDatabase('reference');
  starting = await import('@/lib/services/start-inspection');
  status = await import('@/lib/services/change-status');
  recording = await import('@/lib/services/record-evidence');
  confirming = await import('@/lib/services/confirm-judgement');
  dissenting = await import('@/lib/services/record-dissent');
  paragraphs = await import('@/lib/services/report/paragraphs');
  areas = await import('@/lib/services/report/areas');
  summaries = await import('@/lib/services/report/summary');
  signing = await import('@/lib/services/sign-off');
  reading = await import('@/lib/services/read-judging');
  returning = await import('@/lib/services/return-comments');
  publishing = await import('@/lib/services/publish-inspection');
  correcting = await import('@/lib/services/correct-publication');
  inspections = await import('@/lib/queries/inspections');
  snapshots = await import('@/lib/queries/snapshots');
  visits = await import('@/lib/queries/visits');
  council = await import('@/lib/queries/factual-accuracy');
  lead = await addPerson(database.owner, { role: 'leadInspector' });
});
afterAll(() => database.drop());
beforeEach(() => {
  releaseClock = holdClock(monday);
});
afterEach(() => releaseClock());

const done = { ok: true, value: null };
const refused = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) });

type Team = {
  id: string;
  laCode: string;
  startedOn: string;
  lead: Viewer;
  inspector: Viewer;
  checker: Viewer;
  director: Viewer;
};

let day = 0;

/** A visit in fieldwork with its team and the people of its council. */
async function arrange(type: VisitType = 'focusedVisit'): Promise<Team> {
  day += 1;
  const startedOn = new Date(Date.UTC(2026, 4, day)).toISOString().slice(0, 10);
  const id = await addInspection(database.owner, { startedOn, type, theme: 'Care leavers' });
  await database.owner.query(
    `INSERT INTO inspection_inspector (inspection_id, position, part, name) VALUES ($1, 0, 'lead', 'Lead inspector')`,
    [id],
  );
  return {
    id,
    laCode: '831',
    startedOn,
    lead: await addAppointed(database.owner, 'leadInspector', id),
    inspector: await addAppointed(database.owner, 'inspector', id),
    checker: await addAppointed(database.owner, 'qualityAssurer', id),
    director: await addPerson(database.owner, { role: 'councilLeader', laCode: '831' }),
  };
}

const step = ({ id }: Team, transition: StatusTransitionName, viewer: Viewer) =>
  status.changeStatus({ inspectionId: id, transition, reason: 'Why not' }, viewer);

async function record(team: Team, area: 'careLeavers' | 'leaders', summary: string) {
  const answer = await recording.recordEvidence(
    {
      inspectionId: team.id,
      submissionKey: randomUUID(),
      content: {
        area,
        criteria: [area === 'careLeavers' ? 'CL-01' : 'LE-01'],
        direction: 'weakness',
        extent: 'widespread',
        impact: 'serious',
        known: false,
        headline: false,
        summary,
      },
    },
    team.inspector,
  );
  if (!answer.ok) throw new Error(`Not recorded: ${answer.error.kind}`);
  return answer.value.reference;
}

const paragraph = (team: Team, area: 'careLeavers' | 'leaders', text: string, entry: string) =>
  paragraphs.saveParagraph(
    {
      inspectionId: team.id,
      itemId: randomUUID(),
      baseVersion: 0,
      reason: '',
      area,
      kind: 'finding',
      text,
      evidence: [entry],
    },
    team.inspector,
  );

const area = (
  team: Team,
  kind: 'improvement' | 'priorityAction',
  text: string,
  evidence: string[],
) =>
  areas.saveArea(
    {
      inspectionId: team.id,
      itemId: randomUUID(),
      baseVersion: 0,
      reason: '',
      kind,
      text,
      criteria: [],
      evidence,
    },
    team.inspector,
  );

async function digestNow({ id, checker }: Team): Promise<string> {
  const under = { framework: 'ilacs-2026', type: 'focusedVisit', theme: 'Care leavers' } as const;
  return (await reading.readChecking({ id, ...under }, checker))?.digest ?? '';
}

const signOff = async (team: Team, viewer = team.checker) =>
  signing.signOff({ inspectionId: team.id, digest: await digestNow(team), note: 'Read.' }, viewer);

/** A letter with findings on two areas, one thing to improve and one area for priority action. */
async function write(team: Team) {
  const plans = await record(team, 'careLeavers', 'Plans are not written with young people.');
  const oversight = await record(team, 'leaders', 'Leaders do not know who is homeless.');
  expect(await step(team, 'moveToJudging', team.lead)).toEqual(done);
  await paragraph(team, 'leaders', 'Leaders do not know.', oversight);
  await paragraph(team, 'careLeavers', 'Plans are late.', plans);
  await area(team, 'improvement', 'The quality of plans.', [plans]);
  await area(team, 'priorityAction', 'Care leavers who are homeless.', [oversight]);
  await summaries.saveSummary(
    { inspectionId: team.id, baseVersion: 0, reason: '', text: ['Too little, too late.'] },
    team.inspector,
  );
  await summaries.saveReportFacts(
    {
      inspectionId: team.id,
      reason: '',
      endedOn: team.startedOn,
      localTerm: null,
      themeAsPrinted: 'pathway plans',
    },
    team.inspector,
  );
  return { plans, oversight };
}

/** Walks it from agreeing findings to the final letter. */
async function walkToFinal(team: Team) {
  expect(await step(team, 'sendToQualityAssurance', team.lead)).toEqual(done);
  expect(await signOff(team)).toEqual(done);
  expect(await step(team, 'sendToCouncil', team.lead)).toEqual(done);
  expect(
    await returning.returnComments(
      { inspectionId: team.id, digest: returning.commentsDigest([]) },
      team.director,
    ),
  ).toEqual(done);
  expect(await step(team, 'makeFinal', team.lead)).toEqual(done);
}

const publish = (team: Team, publishAt: string | null = null, viewer = team.lead) =>
  publishing.publishInspection(
    {
      inspectionId: team.id,
      release: false,
      publishAt: publishAt === null ? null : new Date(publishAt),
    },
    viewer,
  );

const addressOf = ({ startedOn }: Team, type: VisitType = 'focusedVisit') =>
  addressDay({ startedOn, publishedOn: null, type });

describe('starting a visit', () => {
  const visit = (startedOn: string) => ({
    laCode: '831',
    type: 'focusedVisit' as const,
    theme: 'Front door' as const,
    themeAsPrinted: 'decisions at the front door',
    startedOn,
    leadInspectorIds: [lead.id],
  });

  test('keeps its theme, in the framework of its first day, planned for a day to come', async () => {
    const answer = await starting.startInspection(visit('2027-02-02'), lead);
    if (!answer.ok) throw new Error('not started');
    const id = answer.value.inspectionId;
    const leader = { ...lead, roles: [{ role: 'leadInspector' as const, inspectionId: id }] };

    expect(await inspections.getInspectionOf(id, leader)).toMatchObject({
      type: 'focusedVisit',
      framework: 'ilacs-2026',
      status: 'planned',
      theme: 'Front door',
      themeAsPrinted: 'decisions at the front door',
      judgements: [],
    });
  });

  test('may fall on the first day of an inspection, and never on that of its own kind', async () => {
    const on = '2027-03-02';
    const inspection = {
      laCode: '831',
      type: 'standardInspection' as const,
      startedOn: on,
      leadInspectorIds: [lead.id],
    };
    expect((await starting.startInspection(visit(on), lead)).ok).toBe(true);
    expect((await starting.startInspection(inspection, lead)).ok).toBe(true);
    expect(await starting.startInspection(visit(on), lead)).toEqual({
      ok: false,
      error: {
        kind: 'fields',
        errors: [
          {
            field: 'startedOn-day',
            message: expect.stringContaining('already a focused visit to Derby'),
          },
        ],
      },
    });
  });
});

describe('a visit from planning to its letter', () => {
  test('is published by the right people only, with priority action first and no grade', async () => {
    const team = await arrange();
    await write(team);
    expect(await step(team, 'sendToQualityAssurance', team.inspector)).toEqual(
      refused('notPermitted'),
    );
    expect(await publish(team)).toEqual(refused('closed'));
    expect(await step(team, 'sendToQualityAssurance', team.lead)).toEqual(done);
    expect(await step(team, 'sendToCouncil', team.lead)).toEqual({
      ok: false,
      error: { kind: 'unmet', needs: ['Quality assurance has to sign off first'] },
    });
    expect(await signOff(team, team.inspector)).toEqual(refused('notPermitted'));
    expect(await signOff(team)).toEqual(done);
    expect(await step(team, 'sendToCouncil', team.lead)).toEqual(done);

    const draft = await council.getCouncilDraft(team.id, team.director);
    expect(draft?.round.document.judgements).toEqual([]);
    expect(
      (await council.listDraftsToCheck(team.director)).map((one) => one.inspection.id),
    ).toEqual([team.id]);
    expect(await step(team, 'makeFinal', team.lead)).toEqual(refused('unmet'));
    await returning.returnComments(
      { inspectionId: team.id, digest: returning.commentsDigest([]) },
      team.director,
    );
    expect(await step(team, 'makeFinal', team.lead)).toEqual(done);
    expect(await publish(team, null, team.inspector)).toEqual(refused('notPermitted'));
    expect(await publish(team)).toEqual(done);

    const snapshot = await snapshots.getSnapshot(team.laCode, addressOf(team), null);
    expect(snapshot?.document).toMatchObject({
      inspection: { type: 'focusedVisit', theme: 'Care leavers', themeAsPrinted: 'pathway plans' },
      judgements: [],
      summary: ['Too little, too late.'],
      areasForImprovement: [
        { number: 1, kind: 'priorityAction', text: 'Care leavers who are homeless.' },
        { number: 2, kind: 'improvement', text: 'The quality of plans.' },
      ],
    });
    // What the theme is about comes first, then the other areas in the order of the framework.
    expect(
      snapshot?.document.sections.flatMap(({ area: about, paragraphs: own }) =>
        own.map(({ number }) => [about, number]),
      ),
    ).toEqual([
      ['careLeavers', 1],
      ['leaders', 2],
    ]);
    const { rows } = await database.owner.query(
      'SELECT 1 FROM judgement_version WHERE inspection_id = $1',
      [team.id],
    );
    expect(rows).toEqual([]);
  });

  test('has no grade to confirm, to hold otherwise or to derive', async () => {
    const team = await arrange();
    await record(team, 'careLeavers', 'Plans are not written with young people.');
    await step(team, 'moveToJudging', team.lead);
    const grade = { inspectionId: team.id, area: 'careLeavers', grade: 'inadequate' } as const;

    expect(
      await confirming.confirmJudgement(
        { ...grade, reason: 'Sure', digest: '', baseVersion: 0 },
        team.lead,
      ),
    ).toEqual(refused('notFound'));
    expect(
      await dissenting.recordDissent(
        { ...grade, dissentId: randomUUID(), because: 'I hold otherwise' },
        team.inspector,
      ),
    ).toEqual(refused('notFound'));
    const { rows } = await database.owner.query<{ judgements: unknown[] }>(
      `SELECT result->'judgements' AS judgements FROM derivation WHERE inspection_id = $1`,
      [team.id],
    );
    expect(rows).toEqual([{ judgements: [] }]);
  });

  test('is signed off anew once its evidence changes', async () => {
    const team = await arrange('monitoringVisit');
    await write(team);
    await step(team, 'sendToQualityAssurance', team.lead);
    const under = { id: team.id, framework: 'ilacs-2026', type: 'monitoringVisit' } as const;
    const stateOf = async () =>
      reading.readChecking({ ...under, theme: 'Care leavers' }, team.checker);
    const digest = (await stateOf())?.digest ?? '';
    await signing.signOff({ inspectionId: team.id, digest, note: '' }, team.checker);
    expect((await stateOf())?.signOff.kind).toBe('stands');

    await record(team, 'leaders', 'Nobody asks young people.');
    expect((await stateOf())?.signOff.kind).toBe('voided');
    expect(await step(team, 'sendToCouncil', team.lead)).toEqual({
      ok: false,
      error: {
        kind: 'unmet',
        needs: [
          'Something has changed since quality assurance signed off. It has to be signed off again',
        ],
      },
    });
  });

  test('is not published while an area for priority action has neither words nor evidence', async () => {
    const team = await arrange();
    const { plans } = await write(team);
    const { rows } = await database.owner.query<{ id: string }>(
      `WITH added AS (INSERT INTO area_for_improvement (inspection_id, kind) VALUES ($1, 'priorityAction') RETURNING id)
       INSERT INTO area_for_improvement_version (area_id, version, state, position, text, criteria)
       SELECT id, 1, 'recorded', 9, ' ', '{}' FROM added RETURNING area_id AS id`,
      [team.id],
    );
    await walkToFinal(team);
    expect(await publish(team)).toEqual({
      ok: false,
      error: {
        kind: 'unmet',
        needs: ['Put right what the publication checklist still finds wrong: 2 errors'],
      },
    });

    await step(team, 'returnToJudging', team.lead);
    const words = {
      inspectionId: team.id,
      itemId: rows[0]?.id ?? '',
      baseVersion: 1,
      reason: 'Said at last',
      kind: 'priorityAction' as const,
      text: 'Homes for care leavers.',
      criteria: [],
      evidence: [plans],
    };
    expect((await areas.saveArea(words, team.inspector)).ok).toBe(true);
    await walkToFinal(team);
    expect(await publish(team)).toEqual(done);
  });

  test('waits for the end of its embargo, and then stands in the lists as it was published', async () => {
    const team = await arrange();
    await write(team);
    await walkToFinal(team);
    expect(await publish(team, '2026-12-01T09:30:00Z')).toEqual(done);
    const listed = async () =>
      (await visits.listVisits(team.laCode)).find(({ id }) => id === team.id);
    expect(await listed()).toBeUndefined();
    expect(await snapshots.getSnapshot(team.laCode, addressOf(team), null)).toBeNull();

    releaseClock();
    releaseClock = holdClock('2026-12-01T09:30:00Z');
    expect(await listed()).toMatchObject({
      type: 'focusedVisit',
      theme: 'Care leavers',
      priorityAction: true,
      improvementItems: 1,
      letterHeld: true,
    });
    expect(await inspections.listPublishedInspections(team.laCode)).not.toContainEqual(
      expect.objectContaining({ id: team.id }),
    );
  });

  test('is corrected in its words, which leaves the old letter readable', async () => {
    const team = await arrange();
    await write(team);
    await walkToFinal(team);
    await publish(team);
    const correction = {
      inspectionId: team.id,
      baseNumber: 1,
      wasWrong: 'The plans were late, not missing.',
      wrongSince: '2026-11-23',
      decidedBy: 'Regional Director',
      summary: undefined,
      grades: { careLeavers: 'good' as const },
      texts: { p1: 'Plans come late.' },
    };
    expect(await correcting.correctPublication(correction, team.lead)).toEqual({
      ok: true,
      value: { number: 2 },
    });
    const now = await snapshots.getSnapshot(team.laCode, addressOf(team), null);
    const before = await snapshots.getSnapshot(team.laCode, addressOf(team), null, 1);
    const firstOf = (snapshot: typeof now) =>
      snapshot?.document.sections.flatMap((section) => section.paragraphs)[0]?.text;
    expect([firstOf(before), firstOf(now)]).toEqual(['Plans are late.', 'Plans come late.']);
    expect(now?.document.judgements).toEqual([]);
  });
});

describe('addresses', () => {
  test('an inspection and a visit of the same day each have their own', async () => {
    const team = await arrange();
    await write(team);
    await walkToFinal(team);
    await publish(team);
    const { laCode, startedOn } = team;
    expect(await inspections.getInspectionByAddress(laCode, startedOn, null)).toBeNull();

    const inspectionId = await addInspection(database.owner, { startedOn, status: 'published' });
    expect(await inspections.getInspectionByAddress(laCode, startedOn, null)).toMatchObject({
      id: inspectionId,
    });
    expect(await inspections.getInspectionByAddress(laCode, addressOf(team), null)).toMatchObject({
      id: team.id,
    });
    expect(await snapshots.getSnapshot(laCode, startedOn, null)).toBeNull();
    expect(await snapshots.getSnapshot(laCode, addressOf(team), null)).not.toBeNull();
  });

  test.each(['2026-05-01-visit', '2026-13-40', '2026-05-01-', 'x', '2026-05-01-focused-visit-2'])(
    '%s is none',
    async (address) => {
      expect(await inspections.getInspectionByAddress('831', address, null)).toBeNull();
    },
  );
});

test('the entries of a visit are its team’s and count towards no published history', async () => {
  const team = await arrange();
  await addEntry(database.owner, team.id, { area: 'careLeavers', criterion: 'CL-01' });
  const { listHeldEvidence } = await import('@/lib/queries/held-evidence');

  expect((await listHeldEvidence()).some(({ name }) => name.includes(team.startedOn))).toBe(false);
  expect(await inspections.getInspectionOf(team.id, lead)).toBeNull();
  expect(await inspections.getInspectionOf(team.id, team.inspector)).not.toBeNull();
});

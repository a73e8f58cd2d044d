import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grade } from '@/lib/domain/grades';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { RoleAssignment, Viewer } from '@/lib/domain/people';
import type { ConfirmJudgementInput } from '@/lib/schemas/judging';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson, standard } from '@/tests/support/factories';
import { addEntry } from '@/tests/support/judging';

let database: TestDatabase;
let confirming: typeof import('@/lib/services/confirm-judgement');
let dissenting: typeof import('@/lib/services/record-dissent');
let settling: typeof import('@/lib/services/settle-dissent');
let reading: typeof import('@/lib/services/read-judging');
let checking: typeof import('@/lib/queries/checking');
let day = 0;

beforeAll(async () => {
  database = await withDatabase('reference');
  confirming = await import('@/lib/services/confirm-judgement');
  dissenting = await import('@/lib/services/record-dissent');
  settling = await import('@/lib/services/settle-dissent');
  reading = await import('@/lib/services/read-judging');
  checking = await import('@/lib/queries/checking');
});
afterAll(() => database.drop());

type Arranged = {
  id: string;
  framework: 'ilacs-2026' | 'ilacs-2023';
  type: 'standardInspection';
  theme: null;
  lead: Viewer;
};

/** An inspection in judging, with one entry that makes help and protection inadequate. */
async function arrange(
  framework: Arranged['framework'] = 'ilacs-2026',
  status: InspectionStatus = 'judging',
): Promise<Arranged> {
  day += 1;
  const startedOn = new Date(Date.UTC(2026, 4, day)).toISOString().slice(0, 10);
  const id = await addInspection(database.owner, { startedOn, status });
  await database.owner.query('UPDATE inspection SET framework = $2 WHERE id = $1', [id, framework]);
  await addEntry(database.owner, id);
  return {
    ...standard,
    id,
    framework,
    lead: await addAppointed(database.owner, 'leadInspector', id),
  };
}

async function stateOf(arranged: Arranged, area: JudgementArea) {
  const state = (await reading.readJudging(arranged, arranged.lead)).find(
    (one) => one.area === area,
  );
  if (!state) throw new Error(`There is no ${area}`);
  return state;
}

/** What the page would send for this grade, as things stand. */
async function formFor(
  arranged: Arranged,
  grade: Grade,
  more: Partial<ConfirmJudgementInput> = {},
): Promise<ConfirmJudgementInput> {
  const area = more.area ?? 'helpAndProtection';
  const { digest, confirmed } = await stateOf(arranged, area);
  return {
    inspectionId: arranged.id,
    area,
    grade,
    reason: '',
    digest,
    baseVersion: confirmed?.version ?? 0,
    ...more,
  };
}

async function countVersions(inspectionId: string): Promise<number> {
  const { rows } = await database.owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM judgement_version WHERE inspection_id = $1',
    [inspectionId],
  );
  return rows[0]?.n ?? -1;
}

const done = { ok: true, value: null };
const refused = (kind: string) => ({ ok: false, error: { kind } });

describe('confirming a grade', () => {
  test('keeps it with what was derived, by which rules, on which evidence and by whom', async () => {
    const arranged = await arrange();
    const input = await formFor(arranged, 'inadequate');

    expect(await confirming.confirmJudgement(input, arranged.lead)).toEqual(done);
    const state = await stateOf(arranged, 'helpAndProtection');
    expect(state).toMatchObject({
      derived: 'inadequate',
      stands: true,
      confirmed: {
        version: 1,
        grade: 'inadequate',
        derived: 'inadequate',
        reason: null,
        digest: input.digest,
        rulesVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        recordedBy: { id: arranged.lead.id },
      },
    });
    const { rows } = await database.owner.query(
      "SELECT action, detail FROM audit_event WHERE inspection_id = $1 AND action LIKE 'judgement.%'",
      [arranged.id],
    );
    expect(rows).toEqual([
      {
        action: 'judgement.confirmed',
        detail: {
          area: 'helpAndProtection',
          grade: 'inadequate',
          derived: 'inadequate',
          version: 1,
          reason: null,
        },
      },
    ]);
  });

  test('a departure needs reasons, and an undecided judgement too', async () => {
    const arranged = await arrange();
    const depart = await formFor(arranged, 'good');
    const undecided = await formFor(arranged, 'good', { area: 'leaders' });
    const reasonOf = async (input: ConfirmJudgementInput) => {
      const answer = await confirming.confirmJudgement(input, arranged.lead);
      return !answer.ok && answer.error.kind === 'fields' ? answer.error.errors : answer;
    };

    expect(await reasonOf(depart)).toEqual([
      { field: 'reason', message: 'Enter your reasons for departing from the derived grade' },
    ]);
    expect(await reasonOf(undecided)).toEqual([
      {
        field: 'reason',
        message: 'Enter your reasons: the evidence does not settle this grade',
      },
    ]);
    expect(await countVersions(arranged.id)).toBe(0);

    expect(await reasonOf({ ...depart, reason: 'One team, since replaced.' })).toEqual(done);
    expect(await stateOf(arranged, 'helpAndProtection')).toMatchObject({
      confirmed: { grade: 'good', derived: 'inadequate', reason: 'One team, since replaced.' },
    });
  });

  test('is refused when the evidence has changed since the page showed it', async () => {
    const arranged = await arrange();
    const input = await formFor(arranged, 'inadequate');
    await addEntry(database.owner, arranged.id, { criterion: 'HP-05' });

    expect(await confirming.confirmJudgement(input, arranged.lead)).toEqual(refused('stale'));
    expect(await countVersions(arranged.id)).toBe(0);
  });

  test('evidence on another judgement does not stand in the way', async () => {
    const arranged = await arrange();
    const input = await formFor(arranged, 'inadequate');
    await addEntry(database.owner, arranged.id, { area: 'leaders', criterion: 'LE-01' });

    expect(await confirming.confirmJudgement(input, arranged.lead)).toEqual(done);
  });

  test('no longer stands once the evidence changes, and can be confirmed again', async () => {
    const arranged = await arrange();
    await confirming.confirmJudgement(await formFor(arranged, 'inadequate'), arranged.lead);
    await addEntry(database.owner, arranged.id, { criterion: 'HP-05' });

    expect(await stateOf(arranged, 'helpAndProtection')).toMatchObject({ stands: false });
    const again = await formFor(arranged, 'inadequate');
    expect(await confirming.confirmJudgement(again, arranged.lead)).toEqual(done);
    expect(await stateOf(arranged, 'helpAndProtection')).toMatchObject({
      stands: true,
      confirmed: { version: 2 },
    });
  });

  test('sent twice at the same moment, it is done once and both are told so', async () => {
    const arranged = await arrange();
    const input = await formFor(arranged, 'inadequate');

    expect(
      await Promise.all([
        confirming.confirmJudgement(input, arranged.lead),
        confirming.confirmJudgement(input, arranged.lead),
      ]),
    ).toEqual([done, done]);
    expect(await countVersions(arranged.id)).toBe(1);
  });

  test('of two leads at the same moment one confirms and the other is told', async () => {
    const arranged = await arrange();
    const other = await addAppointed(database.owner, 'leadInspector', arranged.id);
    const input = await formFor(arranged, 'inadequate');
    const answers = await Promise.all([
      confirming.confirmJudgement(input, arranged.lead),
      confirming.confirmJudgement({ ...input, grade: 'good', reason: 'Otherwise.' }, other),
    ]);

    expect(answers.filter(({ ok }) => ok)).toEqual([done]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([refused('stale')]);
    expect(await countVersions(arranged.id)).toBe(1);
  });
});

describe('overall effectiveness', () => {
  const others = ['leaders', 'helpAndProtection', 'inCare', 'careLeavers'] as const;

  test('follows from the confirmed others, and stands as long as they say the same', async () => {
    const arranged = await arrange('ilacs-2023');
    const first = await formFor(arranged, 'good', { area: 'overallEffectiveness', reason: 'x' });
    expect(await confirming.confirmJudgement(first, arranged.lead)).toMatchObject({
      error: { kind: 'unmet', needs: [expect.stringContaining('Help and protection')] },
    });

    for (const area of others) {
      const input = await formFor(arranged, 'good', { area, reason: 'All considered.' });
      expect(await confirming.confirmJudgement(input, arranged.lead)).toEqual(done);
    }
    const overall = await formFor(arranged, 'good', { area: 'overallEffectiveness' });
    expect(await confirming.confirmJudgement(overall, arranged.lead)).toEqual(done);
    expect(await stateOf(arranged, 'overallEffectiveness')).toMatchObject({
      derived: 'good',
      stands: true,
    });

    const worse = await formFor(arranged, 'inadequate');
    await confirming.confirmJudgement(worse, arranged.lead);
    expect(await stateOf(arranged, 'overallEffectiveness')).toMatchObject({ stands: false });
  });

  test('does not exist where the framework has none', async () => {
    const arranged = await arrange();
    const input = await formFor(arranged, 'good');

    expect(
      await confirming.confirmJudgement({ ...input, area: 'overallEffectiveness' }, arranged.lead),
    ).toEqual(refused('notFound'));
  });
});

const dissentFrom = (inspectionId: string, grade: Grade = 'good') => ({
  inspectionId,
  dissentId: randomUUID(),
  area: 'helpAndProtection' as const,
  grade,
  because: 'Two of the three teams work well.',
});

describe('dissent', () => {
  test('stays with what settled it, each time it was settled', async () => {
    const arranged = await arrange();
    const inspector = await addAppointed(database.owner, 'inspector', arranged.id);
    const input = dissentFrom(arranged.id);
    const settle = (settledBy: string, settlements: number) =>
      settling.settleDissent(
        {
          inspectionId: arranged.id,
          dissentId: input.dissentId,
          area: 'helpAndProtection',
          settledBy,
          settlements,
        },
        arranged.lead,
      );

    expect(await dissenting.recordDissent(input, inspector)).toEqual(done);
    expect(await settle('The cases were read again.', 0)).toEqual(done);
    expect(await settle('The cases were read again.', 0)).toEqual(done);
    expect(await settle('Somebody else was faster.', 0)).toEqual(refused('stale'));
    expect(await settle('Taken up again: the third team too.', 1)).toEqual(done);

    expect(await checking.listDissents(arranged.id, arranged.lead)).toMatchObject([
      {
        area: 'helpAndProtection',
        grade: 'good',
        because: 'Two of the three teams work well.',
        recordedBy: { id: inspector.id },
        settlements: [
          { settledBy: 'The cases were read again.' },
          { settledBy: 'Taken up again: the third team too.' },
        ],
      },
    ]);
    const stranger = await addPerson(database.owner, { role: 'inspector' });
    expect(await checking.listDissents(arranged.id, stranger)).toEqual([]);
  });

  test('sent twice is recorded once, and other words under the same id are refused', async () => {
    const arranged = await arrange();
    const input = dissentFrom(arranged.id);
    const answers = await Promise.all([
      dissenting.recordDissent(input, arranged.lead),
      dissenting.recordDissent(input, arranged.lead),
    ]);

    expect(answers).toEqual([done, done]);
    expect(
      await dissenting.recordDissent({ ...input, because: 'Other words.' }, arranged.lead),
    ).toEqual(expect.objectContaining({ ok: false }));
    expect(await checking.listDissents(arranged.id, arranged.lead)).toHaveLength(1);
  });

  test('is not agreement with the confirmed grade', async () => {
    const arranged = await arrange();
    await confirming.confirmJudgement(await formFor(arranged, 'inadequate'), arranged.lead);

    expect(
      await dissenting.recordDissent(dissentFrom(arranged.id, 'inadequate'), arranged.lead),
    ).toMatchObject({ error: { kind: 'fields', errors: [{ field: 'grade' }] } });
  });
});

describe('who may judge', () => {
  const here = (role: RoleAssignment['role']) => (inspectionId: string) => [{ role, inspectionId }];
  const who: Record<string, (inspectionId: string) => RoleAssignment[]> = {
    'lead here': here('leadInspector'),
    'inspector here': here('inspector'),
    'quality assurer here': here('qualityAssurer'),
    'lead elsewhere': () => [{ role: 'leadInspector' }],
    'council leader': () => [{ role: 'councilLeader', laCode: '831' }],
    official: () => [{ role: 'official' }],
    administrator: () => [{ role: 'administrator' }],
  };

  const whileOpen = [
    ['lead here', 'done', 'done', 'done'],
    ['inspector here', 'notPermitted', 'done', 'notPermitted'],
    ['quality assurer here', 'notPermitted', 'notPermitted', 'notPermitted'],
    ['lead elsewhere', 'notFound', 'notFound', 'notFound'],
    ['council leader', 'notFound', 'notFound', 'notFound'],
    ['official', 'notFound', 'notFound', 'notFound'],
    ['administrator', 'notFound', 'notFound', 'notFound'],
  ] as const;
  const shut = (answer: string) => (answer === 'done' ? 'closed' : answer);
  const rows = [
    ...(['judging', 'qualityAssurance', 'factualAccuracy'] as const).flatMap((status) =>
      whileOpen.map(([name, ...answers]) => ({ status, name, answers: [...answers] })),
    ),
    ...(['fieldwork', 'final', 'published', 'paused', 'incomplete'] as const).flatMap((status) =>
      whileOpen.map(([name, ...answers]) => ({ status, name, answers: answers.map(shut) })),
    ),
  ];

  test.each(rows)('$status, $name: confirm, dissent, settle: $answers', async (row) => {
    const { status, name, answers } = row;
    const arranged = await arrange('ilacs-2026', status);
    const person = await addPerson(database.owner, ...(who[name]?.(arranged.id) ?? []));
    const { rows: dissents } = await database.owner.query<{ id: string }>(
      `INSERT INTO judgement_dissent (inspection_id, area, outcome, because, recorded_by_id)
       VALUES ($1, 'leaders', 'good', 'Held.', $2) RETURNING id`,
      [arranged.id, arranged.lead.id],
    );
    const confirmed = await confirming.confirmJudgement(
      await formFor(arranged, 'inadequate'),
      person,
    );
    const dissented = await dissenting.recordDissent(dissentFrom(arranged.id), person);
    const settled = await settling.settleDissent(
      {
        inspectionId: arranged.id,
        dissentId: dissents[0]?.id ?? '',
        area: 'leaders',
        settledBy: 'Agreed.',
        settlements: 0,
      },
      person,
    );

    expect(
      [confirmed, dissented, settled].map((answer) => (answer.ok ? 'done' : answer.error.kind)),
    ).toEqual(answers);
  });
});

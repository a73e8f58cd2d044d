import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasGrades,
  type InspectionStatus,
  inspectionStatuses,
  type StartableType,
  startableTypes,
} from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { type StatusTransitionName, statusTransitions } from '@/lib/permissions/status-transitions';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

/** What becomes of a step that may be taken, by hand: where it leads, or that it still needs something. */
const leadTakes: Partial<Record<InspectionStatus, Partial<Record<StatusTransitionName, string>>>> =
  {
    planned: { startFieldwork: 'fieldwork', pause: 'paused', endIncomplete: 'incomplete' },
    fieldwork: { moveToJudging: 'judging', pause: 'paused', endIncomplete: 'incomplete' },
    judging: {
      returnToFieldwork: 'fieldwork',
      sendToQualityAssurance: 'unmet',
      pause: 'paused',
      endIncomplete: 'incomplete',
    },
    qualityAssurance: {
      returnToJudging: 'judging',
      sendToCouncil: 'unmet',
      pause: 'paused',
      endIncomplete: 'incomplete',
    },
    factualAccuracy: {
      returnToJudging: 'judging',
      makeFinal: 'unmet',
      pause: 'paused',
      endIncomplete: 'incomplete',
    },
    final: { returnToJudging: 'judging', pause: 'paused', endIncomplete: 'incomplete' },
    // The states are tried in order, so the last open one it was taken out of is final.
    paused: { resume: 'final', endIncomplete: 'incomplete' },
    incomplete: { reopen: 'final' },
  };
const checkerTakes: typeof leadTakes = {
  qualityAssurance: { returnToJudging: 'judging' },
  factualAccuracy: { returnToJudging: 'judging' },
  final: { returnToJudging: 'judging' },
};

let database: TestDatabase;
let status: typeof import('@/lib/services/change-status');
type Event = { id: string; people: Record<string, Viewer> };
const events: Partial<Record<StartableType, Event>> = {};

beforeAll(async () => {
  database = await withDatabase();
  status = await import('@/lib/services/change-status');
  const elsewhere = await addInspection(database.owner, { startedOn: '2026-10-05' });
  const anybody = {
    'a lead elsewhere': await addAppointed(database.owner, 'leadInspector', elsewhere),
    'a council leader': await addPerson(database.owner, { role: 'councilLeader', laCode: '831' }),
    'an official': await addPerson(database.owner, { role: 'official' }),
    'an administrator': await addPerson(database.owner, { role: 'administrator' }),
  };
  for (const [index, type] of startableTypes.entries()) {
    const id = await addInspection(database.owner, { type, startedOn: `2026-09-0${index + 1}` });
    events[type] = {
      id,
      people: {
        ...anybody,
        lead: await addAppointed(database.owner, 'leadInspector', id),
        inspector: await addAppointed(database.owner, 'inspector', id),
        'who checks': await addAppointed(database.owner, 'qualityAssurer', id),
      },
    };
  }
});
afterAll(() => database.drop());

/** Puts an inspection or visit into a state, asks for a step, and tells what became of it. */
async function attempt(
  inspectionId: string,
  from: InspectionStatus,
  transition: StatusTransitionName,
  viewer: Viewer,
) {
  await database.owner.query('UPDATE inspection SET status = $1 WHERE id = $2', [
    from,
    inspectionId,
  ]);
  const answer = await status.changeStatus({ inspectionId, transition, reason: 'Why not' }, viewer);
  const { rows } = await database.owner.query<{ status: string }>(
    'SELECT status FROM inspection WHERE id = $1',
    [inspectionId],
  );
  const now = rows[0]?.status;
  if (answer.ok) return now === from ? 'stays' : now;
  expect(now).toBe(from);
  return answer.error.kind;
}

function eventOf(type: StartableType): Event {
  const event = events[type];
  if (!event) throw new Error(`There is no ${type}`);
  return event;
}

/** A visit has no grade to confirm, and somebody is appointed to check it: nothing more is needed to send it on. */
const leadOfVisitTakes: typeof leadTakes = {
  ...leadTakes,
  judging: { ...leadTakes.judging, sendToQualityAssurance: 'qualityAssurance' },
};

/** Nobody outside the team learns that there is such an inspection. */
function outcomeFor(
  { type, who }: { type: StartableType; who: string },
  from: InspectionStatus,
  name: StatusTransitionName,
): string[] {
  if (!['lead', 'inspector', 'who checks'].includes(who)) return ['notFound'];
  const leads = hasGrades(type) ? leadTakes : leadOfVisitTakes;
  const takes = who === 'lead' ? leads : who === 'who checks' ? checkerTakes : {};
  const taken = takes[from]?.[name];

  return taken ? [taken] : ['stays', 'notPermitted', 'closed'];
}

describe.each(startableTypes)('every step of a %s, from every state, as everybody', (type) => {
  test.each([
    'lead',
    'inspector',
    'who checks',
    'a lead elsewhere',
    'a council leader',
    'an official',
    'an administrator',
  ])('%s', async (who) => {
    const { id, people } = eventOf(type);
    const viewer = people[who];
    if (!viewer) throw new Error(`Nobody is ${who}`);
    const wrong: string[] = [];
    for (const from of inspectionStatuses) {
      for (const { name } of statusTransitions) {
        const outcome = String(await attempt(id, from, name, viewer));
        if (!outcomeFor({ type, who }, from, name).includes(outcome)) {
          wrong.push(`${name} from ${from}: ${outcome}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('what is refused leaves no line in the record, what is done leaves one with its reason', async () => {
    const {
      id,
      people: { lead },
    } = eventOf(type);
    if (!lead) throw new Error('There is a lead');
    const lines = async () => {
      const { rows } = await database.owner.query<{ n: number; reason: string | null }>(
        'SELECT count(*)::int AS n, max(reason) AS reason FROM inspection_status_change WHERE inspection_id = $1',
        [id],
      );
      return rows[0]?.n ?? 0;
    };
    const before = await lines();
    expect(await attempt(id, 'published', 'pause', lead)).toBe('closed');
    expect(await attempt(id, 'published', 'publish', lead)).toBe('notPermitted');
    expect(await lines()).toBe(before);
    expect(await attempt(id, 'fieldwork', 'pause', lead)).toBe('paused');
    expect(await lines()).toBe(before + 1);
    // Now there is something on record before it came to rest.
    expect(await attempt(id, 'paused', 'resume', lead)).toBe('fieldwork');
  });
});

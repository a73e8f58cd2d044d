import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { Viewer } from '@/lib/domain/people';
import { canKeepCouncilItem, canSeeImprovementPlan } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { readVersions } from '@/lib/queries/council-items';
import { fail, type Result, succeed } from '@/lib/result';
import type { CouncilItemContents } from '@/lib/schemas/council-items';
import { db, type Transaction } from '@/lib/server/db';
import { derivedId } from '@/lib/server/derived-id';
import { type Failure, refuse } from './failures';
import { keepCouncilItemIn } from './keep-council-item';
import { readTable, type TableFault } from './note-table/read-table';
import { type TableAction, toActions } from './plan-table/to-actions';

export type PlanTableInput = {
  laCode: string;
  inspectionId: string;
  /** A CSV file or an Excel workbook. */
  bytes: Uint8Array;
};

/** What a table of actions would add to a plan, and which of its actions the plan has already. */
export type PlanTable = {
  added: readonly TableAction[];
  here: readonly TableAction[];
  /** The table as CSV, to be sent again once it was looked at. */
  csv: string;
};

type Refused = Failure | { kind: 'table'; faults: readonly TableFault[] };
type Answer = Result<PlanTable, Refused>;

/** Looks at a table of actions by the rules of the form. Nothing is stored. */
export async function lookAtPlanTable(input: PlanTableInput, viewer: Viewer): Promise<Answer> {
  const read = await readActions(input, viewer);
  return read.ok ? sortOut(db, input, read.value) : read;
}

/** Adds the actions of a table to a plan: all of them or none. The same table twice adds them once. */
export async function addPlanActions(input: PlanTableInput, viewer: Viewer): Promise<Answer> {
  const read = await readActions(input, viewer);
  if (!read.ok) return read;
  try {
    return await db.$transaction(async (transaction) => {
      // One table at a time, so that the second finds what the first added.
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`plan ${input.inspectionId}`}))`;
      const sorted = await sortOut(transaction, input, read.value);
      if (sorted.ok)
        for (const { content } of sorted.value.added)
          await addAction(transaction, input, content, viewer);
      return sorted;
    });
  } catch (error) {
    if (error instanceof Undone) return fail(error.failure);
    throw error;
  }
}

async function addAction(
  transaction: Transaction,
  input: PlanTableInput,
  content: CouncilItemContents['planAction'],
  viewer: Viewer,
): Promise<void> {
  const id = idOf(input, content);
  const kept = await keepCouncilItemIn(
    transaction,
    {
      kind: 'planAction',
      itemId: id,
      submissionKey: id,
      baseVersion: 0,
      reason: null,
      state: 'recorded',
      content,
      laCode: input.laCode,
      inspectionId: input.inspectionId,
    },
    viewer,
  );
  if (!kept.ok) throw new Undone(kept.error.kind === 'itemChanged' ? changed : kept.error);
}

const changed: Failure = {
  kind: 'fields',
  errors: [{ field: '', message: 'The plan was changed meanwhile. Look at the table again' }],
};

/** Undoes the whole table because of one action that could not be kept. */
class Undone extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('A table of actions was undone');
    this.failure = failure;
  }
}

type Actions = { actions: readonly TableAction[]; csv: string };

async function readActions(
  { laCode, inspectionId, bytes }: PlanTableInput,
  viewer: Viewer,
): Promise<Result<Actions, Refused>> {
  if (!canKeepCouncilItem(viewer, { kind: 'planAction', laCode }))
    return fail({ kind: canSeeImprovementPlan(viewer, laCode) ? 'notPermitted' : 'notFound' });

  const { events } = await readConcerns(laCode, viewer);
  const event = events.find((one) => one.inspectionId === inspectionId);
  if (!event) return fail({ kind: 'notFound' });
  if (event.items.length === 0)
    return refuse('', 'This report or letter asks for nothing that a plan could answer');

  const table = await readTable(bytes);
  if (!table.ok) return fail({ kind: 'table', faults: [table.error] });
  const actions = toActions(table.value, event.items, event.startedOn);
  if (!actions.ok) return fail({ kind: 'table', faults: actions.error });

  return succeed({
    actions: actions.value,
    csv: stringify(table.value.map(({ cells }) => [...cells])),
  });
}

/** Tells what the plan has already from what is new. What was withdrawn does not come back by a table. */
async function sortOut(
  client: Pick<Transaction, '$queryRaw'>,
  input: PlanTableInput,
  { actions, csv }: Actions,
): Promise<Answer> {
  const { inspectionId, laCode } = input;
  const versions = await readVersions(client, 'planAction', { laCode, inspectionId }, 'newest');
  const states = new Map(versions.map(({ id, state }) => [id, state]));
  const stateOf = ({ content }: TableAction) => states.get(idOf(input, content));

  const withdrawn = actions.filter((action) => stateOf(action) === 'withdrawn');
  if (withdrawn.length > 0)
    return fail({
      kind: 'table',
      faults: withdrawn.map(({ line }) => ({
        line,
        column: null,
        message: 'This action was withdrawn from the plan. Word it anew, or take the line out',
      })),
    });
  return succeed({
    csv,
    added: actions.filter((action) => stateOf(action) === undefined),
    here: actions.filter((action) => stateOf(action) === 'recorded'),
  });
}

/** An action is known by what it says, so a table that is sent twice finds its actions there. */
function idOf(
  { laCode, inspectionId }: PlanTableInput,
  content: CouncilItemContents['planAction'],
): string {
  return derivedId({ laCode, inspectionId, content });
}

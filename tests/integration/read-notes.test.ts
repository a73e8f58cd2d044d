import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';
import { sheetXml, workbook } from '@/tests/support/workbooks';

let database: TestDatabase;
let notes: typeof import('@/lib/services/read-notes');
let imports: typeof import('@/lib/services/import-bundle');
let evidence: typeof import('@/lib/queries/evidence');
let inspectionId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  notes = await import('@/lib/services/read-notes');
  imports = await import('@/lib/services/import-bundle');
  evidence = await import('@/lib/queries/evidence');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});
afterAll(() => database.drop());

const head = 'Judgement,What you found,Criteria,Direction,How far it reaches,Impact,Document';
const first = 'Help and protection,Contacts wait a day.,HP-02,Weakness,Many,Serious,Weekly report';
const second = 'Leaders,Leaders know the front door well.,LE-01,Strength,Many,Sound,';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function bringIn(bytes: Uint8Array) {
  const read = await notes.readNotes({ inspectionId, bytes }, inspector);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return imports.importBundle({ inspectionId, bundle: read.value.bundle }, inspector);
}

async function countEntries(): Promise<number> {
  return (await evidence.listEvidence(inspectionId, inspector)).length;
}

describe('notes of a table', () => {
  test('come in whole and once, from CSV and from a workbook, whatever their order', async () => {
    const csv = await bringIn(bytesOf([head, first, second].join('\n')));
    const again = await bringIn(
      workbook(sheetXml([head, second, first].map((line) => line.split(',')))),
    );
    const records = await evidence.listEvidence(inspectionId, inspector);

    expect(csv).toMatchObject({ value: { added: [{ reference: 'E1' }, { reference: 'E2' }] } });
    expect(again).toMatchObject({ value: { added: [], present: [{}, {}] } });
    expect(records.map(({ content }) => content)).toMatchObject([
      { id: 'E1', summary: 'Contacts wait a day.', document: { title: 'Weekly report' } },
      { id: 'E2', area: 'leaders', direction: 'strength', impact: 'sound' },
    ]);
  });

  test('are not stored at all while one line is wrong', async () => {
    const before = await countEntries();
    const bytes = bytesOf(
      [head, first.replace('a day', 'a week'), second.replace('LE-01', 'LE-99')].join('\n'),
    );

    expect(await notes.readNotes({ inspectionId, bytes }, inspector)).toEqual({
      ok: false,
      error: {
        kind: 'table',
        faults: [
          { line: 3, column: 'Criteria', message: expect.stringMatching(/^Select criteria of/) },
        ],
      },
    });
    expect(await countEntries()).toBe(before);
  });

  test('that may identify a child need a reason, as in the form', async () => {
    const read = await notes.readNotes(
      { inspectionId, bytes: bytesOf([head, first.replace('Contacts', 'Jayden')].join('\n')) },
      inspector,
    );
    const bundle = read.ok ? read.value.bundle : null;

    expect(
      bundle && (await imports.importBundle({ inspectionId, bundle }, inspector)),
    ).toMatchObject({ ok: false, error: { errors: [{ field: 'identifyingReason' }] } });
  });
});

describe('a table is opened', () => {
  const bytes = bytesOf([head, first].join('\n'));

  test.each<[Role, string]>([
    ['inspector', 'read'],
    ['leadInspector', 'read'],
    ['qualityAssurer', 'notPermitted'],
    ['councilLeader', 'notFound'],
    ['official', 'notFound'],
    ['administrator', 'notFound'],
  ])('for the %s of its inspection: %s', async (role, outcome) => {
    const viewer = await addAppointed(database.owner, role, inspectionId);
    const answer = await notes.readNotes({ inspectionId, bytes }, viewer);

    expect(answer.ok ? 'read' : answer.error.kind).toBe(outcome);
  });

  test('for nobody who is not on its team', async () => {
    const stranger = await addPerson(database.owner, { role: 'leadInspector' });

    expect(await notes.readNotes({ inspectionId, bytes }, stranger)).toMatchObject({
      error: { kind: 'notFound' },
    });
  });

  test.each<[InspectionStatus, string, string]>([
    ['judging', 'read', '2026-01-05'],
    ['final', 'closed', '2026-02-05'],
    ['published', 'closed', '2026-03-05'],
    ['paused', 'closed', '2026-04-05'],
  ])('while it is %s: %s', async (status, outcome, startedOn) => {
    const other = await addInspection(database.owner, { startedOn, status });
    const viewer = await addAppointed(database.owner, 'inspector', other);
    const answer = await notes.readNotes({ inspectionId: other, bytes }, viewer);

    expect(answer.ok ? 'read' : answer.error.kind).toBe(outcome);
  });
});

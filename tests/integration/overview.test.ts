import pg from 'pg';
import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { arrangeFinal } from '@/tests/support/publication';

vi.mock('next/headers', () => import('@/tests/support/next-headers'));

const signedIn = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock('@/lib/server/session', () => ({ requireViewer: async () => signedIn.viewer }));

let database: TestDatabase;
let readOverview: (inspectionId: string) => Promise<string>;

beforeAll(async () => {
  database = await withDatabase('reference');
  const { default: InspectionPage } = await import(
    '@/app/(inspector)/inspections/[inspectionId]/page'
  );
  readOverview = async (inspectionId) => {
    const page: ReactNode = await InspectionPage({ params: Promise.resolve({ inspectionId }) });
    const stream = await renderToReadableStream(page);
    await stream.allReady;
    return new Response(stream).text();
  };
});
afterAll(() => database.drop());

/** The statements that go to the database meanwhile. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const statements = spy.mock.calls.map(([query]) =>
    typeof query === 'string' ? query : JSON.stringify(query),
  );
  spy.mockRestore();
  return statements;
}

test('the overview reads what now stands once, however many steps ask', async () => {
  const { id, lead } = await arrangeFinal(database);
  signedIn.viewer = lead;
  const statements = await statementsOf(() => readOverview(id));
  // What a row names is looked up by its key after each read; everything else is asked for once.
  const asked = statements.filter((statement) => !statement.includes(' IN ('));

  expect(asked.filter((statement, index) => asked.indexOf(statement) !== index)).toEqual([]);
  expect(statements.length).toBeLessThan(65);
  expect(await readOverview(id)).toContain('Next step of the inspection');
});

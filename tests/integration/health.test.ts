import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

let database: TestDatabase;
let ask: typeof import('@/app/api/health/route').GET;

beforeAll(async () => {
  database = await withDatabase('empty');
  ({ GET: ask } = await import('@/app/api/health/route'));
});

test('answers 200 only while the database answers', async () => {
  const well = await ask();
  expect(well.status).toBe(200);
  expect(await well.json()).toEqual({ status: 'ok' });

  await database.drop();
  const away = await ask();
  expect(away.status).toBe(503);
  expect(away.headers.get('content-type')).toBe('application/problem+json');
  expect(await away.json()).toEqual({
    type: 'about:blank',
    title: 'The service cannot reach its records',
    status: 503,
  });
});

afterAll(() => database.drop().catch(() => {}));

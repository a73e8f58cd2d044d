import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestDatabase, withDatabase } from '@/tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await withDatabase('reference');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

test('a list that cannot be prepared is sent to answer for itself', async () => {
  vi.stubEnv('PRINT_ORIGIN', 'http://127.0.0.1:9');
  const { GET } = await import('@/app/(public)/local-authorities/prepared/route');
  const answer = await GET(
    new Request('http://localhost:3000/local-authorities/prepared?region=london'),
  );

  expect(answer.status).toBe(307);
  expect(answer.headers.get('location')).toBe('/local-authorities?region=london&rendered=now');
});

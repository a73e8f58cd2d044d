import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { holdClock } from '@/tests/support/clock';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addPerson } from '@/tests/support/factories';

const values = { summary: 'Children were seen in time', criteria: ['HP-02', 'HP-03'] };
const path = '/inspections/1/evidence/new';

let database: TestDatabase;
let forms: typeof import('@/lib/server/held-forms');
let release: () => void;
let owner: Viewer;
let token: string;

beforeAll(async () => {
  database = await withDatabase('empty');
  forms = await import('@/lib/server/held-forms');
});
beforeEach(async () => {
  owner = await addPerson(database.owner);
  token = randomUUID();
  await database.owner.query(
    `INSERT INTO session (id, token, user_id, created_at, updated_at, expires_at)
     VALUES ($1, $1, $2, '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z', '2026-11-23T17:00:00Z')`,
    [token, owner.id],
  );
  release = holdClock('2026-11-23T18:00:00Z');
});
afterEach(() => release());
afterAll(() => database.drop());

function clockAt(instant: string): void {
  release();
  release = holdClock(instant);
}

describe('a held form', () => {
  test('comes back to its owner, as often as they ask', async () => {
    const id = await forms.holdForm(token, path, values);

    expect(await forms.readHeldForm(id, owner)).toEqual(values);
    expect(await forms.readHeldForm(id, owner)).toEqual(values);
  });

  test('comes back to nobody else', async () => {
    const id = await forms.holdForm(token, path, values);
    const other = await addPerson(database.owner);

    expect(await forms.readHeldForm(id, other)).toBeNull();
    await forms.releaseHeldForm(id, other);
    expect(await forms.readHeldForm(id, owner)).toEqual(values);
  });

  test('is gone once released', async () => {
    const id = await forms.holdForm(token, path, values);
    await forms.releaseHeldForm(id, owner);

    expect(await forms.readHeldForm(id, owner)).toBeNull();
  });

  test('is gone after a day', async () => {
    const id = await forms.holdForm(token, path, values);
    clockAt('2026-11-24T18:00:00Z');

    expect(await forms.readHeldForm(id, owner)).toBeNull();
  });

  test.each([undefined, null, '', 'x', ['a', 'b'], { id: 1 }, "'; DROP TABLE held_form; --"])(
    'is not found by %j',
    async (id) => {
      expect(await forms.readHeldForm(id, owner)).toBeNull();
      await expect(forms.releaseHeldForm(id, owner)).resolves.toBeUndefined();
    },
  );
});

describe('what is not held', () => {
  test('a form of somebody no session tells of', async () => {
    expect(await forms.holdForm(null, path, values)).toBeNull();
    expect(await forms.holdForm(randomUUID(), path, values)).toBeNull();
  });

  test('a form of a session that ended more than a day ago', async () => {
    clockAt('2026-11-24T17:00:01Z');

    expect(await forms.holdForm(token, path, values)).toBeNull();
  });

  test('a form of a disabled account', async () => {
    await database.owner.query('UPDATE "user" SET disabled_at = now() WHERE id = $1', [owner.id]);

    expect(await forms.holdForm(token, path, values)).toBeNull();
  });

  test('more than a form can hold, or nothing at all', async () => {
    const tooMuch = { summary: 'x'.repeat(forms.heldLimit) };

    expect(await forms.holdForm(token, path, tooMuch)).toBeNull();
    expect(await forms.holdForm(token, path, {})).toBeNull();
  });

  test('a form of a page that is not ours', async () => {
    expect(await forms.holdForm(token, '//evil.example/form', values)).toBeNull();
  });

  test('more forms than one person can lose: the oldest makes way', async () => {
    const first = await forms.holdForm(token, path, values);
    for (let count = 0; count < forms.heldAtOnce; count += 1) {
      clockAt(`2026-11-23T18:01:${String(count).padStart(2, '0')}Z`);
      await forms.holdForm(token, path, values);
    }
    const { rows } = await database.owner.query('SELECT id FROM held_form WHERE user_id = $1', [
      owner.id,
    ]);

    expect(rows).toHaveLength(forms.heldAtOnce);
    expect(await forms.readHeldForm(first, owner)).toBeNull();
  });
});

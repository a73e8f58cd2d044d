import { expect } from '@/tests/support/e2e';
import { test } from '@/tests/support/e2e-own-app';
import { countByWords, runRounds } from '@/tests/support/e2e-rounds';

const rounds = 50;

test('Through lost networks, killed servers and reloads every note that was saved is on record once', async ({
  page,
  context,
  app,
  owner,
  inspection,
  signInAs,
  faults,
}) => {
  // A minute and a half on a machine that is free, several where much else runs beside it.
  test.setTimeout(480_000);
  await signInAs('inspector');
  const saved = await runRounds({ page, context, app, inspectionId: inspection.id }, rounds);

  expect(saved).toHaveLength(rounds);
  expect(await countByWords(owner, inspection.id)).toEqual(
    Object.fromEntries(saved.map((words) => [words, 1])),
  );
  // Requests that fail are what this is about.
  faults.length = 0;
});

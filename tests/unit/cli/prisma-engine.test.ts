import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { engineVersion } from '@/prisma/engine/engine.mjs';

const require = createRequire(import.meta.url);

test('the schema engine is the one this version of Prisma was made with', () => {
  const { enginesVersion } = require('@prisma/engines-version');

  expect(enginesVersion.split(/[.-]/).pop()).toBe(engineVersion());
});

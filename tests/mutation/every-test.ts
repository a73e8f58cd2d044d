import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { test } from 'vitest';

/*
 * Every test of the rules and the frameworks as one file. A mutation run starts the runner once for each
 * change it tries, and one file starts in a fraction of the time that fifty do. A run ends with the first
 * test that finds the change.
 */
const tests = fileURLToPath(new URL('..', import.meta.url));

/** Left out: what needs files outside the repository. */
const left = ['cases/calibration.test.ts', 'cases/agreement-figures.test.ts'];

/** Quick ones first, then laws, then those that derive hundreds of inspections, or every set of changes. */
function turnOf(name: string): number {
  if (/least-of-all/.test(name)) return 3;
  if (/rules-versions|reframe|agreement|replay/.test(name)) return 2;
  return name.endsWith('.properties.test.ts') ? 1 : 0;
}

const files = ['unit/frameworks', 'cases', 'unit/rules']
  .flatMap((folder) =>
    readdirSync(`${tests}${folder}`, { recursive: true }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => name.endsWith('.test.ts') && !left.includes(name))
  .sort((one, other) => turnOf(one) - turnOf(other));

// Whatever chooses at random chooses the same each time.
fc.configureGlobal({ seed: 1 });

for (const name of files) {
  try {
    await import(`${tests}${name}`);
  } catch (error) {
    // A change may keep a file from loading, which finds it as surely as a test that fails.
    test(`${name} loads`, () => {
      throw error;
    });
  }
}

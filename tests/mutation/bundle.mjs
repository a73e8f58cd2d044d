// @ts-check
import { readdirSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';

/*
 * Every test of the rules and the frameworks as one function, with all they import, so that a change is tried
 * by calling it: a test runner would start anew for each of thousands of changes.
 */

/** Left out: what needs files outside the repository. */
const left = ['cases/calibration.test.ts', 'cases/agreement-figures.test.ts'];

/** Quick ones first, then laws, then those that derive hundreds of inspections, or every set of changes. @param {string} name */
function turnOf(name) {
  if (/least-of-all/.test(name)) return 3;
  if (/rules-versions|reframe|agreement|replay/.test(name)) return 2;
  return name.endsWith('.properties.test.ts') ? 1 : 0;
}

/** @param {string} root */
function testFiles(root) {
  return ['unit/frameworks', 'cases', 'unit/rules']
    .flatMap((folder) =>
      readdirSync(`${root}/tests/${folder}`, { recursive: true }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((name) => name.endsWith('.test.ts') && !left.includes(name))
    .sort((one, other) => turnOf(one) - turnOf(other));
}

const entry = 'every-test';

/**
 * The code of a function of `require`, `module` and `exports`, which lists the tests: see `vitest.mjs`.
 *
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function bundleTests(root) {
  // The bundler that the test runner itself uses.
  const { build } = await import(createRequire(import.meta.resolve('vitest')).resolve('vite'));
  const imports = testFiles(root).map((name) => `import '${root}/tests/${name}';`);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^server-only$/, replacement: `${root}/tests/support/server-only.ts` },
        { find: /^@\//, replacement: `${root}/` },
        { find: /^vitest$/, replacement: `${root}/tests/mutation/vitest.mjs` },
      ],
    },
    plugins: [
      {
        name: entry,
        enforce: 'pre',
        /** @param {string} id */
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        /** @param {string} id */
        load: (id) =>
          id === `\0${entry}`
            ? `${imports.join('\n')}\nexport { listed } from '${root}/tests/mutation/vitest.mjs';`
            : undefined,
      },
    ],
    ssr: { noExternal: ['zod'] },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: entry,
        external: (/** @type {string} */ id) =>
          isBuiltin(id) || /^(fast-check|@vitest\/expect)$/.test(id),
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  });
  const { output } = Array.isArray(built) ? built[0] : built;

  return output[0].code;
}

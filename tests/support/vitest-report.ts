import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import { emptyReport, type Report } from '@/lib/cli/testing/report.mjs';

/** Writes what ran into the file TEST_REPORT names, for npm test to add up. */
export default class VitestReport implements Reporter {
  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    errors: ReadonlyArray<{ message?: string }>,
    reason: TestRunEndReason,
  ) {
    const report = emptyReport();
    for (const module of modules) addModule(report, module);
    report.failed.push(...errors.map(({ message }) => `vitest: ${message ?? 'unknown error'}`));
    if (reason === 'interrupted') report.failed.push('vitest: interrupted');

    if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, JSON.stringify(report));
  }
}

function addModule(report: Report, module: TestModule) {
  const file = relative(process.cwd(), module.moduleId).split(sep).join('/');
  const tests = [...module.children.allTests()];
  report.files.push(file);

  for (const test of tests) {
    const name = `${file} > ${test.fullName}`;
    const result = test.result();
    if (result.state === 'passed') report.passed += 1;
    else if (result.state === 'failed') report.failed.push(name);
    else report.skipped.push({ test: name, reason: reasonOf(result) });
  }

  // Errors outside any test: the file did not load, or a hook around its tests failed.
  const broken = [module, ...module.children.allSuites()].filter(
    (part) => part.errors().length > 0,
  );
  report.failed.push(...broken.map((part) => `${file}: ${part.errors()[0]?.message ?? 'error'}`));
  if (tests.length === 0 && broken.length === 0) report.failed.push(`${file}: it holds no test`);
}

function reasonOf(result: object): string {
  return 'note' in result && typeof result.note === 'string' ? result.note : 'no reason given';
}

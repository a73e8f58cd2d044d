import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import { emptyReport } from '@/lib/cli/testing/report.mjs';

/** Writes what ran into the file TEST_REPORT names, for npm test to add up. */
export default class PlaywrightReport implements Reporter {
  private root: Suite | undefined;
  private errors: string[] = [];

  onBegin(_: unknown, root: Suite) {
    this.root = root;
  }

  onError(error: TestError) {
    this.errors.push(`playwright: ${error.message ?? error.value ?? 'unknown error'}`);
  }

  onEnd(result: FullResult) {
    const report = emptyReport();
    const tests = this.root?.allTests() ?? [];

    for (const test of tests) {
      const name = nameOf(test);
      const outcome = test.outcome();
      report.files.push(fileOf(test));
      if (outcome === 'expected' || outcome === 'flaky') report.passed += 1;
      else if (outcome === 'unexpected') report.failed.push(name);
      else report.skipped.push({ test: name, reason: reasonOf(test) });
    }
    report.failed.push(...this.errors);
    if (tests.length === 0) report.failed.push('playwright: it found no test');
    if (result.status === 'interrupted' || result.status === 'timedout') {
      report.failed.push(`playwright: ${result.status}`);
    }

    if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, JSON.stringify(report));
  }
}

const fileOf = (test: TestCase) => relative(process.cwd(), test.location.file).split(sep).join('/');

const nameOf = (test: TestCase) =>
  `${fileOf(test)} > ${test
    .titlePath()
    .filter((part) => part && !part.endsWith('.spec.ts'))
    .join(' > ')}`;

function reasonOf(test: TestCase): string {
  const annotation = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  return annotation?.description ?? (annotation ? 'no reason given' : 'it did not get to run');
}

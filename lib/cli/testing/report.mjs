// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * What one runner did. The reporters in tests/support write it.
 *
 * @typedef {object} Report
 * @property {string[]} files those it ran, relative to the project, with forward slashes
 * @property {number} passed
 * @property {string[]} failed one line each
 * @property {Array<{ test: string, reason: string }>} skipped
 */

/** @returns {Report} */
export const emptyReport = () => ({ files: [], passed: 0, failed: [], skipped: [] });

/**
 * What a runner left behind. One that broke down, or says nothing failed and yet ended badly, counts as
 * a failure.
 *
 * @param {string} runner
 * @param {string} file where its reporter writes
 * @param {boolean} ok whether its exit code was 0
 * @returns {Report}
 */
export function readReport(runner, file, ok) {
  if (!existsSync(file)) {
    return { ...emptyReport(), failed: [`${runner} ended without a report`] };
  }
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (!ok && report.failed.length === 0) report.failed.push(`${runner} ended with an error`);
  return report;
}

/**
 * All reports as one.
 *
 * @param {Report[]} reports
 * @returns {Report}
 */
export const addReports = (reports) => ({
  files: reports.flatMap(({ files }) => files),
  passed: reports.reduce((sum, { passed }) => sum + passed, 0),
  failed: reports.flatMap(({ failed }) => failed),
  skipped: reports.flatMap(({ skipped }) => skipped),
});

/**
 * The last words of a run: what failed, what was skipped and why, and the line that counts.
 *
 * @param {Report} report
 */
export function summaryOf({ passed, failed, skipped }) {
  const lines = [];
  if (skipped.length > 0) {
    lines.push('Skipped:', ...skipped.map(({ test, reason }) => `  ${test} (${reason})`), '');
  }
  if (failed.length > 0) lines.push('Failed:', ...failed.map((name) => `  ${name}`), '');

  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  lines.push(`${passed} passed, ${failed.length} failed${tail}`);
  return lines.join('\n');
}

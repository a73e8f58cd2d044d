// @ts-check
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.mjs';

/*
 * Runs the tests of a mutation run. They are bundled once, and each change is tried by evaluating the bundle
 * anew, so that what a module works out as it loads is worked out under that change, and running its tests up
 * to the first that fails.
 */

/** @typedef {import('@stryker-mutator/api/test-runner').DryRunResult} DryRunResult */
/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */
/** @typedef {import('./vitest.mjs').Listed} Listed */

/** Few cases of each law, and the same ones each time, so that a change is found or not, whoever asks. */
Object.assign(process.env, { LAW_CASES: '300', LAW_SEED: '1', PROOF_SHARE: '0.1' });

/** A test never ends, as it seems, that takes so many times as long as it did, and so long at least. */
const patience = { times: 20, milliseconds: 5_000 };

/** What the changed code and this file tell each other. @type {Record<string, any>} */
const told = {};
Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, told);

/** What the running script calls: only a script can be stopped in the midst of a loop. */
const step = new Script('globalThis.__mutationStep()');

/** @param {() => unknown} work @param {number} took how long it takes, in milliseconds */
function runWithin(work, took) {
  Reflect.set(globalThis, '__mutationStep', work);
  const timeout = Math.ceil(Math.max(patience.milliseconds, patience.times * took));

  return step.runInThisContext({ timeout });
}

const isTimeout = (/** @type {unknown} */ error) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

class BundledTests {
  /** @type {Script | undefined} */
  #script;
  #require = createRequire(`${process.cwd()}/package.json`);
  /** How long loading, and each test by its id, took without any change. @type {Map<string, number>} */
  #took = new Map();
  /** How many changes to a file each test noticed: the next is likely noticed by the same. @type {Map<string, Map<string, number>>} */
  #noticed = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const code = await bundleTests(process.cwd());
    this.#script = new Script(`(function (require, module, exports) {${code}\n})`);
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    Object.assign(told, { activeMutant: undefined, hitLimit: undefined });
    delete told.mutantCoverage;
    const result = await this.#run({ bail: false });

    return result.status === DryRunStatus.Complete
      ? { ...result, mutantCoverage: told.mutantCoverage }
      : result;
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, mutantActivation, hitLimit, testFilter }) {
    if (this.#took.size === 0) await this.dryRun();
    const isStatic = mutantActivation === 'static';
    Object.assign(told, {
      activeMutant: isStatic ? activeMutant.id : undefined,
      hitCount: 0,
      hitLimit,
    });
    const result = await this.#run({
      bail: true,
      only: testFilter && new Set(testFilter),
      first: this.#noticedIn(activeMutant.fileName),
      loaded: () => Object.assign(told, { activeMutant: activeMutant.id, hitCount: 0 }),
    });

    this.#noteNoticed(activeMutant.fileName, result);
    return toMutantRunResult(determineHitLimitReached(told.hitCount, hitLimit) ?? result);
  }

  /** @param {string} file */
  #noticedIn(file) {
    const known = this.#noticed.get(file) ?? new Map();
    this.#noticed.set(file, known);
    return known;
  }

  /** @param {string} file @param {DryRunResult} result */
  #noteNoticed(file, result) {
    if (result.status !== DryRunStatus.Complete) return;
    const failed = result.tests.find(({ status }) => status === TestStatus.Failed);
    const known = this.#noticedIn(file);
    if (failed) known.set(failed.id, (known.get(failed.id) ?? 0) + 1);
  }

  /**
   * @param {{ bail: boolean, only?: Set<string>, first?: Map<string, number>, loaded?: () => void }} options
   *   first: how often each test noticed a change before, the most often first to run
   * @returns {Promise<DryRunResult>}
   */
  async #run({ bail, only, first = new Map(), loaded }) {
    /** @type {TestResult[]} */
    const tests = [];
    try {
      const { listed, failed } = this.#load();
      if (failed) return { status: DryRunStatus.Complete, tests: [failed] };
      loaded?.();
      const often = (/** @type {Listed} */ { name }) => first.get(name) ?? 0;
      for (const each of listed.toSorted((one, other) => often(other) - often(one))) {
        if (only && !only.has(each.name)) continue;
        const result = await this.#runTest(each);
        tests.push(result);
        if (bail && result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      if (isTimeout(error)) return { status: DryRunStatus.Timeout };
      throw error;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** Lists the tests. A change may keep them from loading, which finds it as surely as a test that fails. */
  #load() {
    const module = { exports: { listed: /** @type {Listed[]} */ ([]) } };
    const name = 'everything loads';
    const started = performance.now();
    try {
      runWithin(
        () => this.#script?.runInThisContext()(this.#require, module, module.exports),
        this.#took.get(name) ?? 60_000,
      );
    } catch (error) {
      if (isTimeout(error)) throw error;
      return { listed: [], failed: failedBy(name, error, performance.now() - started) };
    }
    if (!this.#took.has(name)) this.#took.set(name, performance.now() - started);
    return { listed: module.exports.listed };
  }

  /** @param {Listed} test @returns {Promise<TestResult>} */
  async #runTest({ name, run }) {
    const started = performance.now();
    told.currentTestId = name;
    try {
      await runWithin(run, this.#took.get(name) ?? 60_000);
    } catch (error) {
      if (isTimeout(error)) throw error;
      return failedBy(name, error, performance.now() - started);
    } finally {
      told.currentTestId = undefined;
    }
    const timeSpentMs = performance.now() - started;
    if (!this.#took.has(name)) this.#took.set(name, timeSpentMs);
    return { id: name, name, timeSpentMs, status: TestStatus.Success };
  }
}

/** @param {string} name @param {unknown} error @param {number} timeSpentMs @returns {TestResult} */
function failedBy(name, error, timeSpentMs) {
  const failureMessage = String(error instanceof Error ? error.message : error);

  return { id: name, name, timeSpentMs, status: TestStatus.Failed, failureMessage };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundled', BundledTests)];

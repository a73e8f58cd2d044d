// @ts-check
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { adapterFactory } from './adapter.mjs';
import { loadEngine, panicMessage } from './engine.mjs';

/** @typedef {{ id: number, method?: string, params?: Record<string, unknown> }} Request */

/** Methods whose names differ between the two engines. @type {Record<string, string>} */
const renamed = { getDatabaseVersion: 'version' };

/** Before these the engine must have been asked for its diagnosis, or it finds no shadow database. */
const needsDiagnosis = new Set(['evaluateDataLoss', 'createMigration']);

const panicCode = 101;
let printed = 0;

/** @param {object} message */
const send = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/** @param {string} message */
const log = (message) =>
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level: 'INFO', fields: { message }, target: 'schema_engine::logger' })}\n`,
  );

/**
 * Answers JSON-RPC requests, one a line, until standard input ends.
 *
 * @param {{ datamodels: string[], url: string }} options
 */
export async function serveRequests({ datamodels, url }) {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`PANIC ${panicMessage()} ${error.stack}\n`);
    process.exit(panicCode);
  });

  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url));
  /** @type {Promise<import('./engine.mjs').Engine> | undefined} */
  let engine;

  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    /** @type {Request} */
    const request = JSON.parse(line);
    if (!request.method) continue;

    try {
      engine ??= loadEngine(datamodels, factory, log);
      send({ id: request.id, result: await answer(await engine, request) });
    } catch (error) {
      send({ id: request.id, error: toRpcError(error) });
    }
  }
  process.exit(0);
}

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {Request} request
 */
async function answer(engine, { method = '', params = {} }) {
  const name = renamed[method] ?? method;
  if (typeof engine[name] !== 'function') throw new Error(`The engine has no method ${method}`);
  if (needsDiagnosis.has(method)) {
    await engine.devDiagnostic?.({
      migrationsList: params.migrationsList,
      filters: params.filters,
    });
  }

  const result = await engine[name](params);
  return method === 'diff' ? printDiff(result) : (result ?? {});
}

/**
 * The native engine prints a diff through its client instead of returning it.
 *
 * @param {unknown} result
 */
function printDiff(result) {
  if (typeof result !== 'object' || result === null || !('stdout' in result)) return result ?? {};
  if (result.stdout === null || result.stdout === undefined) return result;

  printed += 1;
  send({ id: printed, method: 'print', params: { content: result.stdout } });
  return { ...result, stdout: null };
}

/** @param {unknown} error */
function toRpcError(error) {
  const known = error instanceof Error ? error : new Error(String(error));
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: false,
      message: known.message,
      meta: 'meta' in known ? known.meta : null,
      error_code: 'code' in known ? known.code : null,
    },
  };
}

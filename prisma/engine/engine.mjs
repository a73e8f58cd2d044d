// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@prisma/schema-engine-wasm'));

/**
 * The engine of one command.
 *
 * @typedef {Record<string, (params: unknown) => Promise<unknown>>} Engine
 */

/** The commit the engine was built from, which must be the one @prisma/engines-version names. */
export function engineVersion() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version.split('.').pop();
}

/** What the engine said when it broke down, if it did. */
export const panicMessage = () => globals.PRISMA_WASM_PANIC_REGISTRY?.message ?? '';

/** @type {typeof globalThis & { PRISMA_WASM_PANIC_REGISTRY?: { message: string, set_message: (message: string) => void } }} */
const globals = globalThis;

/**
 * Loads the engine for some schema files and a database.
 *
 * @param {string[]} datamodels paths of schema files
 * @param {unknown} factory how it connects
 * @param {(message: string) => void} log
 * @returns {Promise<Engine>}
 */
export async function loadEngine(datamodels, factory, log) {
  const bindings = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href);
  // The engine reports a breakdown through this global, by its name.
  globals.PRISMA_WASM_PANIC_REGISTRY = {
    message: '',
    set_message(message) {
      this.message = message;
    },
  };

  const code = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const { exports } = new WebAssembly.Instance(code, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start();

  const files = datamodels.map((file) => [file, readFileSync(file, 'utf8')]);
  // It refuses an empty list, and does without for commands that bring their own schema.
  const options = files.length > 0 ? { datamodels: files } : {};
  return bindings.SchemaEngine.new(options, log, factory);
}

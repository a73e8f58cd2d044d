#!/usr/bin/env node
// @ts-check
// Stands in for Prisma's native schema engine, which is downloaded and not part of any package: the same
// commands on the WebAssembly engine, with the driver adapter for PostgreSQL. For writing migrations
// only; they are applied by lib/cli/database/migrations.mjs.
import { parseArgs } from 'node:util';
import { runDatabaseCommand } from './database-command.mjs';
import { engineVersion } from './engine.mjs';
import { serveRequests } from './requests.mjs';

const args = process.argv.slice(2);
const { values, positionals } = parseArgs({
  args,
  allowPositionals: true,
  strict: false,
  options: {
    version: { type: 'boolean', short: 'V' },
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});

/** @type {{ url?: string }} */
const datasource = typeof values.datasource === 'string' ? JSON.parse(values.datasource) : {};
const url = datasource.url ?? 'postgresql://unset@127.0.0.1:1/unset';

if (values.version) process.stdout.write(`schema-engine-cli ${engineVersion()}\n`);
else if (positionals[0] === 'cli') process.exitCode = await runDatabaseCommand(positionals[1], url);
else {
  const datamodels = (values.datamodels ?? []).filter((file) => typeof file === 'string');
  await serveRequests({ datamodels, url });
}

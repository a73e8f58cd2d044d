// @ts-check
import { requireSupportedNode } from './project/node-version.mjs';

requireSupportedNode();
import('./commands/bench.mjs').then(({ run }) => run(process.argv.slice(2)));

// @ts-check
import { requireSupportedNode } from './project/node-version.mjs';

requireSupportedNode();
import('./commands/migration.mjs').then(({ run }) => run());

// @ts-check
import { requireSupportedNode } from './project/node-version.mjs';

requireSupportedNode();
import('./commands/db.mjs').then(({ run }) => run());

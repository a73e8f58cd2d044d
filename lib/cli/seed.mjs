// @ts-check
import { requireSupportedNode } from './project/node-version.mjs';

requireSupportedNode();
import('./commands/seed.mjs').then(({ run }) => run());

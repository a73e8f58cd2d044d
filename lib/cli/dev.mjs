// @ts-check
import { requireSupportedNode } from './project/node-version.mjs';

requireSupportedNode();
import('./commands/dev.mjs').then(({ run }) => run());

// @ts-check
import { requireSupportedNode } from './project/node-version.mjs';

requireSupportedNode();
import('./commands/start.mjs').then(({ run }) => run());

import { describe, expect, test } from 'vitest';
import { isSupportedNode } from '@/lib/cli/project/node-version.mjs';

describe('the versions of Node that will do', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.21.1', '24.0.0', '26.1.0'])(
    '%s does',
    (version) => {
      expect(isSupportedNode(version)).toBe(true);
    },
  );

  test.each(['16.20.2', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])(
    '%s does not',
    (version) => {
      expect(isSupportedNode(version)).toBe(false);
    },
  );
});

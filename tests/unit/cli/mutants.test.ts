import { describe, expect, test } from 'vitest';
import { readMutants, scoreOf, tellSurvivors } from '@/lib/cli/testing/mutants.mjs';

const source = ['const least = 2;', 'export const isMany = (n) =>', '  n >= least;', ''].join('\n');
const at = (line: number, from: number, to: number, endLine = line) => ({
  start: { line, column: from },
  end: { line: endLine, column: to },
});
const report = {
  files: {
    'lib/rules/many.ts': {
      source,
      mutants: [
        {
          mutatorName: 'EqualityOperator',
          replacement: 'n > least',
          status: 'Survived',
          location: at(3, 3, 13),
        },
        {
          mutatorName: 'EqualityOperator',
          replacement: 'n < least',
          status: 'Killed',
          location: at(3, 3, 13),
        },
        {
          mutatorName: 'ArrowFunction',
          replacement: '() => undefined',
          status: 'Timeout',
          location: at(2, 23, 13, 3),
        },
        {
          mutatorName: 'StringLiteral',
          replacement: '""',
          status: 'Ignored',
          location: at(1, 1, 5),
        },
        { mutatorName: 'ConditionalExpression', status: 'NoCoverage', location: at(3, 3, 13) },
      ],
    },
  },
};
const mutants = readMutants(report);

describe('what a mutation run found', () => {
  test('is read with what stood at each place, in one line', () => {
    expect(mutants.map(({ line, from, to }) => [line, from, to])).toEqual([
      [3, 'n >= least', 'n > least'],
      [3, 'n >= least', 'n < least'],
      [2, '(n) => n >= least', '() => undefined'],
      [1, 'cons', '""'],
      [3, 'n >= least', ''],
    ]);
  });

  test('is scored by what a test noticed, of what one could', () => {
    expect(scoreOf(mutants)).toBe(2 / 4);
    expect(scoreOf([])).toBe(1);
  });

  test('tells explained survivors from the others', () => {
    const { file, mutator, from, to } = mutants[0] ?? { file: '', mutator: '', from: '', to: '' };
    const told = tellSurvivors(mutants, [
      { reason: 'nobody counts two', mutants: [{ file, mutator, from, to }] },
      { reason: 'not met here', mutants: [] },
    ]);

    expect(told.split('\n')).toEqual([
      '  50.0 per cent noticed, 2 of 4: lib/rules/many.ts',
      '',
      'Survivors explained: nobody counts two',
      '  lib/rules/many.ts:3 EqualityOperator: n >= least → n > least',
      '',
      'Survivors not explained:',
      '  lib/rules/many.ts:3 ConditionalExpression: n >= least → ',
      '',
      '  50.0 per cent noticed, 2 of 4: in all, 1 ignored',
      '1 survivors explained, 1 not',
    ]);
  });
});

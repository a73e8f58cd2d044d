import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault, findRepeatedName } from '@/lib/schemas/json-fault';
import { parseJson } from '@/lib/schemas/read-json';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  test.each([
    ['', 1, 1, 'the text ends too early'],
    ['Dear Sir or Madam', 1, 1, 'a value belongs here'],
    ['{"a": 1,}', 1, 9, 'a name in quotation marks belongs here'],
    ['{a: 1}', 1, 2, 'a name in quotation marks or } belongs here'],
    ['{"a" 1}', 1, 6, 'a colon belongs here'],
    ['{"a": [1 2]}', 1, 10, 'a comma or the closing bracket belongs here'],
    ['[}', 1, 2, 'a value or ] belongs here'],
    ['[1}', 1, 3, 'a comma or the closing bracket belongs here'],
    ['{"a": 1}\n{"b": 2}', 2, 1, 'nothing more belongs here'],
    ['{\n  "a": [\n    1,\n', 4, 1, 'the text ends too early'],
    ['["abc', 1, 2, 'a text begins here that does not end'],
    ['["a\nb"]', 1, 4, expect.stringContaining('line break')],
    ['["\\x"]', 1, 3, expect.stringContaining('backslash')],
    ['["\\u00g0"]', 1, 3, expect.stringContaining('backslash')],
  ])('%j: line %i, column %i', (text, line, column, what) => {
    expect(findJsonFault(text)).toEqual({ line, column, what });
  });

  test('is nowhere in what JSON writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(findJsonFault(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  test('is somewhere exactly where the parser finds a fault', () => {
    const piece = fc.constantFrom(
      ...'{}[]:,"'.split(''),
      ...['"a"', '1', '-', '0', '01', '1e5', '.5', 'true', 'nul', '\\', ' ', '\n', '\u00a0', 'é'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('is found however long or deep the text is', () => {
    expect(findJsonFault(`"${'x'.repeat(3_000_000)}`)).toMatchObject({ line: 1, column: 1 });
    expect(findJsonFault('['.repeat(300_000))).toMatchObject({ line: 1, column: 300_001 });
  });

  test('is told in one line that quotes nothing of the file', () => {
    expect(parseJson('{"id": "N1", "summary": secret}')).toEqual({
      ok: false,
      error: 'not JSON: line 1, column 25: a value belongs here',
    });
  });
});

describe('a name that one object says twice', () => {
  test.each([
    ['{"a": 1, "a": 2}', 1, 10, '"a" stands here a second time'],
    ['[{"a": 1},\n {"b": {"c": 1},\n  "b": 2}]', 3, 3, '"b" stands here a second time'],
    [`{"a": {"${'x'.repeat(50)}": 1, "${'x'.repeat(50)}": 2}}`, 1, 65, expect.any(String)],
  ])('%j: line %i, column %i', (text, line, column, what) => {
    expect(findRepeatedName(text)).toEqual({ line, column, what });
  });

  test.each([
    '[{"a": 1}, {"a": 2}]',
    '{"a": {"a": {"a": 1}}, "b": {"a": 1}}',
    '{"a": [{"b": 1}, {"b": 1}], "b": 1}',
    '{"a": 1, "a": }',
    '{}',
  ])('is not in %j', (text) => {
    expect(findRepeatedName(text)).toBeUndefined();
  });

  test('is never in what JSON writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findRepeatedName(JSON.stringify(value))).toBeUndefined();
      }),
    );
  });

  test('is a fault of the file', () => {
    expect(parseJson('{"impact": "low",\n "impact": "serious"}')).toEqual({
      ok: false,
      error: 'line 2, column 2: "impact" stands here a second time',
    });
  });
});

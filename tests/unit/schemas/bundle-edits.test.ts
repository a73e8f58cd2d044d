import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { applyEdits, bundleEditsSchema, nextEntryId } from '@/lib/schemas/bundle-edits';

function entry(id: string, summary = 'Found.'): Evidence {
  return {
    id,
    area: 'helpAndProtection',
    criteria: ['HP-02'],
    direction: 'weakness',
    extent: 'many',
    impact: 'serious',
    known: false,
    headline: false,
    summary,
  };
}
const three = [entry('P1'), entry('P2'), entry('P3')];

describe('edits of a bundle', () => {
  test.each([
    ['removed', [{ kind: 'remove', id: 'P2' }], ['P1', 'P3']],
    ['put in', [{ kind: 'insert', at: 1, entry: entry('N1') }], ['P1', 'N1', 'P2', 'P3']],
    [
      'replaced under another id',
      [{ kind: 'replace', id: 'P2', entry: entry('N1') }],
      ['P1', 'N1', 'P3'],
    ],
    [
      'changed twice over',
      [
        { kind: 'remove', id: 'P1' },
        { kind: 'replace', id: 'P3', entry: entry('P3', 'Otherwise.') },
      ],
      ['P2', 'P3'],
    ],
  ] as const)('an entry is %s, and the way back leads back', (_, edits, ids) => {
    const edited = applyEdits(three, edits);

    expect(edited.evidence.map(({ id }) => id)).toEqual(ids);
    expect(applyEdits(edited.evidence, edited.undo).evidence).toEqual(three);
  });

  test.each([
    ['of an entry that is not there', { kind: 'remove', id: 'P9' }],
    ['that puts in an id twice', { kind: 'insert', at: 0, entry: entry('P2') }],
    ['that takes the id of another', { kind: 'replace', id: 'P1', entry: entry('P2') }],
  ] as const)('an edit %s does nothing', (_, edit) => {
    expect(applyEdits(three, [edit])).toEqual({ evidence: three, undo: [] });
  });

  test('a new entry gets an id that is free', () => {
    expect(nextEntryId(three)).toBe('N1');
    expect(nextEntryId([...three, entry('N1'), entry('N2')])).toBe('N3');
  });

  test('a forged way back with too many edits or with no entry is refused', () => {
    const many = Array.from({ length: 21 }, () => ({ kind: 'remove', id: 'P1' }));

    expect(bundleEditsSchema.safeParse(many).success).toBe(false);
    expect(bundleEditsSchema.safeParse([{ kind: 'insert', at: 0, entry: {} }]).success).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { formatAction, formatDetail } from '@/lib/format/audit';

describe('the words of the audit trail', () => {
  test('an action is its noun and what was done', () => {
    expect(formatAction('evidence.recorded')).toBe('Evidence recorded');
    expect(formatAction('inspection.sendToQualityAssurance')).toBe(
      'Inspection send to quality assurance',
    );
    expect(formatAction('signOff.given')).toBe('Sign off given');
    expect(formatAction('odd')).toBe('Odd');
  });

  test('details keep their order, and say nothing of what is empty', () => {
    expect(
      formatDetail({ reference: 'E4', baseVersion: 2, reason: null, note: '', leads: ['a', 'b'] }),
    ).toBe('reference E4, base version 2, leads a and b');
    expect(formatDetail({})).toBe('');
    expect(formatDetail({ counts: { added: 3 } })).toBe('counts {"added":3}');
  });
});

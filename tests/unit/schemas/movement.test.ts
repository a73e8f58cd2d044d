import { describe, expect, test } from 'vitest';
import { isUntidyMovement, movementQuery, parseMovement } from '@/lib/schemas/movement';

const today = '2026-11-22';

describe('the address of the movement page', () => {
  test.each([
    {},
    { judgement: 'help-and-protection', steps: 'across', from: 'inadequate', to: 'good' },
    { judgement: 'leaders', until: '2019-03-31' },
  ])('says again what it was read from: %j', (raw) => {
    const { search, ignored } = parseMovement(raw, today);

    expect(ignored).toEqual([]);
    expect(Object.fromEntries(new URLSearchParams(movementQuery(search)))).toEqual(raw);
    expect(isUntidyMovement(raw, search)).toBe(false);
  });

  test('names what means nothing and keeps the rest', () => {
    const { search, ignored } = parseMovement(
      { judgement: 'luck', steps: 'single', until: '2090-01-01' },
      today,
    );

    expect(ignored.map(({ value }) => value)).toEqual(['luck', '2090-01-01']);
    expect(search).toMatchObject({
      judgement: 'overallEffectiveness',
      steps: 'single',
      until: null,
    });
  });

  test('is untidy while a form’s empty fields are in it', () => {
    const raw = { judgement: 'overall-effectiveness', from: '', until: '' };

    expect(isUntidyMovement(raw, parseMovement(raw, today).search)).toBe(true);
  });
});
